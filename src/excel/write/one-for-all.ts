import type { ColumnFormula } from "../schema/column";

/**
 * One formula for a whole range. Excel takes a single value for all cells (seen in Script Lab: Microsoft 365
 * developer platform, idea 4211172); the typings know only the two-dimensional form.
 */
export function fill(range: Excel.Range, { formula, isPlaced }: ColumnFormula): void {
  if (isPlaced === true) (range as { formulasR1C1: unknown }).formulasR1C1 = formula;
  else (range as { formulas: unknown }).formulas = formula;
}

/** One number format for a whole range, as `fill`. */
export function fillFormat(range: Excel.Range, numberFormat: string): void {
  (range as { numberFormat: unknown }).numberFormat = numberFormat;
}
