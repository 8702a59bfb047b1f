import type { CellStyle } from "./cell-style";
import { NORMAL_STYLE } from "./cell-style";
import type { Scalar } from "./scalar";

/** A cell. Immutable: writing puts another one in its place. */
export interface Cell {
  /** As entered, in English, with `=`; `null`: a constant. */
  readonly formula: string | null;
  /** The constant, or the formula's last calculated value. */
  readonly value: Scalar;
  readonly style: CellStyle;
  readonly hyperlink: Hyperlink | null;
  /** What the file that the cell was read from holds of it beyond this model. */
  readonly kept?: KeptContent;
}

/**
 * Goes with a cell, and back into the file as long as the value or the formula is still the one that was read: so
 * whoever writes into a cell need not know of it.
 */
export interface KeptContent {
  readonly value: Scalar;
  readonly formula: string | null;
  /** The sheet that it was read on. */
  readonly sheet: object;
  /** XML of a text with formatted pieces; `null`: it has none. */
  readonly rich: string | null;
  /** The start tag of an array formula or a data table; `null`: it is none. */
  readonly formulaTag: string | null;
  /** Of the cell's element, which point to what hangs on its value. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** A link of a cell; the text shown is the cell's own. */
export interface Hyperlink {
  /** A place in this workbook, `'A1 Organi Istituzionali'!A1`, or an address on the web. */
  readonly target: { readonly documentReference: string } | { readonly address: string };
  readonly screenTip: string;
}

/** What may be put into a cell: a text with `=` first is a formula, `""` clears, one with `'` first is a text. */
export type CellInput = string | number | boolean;

/** A number that brings a format for cells that are *General*, as a typed `5%` or `$120` does. */
export interface FormattedNumber {
  readonly value: number;
  /** `null`: none. */
  readonly numberFormat: string | null;
}

/** A cell that nobody touched. */
export const BLANK_CELL: Cell = { formula: null, value: "", style: NORMAL_STYLE, hyperlink: null };

/** Neither a constant nor a formula; it may have a style. */
export function isEmpty(cell: Cell): boolean {
  return cell.formula === null && cell.value === "";
}

/** As Office.js `formulas` gives it: the formula, or the constant itself. */
export function enteredContent(cell: Cell): CellInput {
  if (cell.formula !== null) return cell.formula;
  return typeof cell.value === "object" ? cell.value.error : cell.value;
}
