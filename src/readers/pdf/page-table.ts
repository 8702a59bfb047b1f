import type { SourceCell } from "../document/source-document";

/** A table of one page. */
export interface PageTable {
  readonly page: number;
  readonly top: number;
  readonly rows: readonly (readonly SourceCell[])[];
}
