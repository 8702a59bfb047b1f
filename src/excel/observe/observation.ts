import type { SheetGrid } from "./sheet-grid";
import type { Skeleton } from "./skeleton";

/** Where a table stands: its first header cell, from 0. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

/** The workbook as it is: what it consists of, the cells of its sheets, and where its tables stand. */
export interface Observation {
  readonly skeleton: Skeleton;
  readonly grids: ReadonlyMap<string, SheetGrid>;
  /** By name of the table. */
  readonly places: ReadonlyMap<string, TablePlace>;
}
