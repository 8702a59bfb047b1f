import type { Area } from "../model/area";
import type { Table, TableColumn } from "../model/table";
import { bodyArea, headerArea } from "../model/table";
import { renameColumn } from "../model/tables";
import type { PlacedTable } from "../model/workbook";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method, ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { itemNotFound } from "./office-error";
import { textValue } from "./property-values";
import { RangeTarget } from "./range-target";

interface PlacedColumn extends PlacedTable {
  readonly id: number;
}

const COLUMN: ObjectClass<PlacedColumn> = {
  name: "TableColumn",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Index: { get: (column) => columnIndex(column) },
    Name: {
      get: (column) => columnName(column),
      set: (column, value, { workbook }) => {
        const name = textValue("TableColumn.name", value);
        renameColumn(workbook, column.sheet, column.table, columnIndex(column), name);
      },
    },
  },
  methods: {
    GetRange: part((table) => table.area),
    GetHeaderRowRange: part(headerArea),
    GetDataBodyRange: part(bodyArea),
  },
};

function columnIndex({ table, id }: PlacedColumn): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound(`The column ${id} of table ${table.name}`);
  return index;
}

function columnName(column: PlacedColumn): string {
  return column.table.columns[columnIndex(column)]?.name ?? "";
}

function columnArea(column: PlacedColumn, rows: Area): Area {
  return { ...rows, column: rows.column + columnIndex(column), columnCount: 1 };
}

function part(rows: (table: Table) => Area): Method<PlacedColumn> {
  return (column, _args, context) =>
    context.range(new RangeTarget(column.sheet, columnArea(column, rows(column.table))));
}

const COLUMNS: ObjectClass<PlacedTable> = {
  name: "TableColumnCollection",
  properties: { Count: { get: ({ table }) => table.columns.length } },
  items: (placed, context) =>
    placed.table.columns.map(({ id }) => hostObject(COLUMN, { ...placed, id }, context)),
  item: (placed, key, context) => {
    const column = findColumn(placed, key);
    if (!column) throw itemNotFound(`The column "${String(key)}" of table ${placed.table.name}`);
    return hostObject(COLUMN, { ...placed, id: column.id }, context);
  },
  methods: {
    GetItemOrNullObject: (placed, args, context) => {
      const column = findColumn(placed, args.raw(0));
      return column ? hostObject(COLUMN, { ...placed, id: column.id }, context) : null;
    },
    GetItemAt: (placed, args, context) => {
      const column = placed.table.columns[args.integer(0)];
      if (!column) throw itemNotFound(`The column of table ${placed.table.name}`);
      return hostObject(COLUMN, { ...placed, id: column.id }, context);
    },
    GetCount: ({ table }) => table.columns.length,
  },
};

/** By name without case, or by id (a number). */
function findColumn({ table }: PlacedTable, key: unknown): TableColumn | undefined {
  if (typeof key === "number") return table.columns.find(({ id }) => id === key);
  const wanted = String(key).toLowerCase();
  return table.columns.find(({ name }) => name.toLowerCase() === wanted);
}

export function tableColumnsObject(placed: PlacedTable, context: HostContext): HostObject {
  return hostObject(COLUMNS, placed, context);
}
