import type { Area, CellAddress } from "../../embedded/model/area";

/** What movement needs to know of the sheet. */
export interface SheetShape {
  /** Last row and column that can be reached, from 0. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Last row and column with something in them, from 0. */
  readonly usedRow: number;
  readonly usedColumn: number;
  /** First cell that is not frozen: where Ctrl+Home goes. */
  readonly home: CellAddress;
  /** Rows of a screenful. */
  readonly pageRows: number;
  readonly isEmpty: (cell: CellAddress) => boolean;
  /** Whether the row or column of the cell is not drawn, by a filter or by hand. */
  readonly isHidden: (cell: CellAddress) => boolean;
  /** The merged block that covers the cell, if any. */
  readonly mergeAt: (cell: CellAddress) => Area | undefined;
}
