import { MAX_COLUMNS, MAX_ROWS, contains, intersection } from "../model/area";
import { copyCells } from "../model/copying-cells";
import { formulaParts } from "../model/formula-parts";
import { moveCells } from "../model/moving-cells";
import type { HostContext } from "./host-context";
import type { Method } from "./object-class";
import { isHostObject } from "./host-object";
import type { MemberArguments } from "./member-arguments";
import { NotModelledError } from "./office-error";
import { placeArgument } from "./place-argument";
import type { RangeTarget } from "./range-target";

/** Members of `Excel.Range` that copy and move cells. */
export const RANGE_COPYING: Readonly<Record<string, Method<RangeTarget>>> = {
  /** An address without a sheet is on the sheet of the destination (Microsoft's sample relies on it). */
  CopyFrom: (range, args, context) => {
    const source = rangeArgument(range, args, context);
    const what = args.isGiven(1) ? args.oneOf(1, ["All", "Formulas", "Values", "Formats"]) : "All";
    const skipBlanks = args.optionalBoolean(2) ?? false;
    const transpose = args.optionalBoolean(3) ?? false;
    if (transpose && what !== "Values" && what !== "Formats") refuseTurnedFormulas(source, args);
    if (what === "All") refuseWholeTable(source, args);
    for (const { area } of [source, range]) {
      if (area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS) {
        throw new NotModelledError(`${args.member} with whole rows or columns`);
      }
    }
    // What formulas show is copied with them.
    if (what === "All" || what === "Values") context.calculation.beforeReading();
    copyCells(context.workbook, source, range, { what, skipBlanks, transpose });
  },
  MoveTo: (range, args, context) => {
    const destination = rangeArgument(range, args, context);
    if (destination.sheet !== range.sheet) throw new NotModelledError(`${args.member} to another sheet`);
    const { sheet, area } = range;
    const to = { ...area, row: destination.area.row, column: destination.area.column };
    const touchesTable = sheet.tables.some(
      (table) => intersection(table.area, area) ?? intersection(table.area, to),
    );
    if (touchesTable) throw new NotModelledError(`${args.member} with cells of a table`);
    moveCells(context.workbook, sheet, area, to);
  },
};

function rangeArgument(range: RangeTarget, args: MemberArguments, context: HostContext): RangeTarget {
  const value = args.raw(0);
  if (isHostObject(value) && value.className === "RangeAreas") {
    throw new NotModelledError(`${args.member} with RangeAreas`);
  }
  return placeArgument(args, 0, range.sheet, context);
}

/** Excel makes another table of it (inferred from copying and pasting one). */
function refuseWholeTable({ sheet, area }: RangeTarget, args: MemberArguments): void {
  if (sheet.tables.some((table) => contains(area, table.area))) {
    throw new NotModelledError(`${args.member} with a whole table`);
  }
}

/** References would have to be turned too. */
function refuseTurnedFormulas({ sheet, area }: RangeTarget, args: MemberArguments): void {
  const turns = sheet.cells.some(
    area,
    ({ formula }) => formula !== null && formulaParts(formula).some(({ kind }) => kind === "reference"),
  );
  if (turns) throw new NotModelledError(`${args.member} transposing formulas with references`);
}
