import type { Sheet } from "../model/sheet";
import { changeSheet } from "../model/worksheets";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method, ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { invalidArgument } from "./office-error";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { placeArgument } from "./place-argument";
import { RangeTarget } from "./range-target";

const FREEZE_PANES: ObjectClass<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    /** The range is the top-left pane: it must begin at A1. */
    FreezeAt: (sheet, args, context) => {
      const range = placeArgument(args, 0, sheet, context);
      const { row, column, rowCount, columnCount } = range.area;
      if (range.sheet !== sheet || row !== 0 || column !== 0) {
        throw invalidArgument(`${args.member}: ${range.address} is not the top left of "${sheet.name}"`);
      }
      // Whole rows or columns freeze in one direction only.
      const rows = rowCount === MAX_ROWS ? 0 : rowCount;
      const columns = columnCount === MAX_COLUMNS ? 0 : columnCount;
      changeSheet(context.workbook, sheet, { frozen: { rows, columns } });
    },
    FreezeRows: freeze((count) => ({ rows: count, columns: 0 })),
    FreezeColumns: freeze((count) => ({ rows: 0, columns: count })),
    Unfreeze: (sheet, _args, { workbook }) => {
      changeSheet(workbook, sheet, { frozen: { rows: 0, columns: 0 } });
    },
    GetLocationOrNullObject: (sheet, _args, context) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      const rowCount = rows || MAX_ROWS;
      const columnCount = columns || MAX_COLUMNS;
      return context.range(new RangeTarget(sheet, { row: 0, column: 0, rowCount, columnCount }));
    },
  },
};

/** Freezing rows alone takes frozen columns away, and the other way round. */
function freeze(panes: (count: number) => Sheet["frozen"]): Method<Sheet> {
  return (sheet, args, { workbook }) => {
    const count = args.optionalInteger(0) ?? 1;
    if (count < 1) throw args.wrong(0, "1 or more");
    changeSheet(workbook, sheet, { frozen: panes(count) });
  };
}

export function freezePanesObject(sheet: Sheet, context: HostContext): HostObject {
  return hostObject(FREEZE_PANES, sheet, context);
}
