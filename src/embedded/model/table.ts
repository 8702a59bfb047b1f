import type { Area } from "./area";

/**
 * A table of a sheet. It always has its header row and never a totals row. Objects live as long as the table;
 * change them only through the operations of `tables.ts`.
 */
export interface Table {
  readonly id: string;
  name: string;
  /** Header row and body; at least one body row. */
  area: Area;
  columns: readonly TableColumn[];
  /** `TableStyleMedium2`; empty: none. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /**
   * The table has no data yet: its one body row is the insert row, which the first row that is added takes
   * (ECMA-376 part 1, 18.5.1.2, `insertRow`). Ask `hasInsertRow`: it ends as well when something stands there.
   */
  insertRow: boolean;
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

export function headerArea(table: Table): Area {
  return { ...table.area, rowCount: 1 };
}

export function bodyArea(table: Table): Area {
  return { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 };
}

/** Positions by lower-case header; lists of columns are never changed, only replaced. */
const positions = new WeakMap<Table["columns"], ReadonlyMap<string, number>>();

/** Position of a column by header, without case; -1: none. */
export function columnPosition({ columns }: Table, header: string): number {
  let known = positions.get(columns);
  if (!known) {
    known = new Map(columns.map((column, index) => [column.name.toLowerCase(), index]));
    positions.set(columns, known);
  }
  return known.get(header.toLowerCase()) ?? -1;
}
