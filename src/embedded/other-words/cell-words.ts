import type { Area } from "../model/area";
import { holdsCell } from "../model/area";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { respelled, withoutOwnTable } from "./formula-words";
import { otherFormat } from "./format-words";
import { fifteenDigits } from "./number-words";

/** Blocks of cells: one entry for each cell of the area, row by row. */

export interface CellPlace {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * `Range.formulas`. Formulas as `withoutOwnTable` (Excel) and `respelled` (both) say; numbers with 15 digits, and the constant
 * TRUE as the formula `=TRUE()` (LibreOffice 7.4).
 */
export function otherFormulas(block: unknown, { sheet, area }: CellPlace): unknown {
  const known = new Map<string, string>();
  return mapCells(block, (content, down, right) => {
    const [row, column] = [area.row + down, area.column + right];
    if (typeof content === "boolean") return `=${String(content).toUpperCase()}()`;
    if (typeof content === "number") return fifteenDigits(content);
    if (typeof content !== "string" || !isFormula(sheet.cells.get(row, column))) return content;
    const table = sheet.tables.find((each) => holdsCell(each.area, row, column))?.name ?? null;
    const key = `${table ?? ""}!${content}`;
    const formula = known.get(key) ?? respelled(withoutOwnTable(content, table));
    known.set(key, formula);
    return formula;
  });
}

/** `Range.values`: numbers that were typed have 15 digits (LibreOffice 7.4); those of formulas are calculated anew. */
export function otherValues(block: unknown, { sheet, area }: CellPlace): unknown {
  return mapCells(block, (value, down, right) => {
    if (typeof value !== "number" || isFormula(sheet.cells.get(area.row + down, area.column + right)))
      return value;
    return fifteenDigits(value);
  });
}

function isFormula(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.formula !== null;
}

/** `Range.numberFormat`. */
export function otherFormats(block: unknown): unknown {
  const known = new Map<string, string>();
  return mapCells(block, (format) => {
    if (typeof format !== "string") return format;
    const other = known.get(format) ?? otherFormat(format);
    known.set(format, other);
    return other;
  });
}

/** What is no block (`null`: too many cells) stays. */
function mapCells(block: unknown, word: (entry: unknown, down: number, right: number) => unknown): unknown {
  if (!Array.isArray(block)) return block;
  return block.map((cells: unknown, down) =>
    Array.isArray(cells) ? cells.map((entry: unknown, right) => word(entry, down, right)) : cells,
  );
}
