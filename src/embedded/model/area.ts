import { columnLetters } from "../../domain/cells/column-letters";
import { ExcelRuleError } from "./excel-rule-error";

/** Size of a sheet (Excel specifications and limits). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A cell of a sheet; both count from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. Row and column count from 0; a whole column has `MAX_ROWS` rows. */
export interface Area extends CellAddress {
  readonly rowCount: number;
  readonly columnCount: number;
}

export const WHOLE_SHEET: Area = {
  row: 0,
  column: 0,
  rowCount: MAX_ROWS,
  columnCount: MAX_COLUMNS,
};

/** 0 for `A`; letters of either case. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `G12` for row 11, column 6. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1:C4`, `B2`, `A:C`, `3:5`. */
export function areaName(area: Area): string {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (area.columnCount === MAX_COLUMNS) return `${area.row + 1}:${lastRow + 1}`;
  if (area.rowCount === MAX_ROWS) {
    return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  }
  const first = cellName(area.row, area.column);
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${cellName(lastRow, lastColumn)}`;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/**
 * Reads `B2`, `$A$1:C4`, `A:C`, `3:5` (no sheet name). `null`: not an address, or outside the sheet.
 */
export function parseArea(text: string): Area | null {
  const match = ADDRESS.exec(text.trim());
  if (!match) return null;
  const [, letters1, digits1, letters2, digits2] = match;
  if (!text.includes(":")) {
    return letters1 && digits1 ? between(letters1, digits1, letters1, digits1) : null;
  }
  if (letters1 && digits1 && letters2 && digits2) {
    return between(letters1, digits1, letters2, digits2);
  }
  if (letters1 && letters2 && !digits1 && !digits2) {
    return between(letters1, "1", letters2, String(MAX_ROWS));
  }
  if (digits1 && digits2 && !letters1 && !letters2) return between("A", digits1, "XFD", digits2);
  return null;
}

function between(letters1: string, digits1: string, letters2: string, digits2: string): Area | null {
  const rows = [Number(digits1) - 1, Number(digits2) - 1] as const;
  const columns = [columnOfLetters(letters1), columnOfLetters(letters2)] as const;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const area = {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
  return isOnSheet(area) ? area : null;
}

export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= MAX_ROWS &&
    area.column + area.columnCount <= MAX_COLUMNS
  );
}

/** As `parseArea`, for places where a wrong address is an error (`InvalidArgument`). */
export function areaAt(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new ExcelRuleError("InvalidArgument", `"${text}" is not an address`);
  return area;
}

export function singleCell(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest area with both in it. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

export function holdsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    column >= area.column &&
    row < area.row + area.rowCount &&
    column < area.column + area.columnCount
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

/** What remains of `area` without `hole`: at most four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rowCount;
  const right = cut.column + cut.columnCount;
  const pieces = [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...cut, column: area.column, columnCount: cut.column - area.column },
    { ...cut, column: right, columnCount: area.column + area.columnCount - right },
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}
