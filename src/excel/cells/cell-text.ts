/**
 * Text from outside as Excel must receive it: always text. Written through `values`, Excel reads a string as if it
 * were typed: `=…` becomes a formula, `1/2` or `marzo 2022` a date, `007` a number. A leading apostrophe says "text"
 * and is not part of the value (Microsoft: "Set and get range values"; office-js#6687 for what reading gives back).
 * The empty string stays empty.
 */
export function toCellText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/** The longest text that a cell holds (Excel specifications and limits). */
export const MAX_CELL_CHARACTERS = 32_767;
