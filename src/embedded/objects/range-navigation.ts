import type { Area } from "../model/area";
import { boundingArea, intersection, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { HostContext } from "./host-context";
import type { Method } from "./object-class";
import type { MemberArguments } from "./member-arguments";
import { invalidArgument, itemNotFound } from "./office-error";
import { placeArgument } from "./place-argument";
import type { RangeTarget } from "./range-target";

/** Members of `Excel.Range` that give another range. */
export const RANGE_NAVIGATION: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCell: to(({ row, column }, args) => {
    const [down, right] = [args.integer(0), args.integer(1)];
    return { row: row + down, column: column + right, rowCount: 1, columnCount: 1 };
  }),
  GetRow: to((area, args) => {
    const row = area.row + lineWithin(args, area.rowCount);
    return { ...area, row, rowCount: 1 };
  }),
  GetColumn: to((area, args) => {
    const column = area.column + lineWithin(args, area.columnCount);
    return { ...area, column, columnCount: 1 };
  }),
  GetLastRow: to((area) => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 })),
  GetLastColumn: to((area) => ({
    ...area,
    column: area.column + area.columnCount - 1,
    columnCount: 1,
  })),
  GetLastCell: to((area) => ({
    row: area.row + area.rowCount - 1,
    column: area.column + area.columnCount - 1,
    rowCount: 1,
    columnCount: 1,
  })),
  GetEntireRow: to((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
  GetEntireColumn: to((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })),
  GetOffsetRange: to((area, args) => ({
    ...area,
    row: area.row + args.integer(0),
    column: area.column + args.integer(1),
  })),
  GetResizedRange: to((area, args) => ({
    ...area,
    rowCount: area.rowCount + args.integer(0),
    columnCount: area.columnCount + args.integer(1),
  })),
  GetRowsBelow: to((area, args) => {
    const count = args.optionalInteger(0) ?? 1;
    return count > 0
      ? { ...area, row: area.row + area.rowCount, rowCount: count }
      : { ...area, row: area.row + area.rowCount + count, rowCount: -count };
  }),
  GetRowsAbove: to((area, args) => {
    const count = args.optionalInteger(0) ?? 1;
    return count > 0 ? { ...area, row: area.row - count, rowCount: count } : { ...area, rowCount: -count };
  }),
  GetColumnsAfter: to((area, args) => {
    const count = args.optionalInteger(0) ?? 1;
    return count > 0
      ? { ...area, column: area.column + area.columnCount, columnCount: count }
      : { ...area, column: area.column + area.columnCount + count, columnCount: -count };
  }),
  GetColumnsBefore: to((area, args) => {
    const count = args.optionalInteger(0) ?? 1;
    return count > 0
      ? { ...area, column: area.column - count, columnCount: count }
      : { ...area, columnCount: -count };
  }),
  GetBoundingRect: (range, args, context) =>
    context.range(range.at(boundingArea(range.area, otherArea(range, args, context)))),
  GetIntersectionOrNullObject: (range, args, context) => {
    const common = intersection(range.area, otherArea(range, args, context));
    return common ? context.range(range.at(common)) : null;
  },
  GetIntersection: (range, args, context) => {
    const common = intersection(range.area, otherArea(range, args, context));
    if (!common) throw itemNotFound("The intersection");
    return context.range(range.at(common));
  },
};

/** Rows and columns are those of the range; only `getCell` may go outside (docs of `Excel.Range`). */
function lineWithin(args: MemberArguments, count: number): number {
  const index = args.integer(0);
  if (index < 0 || index >= count) throw args.wrong(0, `between 0 and ${count - 1}`);
  return index;
}

/** A method that gives the range with another area of the same sheet. */
function to(area: (area: Area, args: MemberArguments) => Area): Method<RangeTarget> {
  return (range, args, context) => context.range(range.at(area(range.area, args)));
}

/** The other range, given as an object or as an address; it must be on the same sheet. */
function otherArea(range: RangeTarget, args: MemberArguments, context: HostContext): Area {
  const other = placeArgument(args, 0, range.sheet, context);
  if (other.sheet !== range.sheet) {
    throw invalidArgument(`${args.member}: ${other.address} is on another sheet`);
  }
  return other.area;
}
