import type { CellAddress } from "../model/area";
import { boundingArea, holdsCell, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { isEmpty } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { cellAt, usedArea } from "../model/sheet";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method } from "./object-class";
import type { MemberArguments } from "./member-arguments";
import { itemNotFound } from "./office-error";
import { placeArgument } from "./place-argument";
import type { RangeTarget } from "./range-target";

/** Members of `Excel.Range` that find how far contents reach. */
export const RANGE_EXTENT: Readonly<Record<string, Method<RangeTarget>>> = {
  GetUsedRange: (range, args, context) => {
    const used = usedRange(range, args, context);
    if (!used) throw itemNotFound("A used cell of the range");
    return used;
  },
  GetUsedRangeOrNullObject: usedRange,
  GetRangeEdge: (range, args, context) => {
    const { row, column } = edgeOf(range, args, context);
    return context.range(range.at({ row, column, rowCount: 1, columnCount: 1 }));
  },
  GetExtendedRange: (range, args, context) => {
    const { row, column } = edgeOf(range, args, context);
    const edge = { row, column, rowCount: 1, columnCount: 1 };
    return context.range(range.at(boundingArea(range.area, edge)));
  },
};

/** What of the range is used: "the used range of the given range object" (typings). */
function usedRange(range: RangeTarget, args: MemberArguments, context: HostContext): HostObject | null {
  const valuesOnly = args.optionalBoolean(0) ?? false;
  const area = usedArea(range.sheet, valuesOnly ? "content" : "content-and-formats", range.area);
  return area ? context.range(range.at(area)) : null;
}

/** Ctrl+arrow from the active cell, by default the first of the range (typings of `Excel.Range.getRangeEdge`). */
function edgeOf(range: RangeTarget, args: MemberArguments, context: HostContext): CellAddress {
  const direction = args.oneOf(0, ["Left", "Right", "Up", "Down"]);
  const start = args.isGiven(1) ? placeArgument(args, 1, range.sheet, context).area : range.area;
  if (!holdsCell(range.area, start.row, start.column)) throw args.wrong(1, "a cell of the range");
  const step = STEPS[direction];
  return jump(range.sheet, start, step);
}

const STEPS = {
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
} as const;

/**
 * From within a run of filled cells to its end; else to the next filled cell, or to the edge of the sheet. Beyond the
 * used range there is nothing to look at.
 */
function jump(sheet: Sheet, from: CellAddress, step: CellAddress): CellAddress {
  const isFilled = ({ row, column }: CellAddress): boolean => !isEmpty(cellAt(sheet, row, column));
  const next = ({ row, column }: CellAddress): CellAddress => ({
    row: row + step.row,
    column: column + step.column,
  });
  const within = boundingArea(
    { row: from.row, column: from.column, rowCount: 1, columnCount: 1 },
    usedArea(sheet, "content") ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  );
  const isWithin = ({ row, column }: CellAddress): boolean => holdsCell(within, row, column);
  let place = next(from);
  if (isFilled(from) && isWithin(place) && isFilled(place)) {
    while (isWithin(next(place)) && isFilled(next(place))) place = next(place);
    return place;
  }
  while (isWithin(place) && !isFilled(place)) place = next(place);
  return isWithin(place) ? place : lastOfSheet(from, step);
}

function lastOfSheet({ row, column }: CellAddress, step: CellAddress): CellAddress {
  const end = (at: number, by: number, count: number): number => (by === 0 ? at : by < 0 ? 0 : count - 1);
  return { row: end(row, step.row, MAX_ROWS), column: end(column, step.column, MAX_COLUMNS) };
}
