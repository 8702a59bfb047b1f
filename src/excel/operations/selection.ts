import type { SelectedCell, SelectedRow } from "../../domain/studies/explanation/selected-cell";
import { runExcel } from "../host/run";

/**
 * The active cell (of a selection of several cells that in which one would type), with its value and, where it stands
 * in a table below its headers, the row that it belongs to. Nothing is written. Two syncs, one outside tables.
 */
export async function selection(): Promise<SelectedCell> {
  return runExcel("", async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address, values, rowIndex, columnIndex, worksheet/name");
    const tableName = queueTableName(cell);
    await context.sync();
    const place = {
      sheet: cell.worksheet.name,
      address: cell.address.slice(cell.address.lastIndexOf("!") + 1),
    };
    const value = firstOf(cell.values);
    const name = tableName();
    return { place, value, row: name === null ? null : await rowOf(context, name, cell) };
  });
}

/** Queues the reading of the cell's table: tables never overlap, so it stands in one or in none. */
function queueTableName(cell: Excel.Range): () => string | null {
  const tables = cell.getTables(false);
  tables.load("items/name");
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- the getter is called after the caller's sync
  return () => tables.items[0]?.name ?? null;
}

/** The row of a table in which a cell stands; `null` for a header. One sync. */
async function rowOf(
  context: Excel.RequestContext,
  name: string,
  cell: Excel.Range,
): Promise<SelectedRow | null> {
  const table = context.workbook.tables.getItem(name);
  const headers = table.getHeaderRowRange();
  headers.load("values, rowIndex, columnIndex");
  const row = table.getRange().getIntersection(cell.getEntireRow());
  row.load("values");
  await context.sync();
  if (headers.rowIndex === cell.rowIndex) return null;
  const names = (headers.values[0] ?? []).map(String);
  const values: readonly unknown[] = row.values[0] ?? [];
  return {
    table: name,
    header: names[cell.columnIndex - headers.columnIndex] ?? "",
    cells: new Map(names.map((header, position) => [header, cellValue(values[position])])),
  };
}

function firstOf(values: readonly (readonly unknown[])[]): SelectedCell["value"] {
  return cellValue(values[0]?.[0]);
}

/** Office.js types the values of cells as `any`. */
function cellValue(value: unknown): SelectedCell["value"] {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
