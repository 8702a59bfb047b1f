import type { Sheet } from "../model/sheet";
import { changeSheet } from "../model/worksheets";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method, ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { invalidArgument, itemNotFound } from "./office-error";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { placeArgument } from "./place-argument";
import { RangeTarget } from "./range-target";

const UNFROZEN: Sheet["frozen"] = { rows: 0, columns: 0 };

const FREEZE_PANES: ObjectClass<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    /**
     * "The range provided corresponds to cells that will be frozen in the top- and left-most pane"; `null` removes the
     * panes (typings). A sample freezes H2:K5; that everything above and left of it is frozen too is inferred.
     */
    FreezeAt: (sheet, args, context) => {
      if (!args.isGiven(0)) {
        changeSheet(context.workbook, sheet, { frozen: UNFROZEN });
        return;
      }
      const range = placeArgument(args, 0, sheet, context);
      if (range.sheet !== sheet)
        throw invalidArgument(`${args.member}: ${range.address} is on another sheet`);
      const { row, column, rowCount, columnCount } = range.area;
      // Whole rows or columns freeze in one direction only.
      const rows = rowCount === MAX_ROWS ? 0 : row + rowCount;
      const columns = columnCount === MAX_COLUMNS ? 0 : column + columnCount;
      changeSheet(context.workbook, sheet, { frozen: { rows, columns } });
    },
    FreezeRows: freeze((rows, { columns }) => (rows === 0 ? { rows, columns } : { rows, columns: 0 })),
    FreezeColumns: freeze((columns, { rows }) => (columns === 0 ? { rows, columns } : { rows: 0, columns })),
    Unfreeze: (sheet, _args, { workbook }) => {
      changeSheet(workbook, sheet, { frozen: UNFROZEN });
    },
    GetLocation: (sheet, _args, context) => {
      const location = frozenRange(sheet, context);
      if (!location) throw itemNotFound("The frozen pane");
      return location;
    },
    GetLocationOrNullObject: (sheet, _args, context) => frozenRange(sheet, context),
  },
};

function frozenRange(sheet: Sheet, context: HostContext): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const rowCount = rows || MAX_ROWS;
  const columnCount = columns || MAX_COLUMNS;
  return context.range(new RangeTarget(sheet, { row: 0, column: 0, rowCount, columnCount }));
}

/**
 * Freezing rows alone takes frozen columns away, and the other way round; "zero to unfreeze all rows" (typings) leaves
 * frozen columns (inferred).
 */
function freeze(panes: (count: number, frozen: Sheet["frozen"]) => Sheet["frozen"]): Method<Sheet> {
  return (sheet, args, { workbook }) => {
    const count = args.optionalInteger(0) ?? 1;
    if (count < 0) throw args.wrong(0, "0 or more");
    changeSheet(workbook, sheet, { frozen: panes(count, sheet.frozen) });
  };
}

export function freezePanesObject(sheet: Sheet, context: HostContext): HostObject {
  return hostObject(FREEZE_PANES, sheet, context);
}
