import type { SheetLayout } from "../declare/sheet-layout";
import { formulaStamps } from "./formula-stamps";
import type { FormulaStamp } from "./formula-stamps";
import { headStamps } from "./head-stamps";
import type { HeadStamps } from "./head-stamps";
import { rowStamps } from "./row-stamps";
import type { RowStamp } from "./row-stamps";

/** What of some new sheets is copied from those laid out before them, by name of table. */
export interface Stamps extends HeadStamps {
  readonly rows: ReadonlyMap<string, RowStamp>;
  readonly formulas: ReadonlyMap<string, readonly FormulaStamp[]>;
}

/** Sheets that are laid out by themselves. */
export const NO_STAMPS: Stamps = stampsOf([]);

/**
 * Of tables that look alike only the first is laid out piece by piece; the others copy its head, a row of its look and its
 * formulas: a tenth of the bytes. `layouts` are on sheets that are new. The looks of all are written in this order, and
 * only then their contents: what is copied is empty, and no table yet.
 */
export function stampsOf(layouts: readonly SheetLayout[]): Stamps {
  const tables = layouts.flatMap((layout) => layout.tables.map((table) => ({ layout, table })));
  return { ...headStamps(tables), rows: rowStamps(tables), formulas: formulaStamps(tables) };
}
