import type { Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import { estimatedRowHeight } from "./estimated-row-height";
import { ExcelRuleError } from "./excel-rule-error";
import type { ReferenceShift, SpanShift } from "./formula-references";
import type { Sheet } from "./sheet";
import { STANDARD_ROW_HEIGHT, columnWidth, isColumnHidden, isRowHidden, rowHeight } from "./sheet";

/**
 * A chart moves and sizes with its cells, as a new one in Excel does (support.microsoft.com, "Move or resize a chart":
 * "Move and size with cells"): so its corners are places in cells.
 */
export interface ChartPlace {
  readonly from: CellPoint;
  /** Right and below of it the chart ends. */
  readonly to: CellPoint;
}

export interface CellPoint {
  readonly row: number;
  readonly column: number;
  /** Points from the top and the left edge of the cell. */
  readonly down: number;
  readonly right: number;
}

/** In points from the sheet's corner. */
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

/** A place that covers cells. */
export function placeOver(area: Area): ChartPlace {
  const { row, column } = area;
  return {
    from: { row, column, down: 0, right: 0 },
    to: { row: row + area.rowCount, column: column + area.columnCount, down: 0, right: 0 },
  };
}

/**
 * The place after whole rows or columns came or went. What loses all its cells has no height or no width left.
 * Unverified: single cells that move do not take a chart along.
 */
export function shiftedPlace(place: ChartPlace, { axis, across: lane, shift }: ReferenceShift): ChartPlace {
  const lines = axis === "row" ? MAX_COLUMNS : MAX_ROWS;
  if (lane[1] - lane[0] + 1 < lines) return place;
  const key = axis === "row" ? "row" : "column";
  const inset = axis === "row" ? "down" : "right";
  const moved = (point: CellPoint, line: number): CellPoint => {
    const span = shift([line, line]);
    if (span) return { ...point, [key]: span[0] + (point[key] - line) };
    return { ...point, [key]: remains(shift, line), [inset]: 0 };
  };
  // An end on the edge of a cell belongs to the cell before it: what is inserted there is outside the chart.
  const end = place.to[inset] === 0 ? Math.max(0, place.to[key] - 1) : place.to[key];
  return { from: moved(place.from, place.from[key]), to: moved(place.to, end) };
}

/** The line that stands where a deleted one was. */
function remains(shift: SpanShift, line: number): number {
  const before = shift([0, line]);
  return before ? before[1] + 1 : 0;
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
