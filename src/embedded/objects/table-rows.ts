import { writeCells } from "../model/cell-writing";
import { plainValue } from "../model/scalar";
import { cellAt } from "../model/sheet";
import { insertCells } from "../model/shifting";
import { bodyArea } from "../model/table";
import { deleteTableRows } from "../model/table-lines";
import { resizeTable } from "../model/tables";
import type { PlacedTable } from "../model/workbook";
import { contentBlock } from "./cell-block";
import type { HostContext } from "./host-context";
import type { HostObject, ObjectClass } from "./host-object";
import { hostObject } from "./host-object";
import { invalidArgument, itemNotFound, NotModelledError } from "./office-error";
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
 * Inserts rows before an index, or after the last. What stands below the table goes down. A table with nothing
 * but an empty row is not filled from its top here: Office.js does not say that it is.
 */
function addRows(placed: PlacedTable, args: MemberArguments, context: HostContext): HostObject {
  const { sheet, table } = placed;
  const body = bodyArea(table);
  const index = args.optionalInteger(0) ?? -1;
  args.optionalBoolean(2);
  const at = index < 0 ? body.rowCount : index;
  if (at > body.rowCount) throw invalidArgument(`${args.member}: there is no row ${index}`);
  const values = args.raw(1);
  if (!Array.isArray(values)) throw args.wrong(1, "an array of rows");
  const rows = Array.isArray(values[0]) ? values : [values];
  const area = { ...body, row: body.row + at, rowCount: rows.length };
  const block = contentBlock(args.member, rows, new RangeTarget(sheet, area));
  insertCells(context.workbook, sheet, area, "Down");
  // Above a totals row the table has grown already.
  if (at === body.rowCount && !table.showTotals) {
    const rowCount = table.area.rowCount + rows.length;
    resizeTable(context.workbook, sheet, table, { ...table.area, rowCount });
  }
  context.counters.cellsWritten += area.rowCount * area.columnCount;
  writeCells(context.workbook, sheet, area, block);
  return hostObject(ROW, { ...placed, index: at }, context);
}

export function tableRowsObject(placed: PlacedTable, context: HostContext): HostObject {
  return hostObject(ROWS, placed, context);
}
