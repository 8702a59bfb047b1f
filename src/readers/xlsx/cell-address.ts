import type { CellArea } from "../building/sheet-grid";

/** A cell's row and column, from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** The place of `B3`; `null` for what is no address of a cell. */
export function cellPlace(address: string): CellPlace | null {
  const [, letters = "", row = ""] = ADDRESS.exec(address) ?? [];
  if (letters === "") return null;
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(row), column };
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
