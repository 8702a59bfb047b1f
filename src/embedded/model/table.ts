import type { Area } from "./area";
import type { Cell } from "./cell";
import type { FilterCriteria } from "./filter-criterion";
import { NO_CRITERIA } from "./filter-criterion";
import type { SortOrder } from "./sort-order";

/**
 * A table of a sheet. It always has its header row. Objects live as long as the table; change them only through the
 * operations beside this file.
 */
export interface Table {
  readonly id: string;
  name: string;
  /** Header row, body and the totals row if it is shown; at least one body row. */
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
  showTotals: boolean;
  /** What the totals row held when it was last shown, by the column's id. */
  formerTotals: ReadonlyMap<number, Cell>;
  /** By the column's id. */
  filter: FilterCriteria;
  /** How the table was last sorted; `null`: not, or forgotten. */
  sort: SortOrder | null;
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

/** A table of data has no insert row; a new one no totals, no filter and no order. */
export const PLAIN_TABLE: Pick<Table, "insertRow" | "showTotals" | "formerTotals" | "filter" | "sort"> = {
  insertRow: false,
  showTotals: false,
  formerTotals: new Map(),
  filter: NO_CRITERIA,
  sort: null,
};

export function headerArea(table: Table): Area {
  return { ...table.area, rowCount: 1 };
}

/** The rows between header and totals. */
export function bodyArea({ area, showTotals }: Table): Area {
  return { ...area, row: area.row + 1, rowCount: area.rowCount - (showTotals ? 2 : 1) };
}

/** `null`: the totals row is not shown. */
export function totalsArea({ area, showTotals }: Table): Area | null {
  return showTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : null;
}

/** Rows that a table has at least: its header, one row of the body, and its totals. */
export function leastRows({ showTotals }: Table): number {
  return showTotals ? 3 : 2;
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
