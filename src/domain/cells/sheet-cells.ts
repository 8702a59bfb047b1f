import type { CellValue } from "./workbook-data";

/** A block of cells on a sheet. */
export interface CellArea {
  readonly sheet: string;
  /** `A1:H30`, without the sheet. */
  readonly address: string;
}

/** Cells of the open workbook that could be a plan's table. */
export interface OfferedArea extends CellArea {
  /** The table's name; empty for cells that are no table. */
  readonly table: string;
  readonly rows: number;
  readonly columns: number;
}

/** What the visible cells of a block hold: hidden rows and columns are not among them. */
export interface SheetCells {
  readonly sheet: string;
  /** Row numbers as the sheet shows them, from 1. */
  readonly rows: readonly number[];
  /** Columns of the sheet, from 1. */
  readonly columns: readonly number[];
  readonly cells: readonly (readonly SheetCell[])[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

export interface SheetCell {
  readonly value: CellValue;
  /** What a person sees. */
  readonly text: string;
  readonly numberFormat: string;
}
