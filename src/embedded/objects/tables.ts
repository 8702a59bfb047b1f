import type { Area } from "../model/area";
import { contains, intersection } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { bodyArea, headerArea } from "../model/table";
import {
  addTable,
  changeTableLook,
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
} from "../model/tables";
import { hideTotals, showTotals } from "../model/totals-row";
import type { PlacedTable } from "../model/workbook";
import { TABLE_FILTER_METHODS, tableAutoFilterObject } from "./filters";
import { tableEventRegistrations } from "./event-registrations";
import { WHOLE_WORKBOOK } from "./event-switchboard";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method, ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import { tableStyleValue } from "./look-values";
import { itemNotFound, NotModelledError } from "./office-error";
import type { MemberArguments } from "./member-arguments";
import { booleanValue, textValue } from "./property-values";
import { placeArgument } from "./place-argument";
import { RangeTarget } from "./range-target";
import { tableSortObject } from "./sorting";
import { tableColumnsObject } from "./table-columns";
import { tableRowsObject } from "./table-rows";
import { shownTotals } from "./totals-part";

const TABLE: ObjectClass<PlacedTable> = {
  name: "Table",
  id: ({ table }) => table.id,
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, { workbook }) => {
        renameTable(workbook, sheet, table, textValue("Table.name", value));
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value, { workbook }) => {
        changeTableLook(workbook, sheet, table, { style: tableStyleValue("Table.style", value) });
      },
    },
    ShowBandedRows: lookProperty("showBandedRows"),
    ShowBandedColumns: lookProperty("showBandedColumns"),
    ShowFilterButton: lookProperty("showFilterButton"),
    HighlightFirstColumn: lookProperty("highlightFirstColumn"),
    HighlightLastColumn: lookProperty("highlightLastColumn"),
    ShowHeaders: constant("showHeaders", true),
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ sheet, table }, value, context) => {
        context.calculation.beforeReading();
        const show = booleanValue("Table.showTotals", value) ? showTotals : hideTotals;
        show(context.workbook, sheet, table);
      },
    },
  },
  children: {
    Columns: tableColumnsObject,
    Rows: tableRowsObject,
    Sort: tableSortObject,
    AutoFilter: tableAutoFilterObject,
    Worksheet: ({ sheet }, context) => context.worksheet(sheet),
  },
  methods: {
    GetRange: part((table) => table.area),
    GetHeaderRowRange: part(headerArea),
    GetDataBodyRange: part(bodyArea),
    GetTotalRowRange: part(shownTotals),
    Resize: ({ sheet, table }, args, context) => {
      const { area } = sameSheet(placeArgument(args, 0, sheet, context), sheet, args);
      if (table.showTotals && area.rowCount !== table.area.rowCount) {
        throw new NotModelledError(`${args.member} of a table with totals to other rows`);
      }
      resizeTable(context.workbook, sheet, table, area);
    },
    Delete: ({ sheet, table }, _args, { workbook }) => {
      deleteTable(workbook, sheet, table);
    },
    ConvertToRange: ({ sheet, table }, _args, context) => {
      convertToRange(context.workbook, sheet, table);
      return context.range(new RangeTarget(sheet, table.area));
    },
    ...TABLE_FILTER_METHODS,
    ...tableEventRegistrations(({ table }) => table.id, ["DataChanged", "SelectionChanged"]),
  },
};

function sameSheet(range: RangeTarget, sheet: Sheet, args: MemberArguments): RangeTarget {
  if (range.sheet !== sheet) throw args.wrong(0, "a range of the table's own sheet");
  return range;
}

type Look =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

function lookProperty(key: Look): Property<PlacedTable> {
  return {
    get: ({ table }) => table[key],
    set: ({ sheet, table }, value, { workbook }) => {
      changeTableLook(workbook, sheet, table, { [key]: booleanValue(`Table.${key}`, value) });
    },
  };
}

/** The model's tables always have headers. */
function constant(name: string, expected: boolean): Property<PlacedTable> {
  return {
    get: () => expected,
    set: (_table, value) => {
      if (value !== expected) throw new NotModelledError(`Table.${name} = ${String(value)}`);
    },
  };
}

function part(area: (table: Table) => Area): Method<PlacedTable> {
  return ({ sheet, table }, _args, context) => context.range(new RangeTarget(sheet, area(table)));
}

export function tableObject(placed: PlacedTable, context: HostContext): HostObject {
  return hostObject(TABLE, placed, context);
}

/** Tables of the workbook (`null`), or of one sheet. */
type TableScope = Sheet | null;

const TABLES: ObjectClass<TableScope> = {
  name: "TableCollection",
  properties: { Count: { get: (scope, context) => tablesOf(scope, context).length } },
  items: (scope, context) => tablesOf(scope, context).map((placed) => tableObject(placed, context)),
  item: (scope, key, context) => {
    const found = findTable(scope, key, context);
    if (!found) throw itemNotFound(`The table "${String(key)}"`);
    return tableObject(found, context);
  },
  methods: {
    Add: (scope, args, context) => {
      const range = placeArgument(args, 0, scope ?? context.workbook.activeSheet, context);
      if (args.optionalBoolean(1) !== true) throw new NotModelledError("TableCollection.add without headers");
      const table = addTable(context.workbook, range.sheet, range.area);
      return tableObject({ sheet: range.sheet, table }, context);
    },
    GetItemOrNullObject: (scope, args, context) => {
      const found = findTable(scope, args.text(0), context);
      return found ? tableObject(found, context) : null;
    },
    GetItemAt: (scope, args, context) => {
      const found = tablesOf(scope, context)[args.integer(0)];
      if (!found) throw itemNotFound("The table");
      return tableObject(found, context);
    },
    GetCount: (scope, _args, context) => tablesOf(scope, context).length,
    ...tableEventRegistrations((scope: TableScope) => scope?.id ?? WHOLE_WORKBOOK, ["DataChanged"]),
  },
};

function tablesOf(scope: TableScope, { workbook }: HostContext): readonly PlacedTable[] {
  const sheets = scope ? [scope] : workbook.sheets;
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** By name without case, or by id. */
function findTable(scope: TableScope, key: unknown, context: HostContext): PlacedTable | undefined {
  const wanted = String(key).toLowerCase();
  return tablesOf(scope, context).find(
    ({ table }) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted,
  );
}

export function tablesObject(scope: TableScope, context: HostContext): HostObject {
  return hostObject(TABLES, scope, context);
}

/**
 * The tables that overlap with a range, or lie wholly in it ("Gets a scoped collection of tables that overlap with the
 * range", docs of `Excel.Range.getTables`). Only listing them is modelled.
 */
const SCOPED_TABLES: ObjectClass<readonly PlacedTable[]> = {
  name: "TableScopedCollection",
  items: (tables, context) => tables.map((placed) => tableObject(placed, context)),
  methods: { GetCount: (tables) => tables.length },
};

/** `Excel.Range.getTables`. */
export const tablesOfRange: Method<RangeTarget> = ({ sheet, area }, args, context) => {
  const fullyContained = args.optionalBoolean(0) ?? false;
  const tables = sheet.tables.filter((table) =>
    fullyContained ? contains(area, table.area) : intersection(table.area, area) !== null,
  );
  return hostObject(
    SCOPED_TABLES,
    tables.map((table) => ({ sheet, table })),
    context,
  );
};
