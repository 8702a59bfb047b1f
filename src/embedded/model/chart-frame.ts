import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { CellPoint, ChartPlace } from "./chart-place";
import { estimatedRowHeight } from "./estimated-row-height";
import { ExcelRuleError } from "./excel-rule-error";
import type { Sheet } from "./sheet";
import { STANDARD_ROW_HEIGHT, columnWidth, isColumnHidden, isRowHidden, rowHeight } from "./sheet";

/** Where a chart stands, in points from the sheet's corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function frameOf(sheet: Sheet, { from, to }: ChartPlace): Frame {
  const [left, top] = [across(sheet, from), down(sheet, from)];
  return {
    left,
    top,
    width: Math.max(0, across(sheet, to) - left),
    height: Math.max(0, down(sheet, to) - top),
  };
}

/** `InvalidArgument` where the frame would begin or end off the sheet, or has a negative size. */
export function placeOf(sheet: Sheet, { left, top, width, height }: Frame): ChartPlace {
  if (![left, top, width, height].every((each) => Number.isFinite(each) && each >= 0)) {
    throw new ExcelRuleError(
      "InvalidArgument",
      `a chart cannot be at ${left}, ${top} with ${width} x ${height}`,
    );
  }
  return { from: pointAt(sheet, left, top), to: pointAt(sheet, left + width, top + height) };
}

function across(sheet: Sheet, { column, right }: CellPoint): number {
  let total = 0;
  for (let each = 0; each < column; each += 1) total += shownWidth(sheet, each);
  return total + Math.min(right, shownWidth(sheet, column));
}

function down(sheet: Sheet, point: CellPoint): number {
  let total = 0;
  for (let each = 0; each < point.row; each += 1) total += shownHeight(sheet, each);
  return total + Math.min(point.down, shownHeight(sheet, point.row));
}

function pointAt(sheet: Sheet, left: number, top: number): CellPoint {
  const [column, right] = lineAt(left, MAX_COLUMNS, (each) => shownWidth(sheet, each));
  const [row, inRow] = lineAt(top, MAX_ROWS, (each) => shownHeight(sheet, each));
  return { row, column, down: inRow, right };
}

function lineAt(distance: number, count: number, size: (line: number) => number): readonly [number, number] {
  let rest = distance;
  for (let line = 0; line < count; line += 1) {
    const own = size(line);
    if (rest < own) return [line, rest];
    rest -= own;
  }
  throw new ExcelRuleError("InvalidArgument", `${distance} points lie off the sheet`);
}

function shownWidth(sheet: Sheet, column: number): number {
  return isColumnHidden(sheet, column) ? 0 : columnWidth(sheet, column);
}

function shownHeight(sheet: Sheet, row: number): number {
  if (isRowHidden(sheet, row)) return 0;
  return rowHeight(sheet, row) ?? estimatedRowHeight(sheet, row) ?? STANDARD_ROW_HEIGHT;
}
