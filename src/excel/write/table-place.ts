import type { Area } from "../cells/address";
import type { TableLayout } from "../declare/sheet-layout";

/** Neighbouring columns of a table, from 0. */
export interface ColumnRun {
  readonly first: number;
  readonly count: number;
}

/** Neighbouring rows of a table's body, from 0. */
export interface RowRun {
  readonly firstRow: number;
  readonly rowCount: number;
}

/** The header cells of a table. */
export function headerOf({ row, column, columns }: TableLayout): Area {
  return { row, column, rowCount: 1, columnCount: columns.length };
}

/** The body of a table. */
export function bodyOf(table: TableLayout): Area {
  return columnsOf(table, { first: 0, count: table.columns.length });
}

/** Some columns of a table's body, all its rows or some of them. */
export function columnsOf(
  { row, column, rows }: TableLayout,
  { first, count }: ColumnRun,
  { firstRow, rowCount }: RowRun = { firstRow: 0, rowCount: rows.length },
): Area {
  return { row: row + 1 + firstRow, column: column + first, rowCount, columnCount: count };
}
