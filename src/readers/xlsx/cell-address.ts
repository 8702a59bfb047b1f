import type { CellArea } from "../building/sheet-grid";

/** A cell's row and column, from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const LETTER_A = 65;
const LETTERS = 26;
const LAST_COLUMN = 16_384;

/** The place of `B3`, `$B$3`; `null` for what is no address of a cell. A sheet has hundreds of thousands to ask for. */
export function cellPlace(address: string): CellPlace | null {
  let [row, column] = [0, 0];
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    const letter = (code & ~32) - LETTER_A;
    if (code >= 48 && code <= 57 && column > 0) row = row * 10 + code - 48;
    else if (letter >= 0 && letter < LETTERS && row === 0) column = column * LETTERS + letter + 1;
    else if (code !== 36) return null;
  }
  return row > 0 && column <= LAST_COLUMN ? { row, column } : null;
}

/** The area of `B3:D5` or `B3`; `null` for what is none. */
export function cellArea(range: string): CellArea | null {
  const [from = "", to = from] = range.split(":");
  const first = cellPlace(from);
  const last = cellPlace(to);
  if (first === null || last === null) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
