import type { Area } from "../model/area";
import { writeCells } from "../model/cell-writing";
import { plainValue } from "../model/scalar";
import { cellAt } from "../model/sheet";
import { insertCells } from "../model/shifting";
import { bodyArea } from "../model/table";
import { hasInsertRow, resizeTable } from "../model/tables";
import type { PlacedTable } from "../model/workbook";
import { contentBlock } from "./cell-block";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { itemNotFound, NotModelledError } from "./office-error";
import { deleteTableRows } from "../model/table-lines";
import type { MemberArguments } from "./member-arguments";
import { RangeTarget } from "./range-target";

interface PlacedRow extends PlacedTable {
  readonly index: number;
}

const ROW: ObjectClass<PlacedRow> = {
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row, context) => {
        const { sheet, area } = rowRange(row);
        context.counters.cellsRead += area.columnCount;
        context.calculation.beforeReading();
        const cells = Array.from({ length: area.columnCount }, (_, right) =>
          cellAt(sheet, area.row, area.column + right),
        );
        return [cells.map(({ value }) => plainValue(value))];
      },
    },
  },
  methods: {
    GetRange: (row, _args, context) => context.range(rowRange(row)),
    Delete: ({ sheet, table, index }, _args, { workbook }) => {
      deleteTableRows(workbook, sheet, table, { index, count: 1 });
    },
  },
};

function rowRange({ sheet, table, index }: PlacedRow): RangeTarget {
  const body = bodyArea(table);
  if (index < 0 || index >= body.rowCount) throw itemNotFound(`Row ${index} of table ${table.name}`);
  return new RangeTarget(sheet, { ...body, row: body.row + index, rowCount: 1 });
}

const ROWS: ObjectClass<PlacedTable> = {
  name: "TableRowCollection",
  properties: { Count: { get: ({ table }) => bodyArea(table).rowCount } },
  items: (placed, context) =>
    Array.from({ length: bodyArea(placed.table).rowCount }, (_, index) =>
      hostObject(ROW, { ...placed, index }, context),
    ),
  methods: {
    GetCount: ({ table }) => bodyArea(table).rowCount,
    GetItemAt: (placed, args, context) =>
      hostObject(ROW, { ...placed, index: rowIndex(placed, args) }, context),
    Add: (placed, args, context) => addRows(placed, args, context),
    DeleteRows: ({ sheet, table }, args, { workbook }) => {
      const places = [...new Set(rowArguments(args))].sort((one, other) => other - one);
      for (const index of places) deleteTableRows(workbook, sheet, table, { index, count: 1 });
    },
    DeleteRowsAt: ({ sheet, table }, args, { workbook }) => {
      const [index, count] = [args.integer(0), args.optionalInteger(1) ?? 1];
      deleteTableRows(workbook, sheet, table, { index, count });
    },
  },
};

/** Row numbers, or rows of the table. */
function rowArguments(args: MemberArguments): readonly number[] {
  const rows = args.raw(0);
  if (!Array.isArray(rows)) throw args.wrong(0, "an array of rows");
  return rows.map((row: unknown) => {
    if (typeof row === "number" && Number.isInteger(row)) return row;
    throw new NotModelledError(`${args.member} with row objects`);
  });
}

function rowIndex({ table }: PlacedTable, args: MemberArguments): number {
  const index = args.integer(0);
  if (index < 0 || index >= bodyArea(table).rowCount)
    throw itemNotFound(`Row ${index} of table ${table.name}`);
  return index;
}

/**
 * Inserts rows before an index; without one, with -1 or with one beyond the last, at the end; without values one empty
 * row (typings of `TableRowCollection.add`; that an index beyond the last is the end is inferred from them, an index
 * below -1 is `InvalidArgument`). What stands below the table goes down. The first row takes the insert row of a table
 * without data (`hasInsertRow`).
 */
function addRows(placed: PlacedTable, args: MemberArguments, context: HostContext): HostObject {
  const { sheet, table } = placed;
  const index = args.optionalInteger(0) ?? -1;
  if (index < -1) throw args.wrong(0, "-1 or more");
  args.optionalBoolean(2);
  const body = bodyArea(table);
  const taken = hasInsertRow(sheet, table) ? 1 : 0;
  const count = body.rowCount - taken;
  const at = index < 0 ? count : Math.min(index, count);
  const rows = givenRows(args, body.columnCount);
  const area = { ...body, row: body.row + at, rowCount: rows.length };
  const block = contentBlock(args.member, rows, new RangeTarget(sheet, area));
  makeRoom(placed, { ...area, row: area.row + taken, rowCount: rows.length - taken }, context);
  context.counters.cellsWritten += area.rowCount * area.columnCount;
  writeCells(context.workbook, sheet, area, block);
  return hostObject(ROW, { ...placed, index: at }, context);
}

/** One row for each entry; a single row may come without an outer array. */
function givenRows(args: MemberArguments, columnCount: number): readonly unknown[][] {
  if (!args.isGiven(1)) return [Array<null>(columnCount).fill(null)];
  const values = args.raw(1);
  if (!Array.isArray(values)) throw args.wrong(1, "an array of rows");
  return (Array.isArray(values[0]) ? values : [values]) as unknown[][];
}

/** Inserts the cells of new rows; at the table's end it grows over them. */
function makeRoom({ sheet, table }: PlacedTable, area: Area, { workbook }: HostContext): void {
  if (area.rowCount === 0) return;
  const isAtEnd = area.row === table.area.row + table.area.rowCount;
  insertCells(workbook, sheet, area, "Down");
  if (!isAtEnd) return;
  const rowCount = table.area.rowCount + area.rowCount;
  resizeTable(workbook, sheet, table, { ...table.area, rowCount });
}

export function tableRowsObject(placed: PlacedTable, context: HostContext): HostObject {
  return hostObject(ROWS, placed, context);
}
