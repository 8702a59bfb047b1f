import type { CellPlace, CellValue } from "../../cells/workbook-data";

/** The cell that a person has selected, with what is needed to know what it shows. */
export interface SelectedCell {
  readonly place: CellPlace;
  readonly value: CellValue;
  /** `null`: it belongs to no table, or to its header. */
  readonly row: SelectedRow | null;
}

/** The row of the table in which a cell stands. */
export interface SelectedRow {
  /** `Riepilogo_Centri`, `Centro_A1`. */
  readonly table: string;
  /** Header of the cell's column. */
  readonly header: string;
  /** The cells of the row, by header. */
  readonly cells: ReadonlyMap<string, CellValue>;
}
