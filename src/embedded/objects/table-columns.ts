import type { CellInput, FormattedNumber } from "../model/cell";
import type { Area } from "../model/area";
import { writeCells } from "../model/cell-writing";
import type { Table, TableColumn } from "../model/table";
import { bodyArea, headerArea } from "../model/table";
import { addTableColumn, deleteTableColumn } from "../model/table-lines";
import { renameColumn } from "../model/tables";
import type { PlacedTable } from "../model/workbook";
import { contentBlock } from "./cell-block";
import { columnFilterObject } from "./filters";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method, ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { itemNotFound, NotModelledError } from "./office-error";
import type { MemberArguments } from "./member-arguments";
import { textValue } from "./property-values";
import { RangeTarget } from "./range-target";
import { shownTotals } from "./totals-part";

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
  children: { Filter: columnFilterObject },
  methods: {
    GetRange: part((table) => table.area),
    GetHeaderRowRange: part(headerArea),
    GetDataBodyRange: part(bodyArea),
    GetTotalRowRange: part(shownTotals),
    Delete: (column, _args, { workbook }) => {
      deleteTableColumn(workbook, column.sheet, column.table, columnIndex(column));
    },
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
    Add: addColumn,
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

/**
 * `add(index, values, name)`: the values are the header and the body, one row each (sample of `Excel.TableColumnCollection`;
 * inferred: a row more for the totals where they are shown). A name wins over the first of them (inferred).
 */
function addColumn(placed: PlacedTable, args: MemberArguments, context: HostContext): HostObject {
  const { sheet, table } = placed;
  const index = args.optionalInteger(0) ?? -1;
  const position = index < 0 ? table.columns.length : index;
  const values = args.raw(1) ?? null;
  const name = args.optionalText(2) ?? null;
  if (values !== null && !Array.isArray(values))
    throw new NotModelledError(`${args.member} with a single value`);
  const rowCount =
    table.area.rowCount - (values?.length === table.area.rowCount - 1 && table.showTotals ? 1 : 0);
  const area = { ...table.area, rowCount, column: table.area.column + position, columnCount: 1 };
  const sized = new RangeTarget(sheet, area);
  // Wrong sizes are refused before anything changes; what the values become depends on the look of the new cells.
  const header = values === null ? null : (contentBlock(args.member, values, sized)[0]?.[0] ?? null);
  const wanted = name ?? headerText(header);
  const column = addTableColumn(context.workbook, sheet, table, position, wanted);
  if (values) {
    const block = contentBlock(args.member, values, new RangeTarget(sheet, { ...column, rowCount }));
    const body = { ...column, row: column.row + 1, rowCount: rowCount - 1 };
    context.counters.cellsWritten += rowCount;
    writeCells(context.workbook, sheet, body, block.slice(1));
  }
  return hostObject(COLUMN, { ...placed, id: table.columns[position]?.id ?? -1 }, context);
}

/** By name without case, or by id (a number). */
function findColumn({ table }: PlacedTable, key: unknown): TableColumn | undefined {
  if (typeof key === "number") return table.columns.find(({ id }) => id === key);
  const wanted = String(key).toLowerCase();
  return table.columns.find(({ name }) => name.toLowerCase() === wanted);
}

export function tableColumnsObject(placed: PlacedTable, context: HostContext): HostObject {
  return hostObject(COLUMNS, placed, context);
}

/** `null`: Excel names the column. A text that reads as a number gives the column that number's digits for a name. */
function headerText(header: CellInput | FormattedNumber | null): string | null {
  if (header === null || header === "") return null;
  return typeof header === "object" && "numberFormat" in header ? String(header.value) : String(header);
}
