import type { Area } from "./area";
import type { CellInput } from "./cell";
import { clearContents } from "./cell-writing";
import { ExcelRuleError } from "./excel-rule-error";
import { requireUnprotected } from "./protection-rules";
import type { Sheet } from "./sheet";
import { cellAt } from "./sheet";
import { deleteCells, insertCells } from "./shifting";
import type { Table } from "./table";
import { bodyArea, leastRows } from "./table";
import { columnsOf } from "./table-headers";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/**
 * Adds a column to a table before the one at `position` (after the last: at the end) and gives its cells. Only the rows of
 * the table make room, what stands beside it goes right; the new cells look like those of the neighbour (as Excel's *Insert
 * Table Columns*; inferred for Office.js). Without a name it is `Colonna1` or the next number that is free.
 */
export function addTableColumn(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  table: Table,
  position: number,
  name: CellInput | null,
): Area {
  requireUnprotected(sheet);
  const whole = table.area;
  if (position < 0 || position > table.columns.length) {
    throw new ExcelRuleError(
      "InvalidArgument",
      `table "${table.name}" has no place ${position} for a column`,
    );
  }
  const column: Area = { ...whole, column: whole.column + position, columnCount: 1 };
  const headers = table.columns;
  insertCells(workbook, sheet, column, "Right");
  lookLikeNeighbour(sheet, column, position === 0 ? column.column + 1 : column.column - 1);
  const header = String(name ?? freeHeader(headers));
  sheet.cells.set(column.row, column.column, { ...cellAt(sheet, column.row, column.column), value: header });
  table.area = { ...whole, columnCount: whole.columnCount + 1 };
  table.columns = columnsOf(workbook, sheet, table.area, headers);
  announce(workbook, { kind: "table", sheet, names: [table.name] });
  return column;
}

function lookLikeNeighbour(sheet: Sheet, column: Area, neighbour: number): void {
  for (let row = column.row; row < column.row + column.rowCount; row += 1) {
    const { style } = cellAt(sheet, row, neighbour);
    sheet.cells.set(row, column.column, { formula: null, value: "", style, hyperlink: null });
  }
}

function freeHeader(columns: Table["columns"]): string {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`colonna${number}`)) number += 1;
  return `Colonna${number}`;
}

/** Deletes a column of a table: what stands right of it comes closer. The last one stays (inferred: `InvalidOperation`). */
export function deleteTableColumn(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  table: Table,
  position: number,
): void {
  requireUnprotected(sheet);
  const { area } = table;
  if (area.columnCount === 1) {
    throw new ExcelRuleError("InvalidOperation", `it is the only column of table "${table.name}"`);
  }
  deleteCells(workbook, sheet, { ...area, column: area.column + position, columnCount: 1 }, "Left");
}

/**
 * Deletes rows of the body, from 0 in it; the rows below come up. All rows gone, an empty one stays. A filtered table
 * refuses with `InsertDeleteConflict` (documentation of `Excel.TableRowCollection.deleteRowsAt`; office-js#994; inferred for
 * `TableRow.delete`).
 */
export function deleteTableRows(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  table: Table,
  { index, count }: { readonly index: number; readonly count: number },
): void {
  requireUnprotected(sheet);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rowCount) {
    throw new ExcelRuleError(
      "InvalidArgument",
      `table "${table.name}" has no rows ${index} to ${index + count - 1}`,
    );
  }
  if (table.filter.size > 0) {
    throw new ExcelRuleError("InsertDeleteConflict", `table "${table.name}" is filtered`);
  }
  const kept = table.area.rowCount - count < leastRows(table) ? 1 : 0;
  if (kept === 1) clearContents(workbook, sheet, { ...body, rowCount: 1 });
  if (count > kept) {
    const rows = { ...body, row: body.row + index + kept, rowCount: count - kept };
    deleteCells(workbook, sheet, rows, "Up");
  }
}
