import type { Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { ReferenceShift, SpanShift } from "./formula-references";

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
