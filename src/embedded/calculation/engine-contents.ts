import type { RawCellContent } from "hyperformula";
import type { Area } from "../model/area";
import { WHOLE_SHEET } from "../model/area";
import type { Cell } from "../model/cell";
import type { Scalar } from "../model/scalar";
import { isCellError } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import type { FormulaPlace } from "../model/structured-reference";
import type { Surroundings, Translate } from "./translation";
import { columnTranslator } from "./translation";

/** Whether the formula of a cell is calculated; if not, its value counts as a constant. */
export type IsCalculated = (sheet: Sheet, row: number, column: number) => boolean;

const unlessSwitchedOff: IsCalculated = ({ enableCalculation }) => enableCalculation;

/** Everything on a sheet as the engine takes it, row by row from its first cell. */
export function sheetContents(
  sheet: Sheet,
  surroundings: Surroundings,
  isCalculated = unlessSwitchedOff,
): RawCellContent[][] {
  const translate = columnTranslator(surroundings);
  const rows: RawCellContent[][] = [];
  sheet.cells.visit(WHOLE_SHEET, (cell, row, column) => {
    const content = isCalculated(sheet, row, column)
      ? cellContent(cell, { sheet, row, column }, translate)
      : constantContent(cell.value);
    if (content === null) return;
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(null);
    line.push(content);
  });
  return rows;
}

/** The cells of an area as the engine takes them. */
export function areaContents(sheet: Sheet, area: Area, surroundings: Surroundings): RawCellContent[][] {
  const translate = columnTranslator(surroundings);
  return Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (__, right) => {
      const place = { sheet, row: area.row + down, column: area.column + right };
      const cell = sheet.cells.get(place.row, place.column);
      if (cell && !unlessSwitchedOff(sheet, place.row, place.column)) return constantContent(cell.value);
      return cellContent(cell, place, translate);
    }),
  );
}

/** A constant, without anything being read into it. */
export function constantContent(value: Scalar): RawCellContent {
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return value;
  return value === "" ? null : `'${value}`;
}

function cellContent(cell: Cell | undefined, place: FormulaPlace, translate: Translate): RawCellContent {
  if (!cell) return null;
  if (cell.formula !== null) return translate(cell.formula, place);
  return constantContent(cell.value);
}
