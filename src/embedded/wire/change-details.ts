import type { Area } from "../model/area";
import { cellName } from "../model/area";
import type { Cell } from "../model/cell";
import { plainValue } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import { cellAt } from "../model/sheet";
import { valueType } from "../objects/range-contents";
import type { CellMemory } from "./cell-memory";

/** Members of an event's message, read when it is delivered. */
export type Details = () => Readonly<Record<string, unknown>>;

/**
 * `Excel.ChangedEventDetail`: only of a change of one cell (typings). The result of a formula is there only once the
 * batch has been calculated, so it is read last.
 */
export function changedCell(sheet: Sheet, area: Area, memory: CellMemory): Details {
  if (area.rowCount * area.columnCount !== 1) return () => ({});
  const before = memory.before(sheet, area.row, area.column);
  const after = cellAt(sheet, area.row, area.column);
  const last = (): Cell => (after.formula === null ? after : cellAt(sheet, area.row, area.column));
  return () => ({
    valueBefore: plainValue(before.value),
    valueTypeBefore: valueType(before.value),
    valueAfter: plainValue(last().value),
    valueTypeAfter: valueType(last().value),
  });
}

/** `Excel.FormulaChangedEventDetail`. */
export interface ChangedFormula {
  readonly cellAddress: string;
  readonly previousFormula: string;
}

/**
 * The cells whose formula is another one than before. Inferred: a formula that takes the place of a constant has an
 * empty one before, and a constant in the place of a formula is told too.
 */
export function changedFormulas(sheet: Sheet, area: Area, memory: CellMemory): readonly ChangedFormula[] {
  const changed: ChangedFormula[] = [];
  const rowEnd = Math.min(area.row + area.rowCount, Math.max(sheet.cells.rowCount, area.row + 1));
  for (let row = area.row; row < rowEnd; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const before = memory.before(sheet, row, column).formula;
      const after = sheet.cells.get(row, column)?.formula ?? null;
      if (before === after) continue;
      changed.push({ cellAddress: cellName(row, column), previousFormula: before ?? "" });
    }
  }
  return changed;
}
