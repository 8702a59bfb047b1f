/**
 * The workbook as it was read: plain cells, not yet understood. The excel layer makes it, `interpret` reads it.
 */

import type { Kind } from "../contract/vocabulary";

/** A cell as Excel gives it: `""` is an empty cell, an error is its text (`#DIV/0!`), a date is a serial number. */
export type CellValue = string | number | boolean;

/** One column of a table. `formulas` is there only where a formula would matter (cells that people fill). */
export interface TableColumn {
  /** Column of the sheet, from 0. */
  readonly index: number;
  readonly values: readonly CellValue[];
  /** What stands in the cells: for a constant the same as `values`, for a formula its text with `=`. */
  readonly formulas?: readonly CellValue[];
  /** Number formats, in English (`0.00%`): there only where how a number is shown says something about it. */
  readonly formats?: readonly string[];
}

/** A table with the columns that were asked for, by header. */
export interface TableData {
  readonly name: string;
  /** Name of its sheet, as on the tab. */
  readonly sheet: string;
  /** Row of the sheet, from 1, of the first data row. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, TableColumn>;
}

/** The tracking sheet of a centre: `Centro_A1` and `Fasi_A1`. A centre without phases has no phase table. */
export interface CentreData {
  readonly code: string;
  readonly indicators: TableData | null;
  readonly phases: TableData | null;
}

/** Everything that a summary is made from. */
export interface WorkbookData {
  readonly objectives: TableData;
  readonly indicators: TableData;
  readonly phases: TableData;
  readonly parameters: TableData;
  /** Table `Fasce`; `null`: the workbook has none (loaded before there were bands, or deleted). */
  readonly bands: TableData | null;
  /** Table `Registro`, where a person has marked cells as seen; `null`: there is none, or it was not read. */
  readonly log: TableData | null;
  readonly centres: readonly CentreData[];
}

/** A place that a person can go to. */
export interface CellPlace {
  readonly sheet: string;
  /** `G12`. */
  readonly address: string;
}

/** A cell of a table, found again wherever its row and its column have moved to. */
export interface CellTarget {
  /** Name of the table: `Indicatori`, `Centro_A1`… */
  readonly table: string;
  /** What names the row: the text in the table's key column (`KEY_COLUMNS`). */
  readonly key: string;
  readonly header: string;
}

/**
 * A change of one cell. It is refused where the cell no longer holds `before`. One whose `after` is its `before` writes
 * nothing but its line in `Registro`: somebody has looked at the cell.
 */
export interface CellChange {
  readonly target: CellTarget;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Excel number format that comes with the value; absent: that of `kind`, or the one that fits. */
  readonly numberFormat?: string;
  /** The kind of what is written: its number format comes with the value. Absent: not known. */
  readonly kind?: Kind;
  /** Why, for the record. */
  readonly reason?: string;
}
