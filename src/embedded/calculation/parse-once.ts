import type { HyperFormula } from "hyperformula";

/** What is used of the library's own parser, whose type it does not export. */
interface Parser {
  parse(text: string, place: { readonly sheet: number; readonly row: number; readonly col: number }): Parsed;
}

interface Parsed {
  readonly errors: readonly unknown[];
}

/** Quoted texts, and cells whose row is relative; not the functions (`LOG10(`) nor the sheets that look like one. */
const RELATIVE_ROWS = /"[^"]*"|(?<![\w$.])(\$?[A-Z]{1,3})(\d+)(?![\w(.!])/gi;

/** Whole rows; ranges of which one row is relative only (the engine sorts their ends, differently in each row). */
const UNEVEN = /(?<![\w$])\$?\d+:\$?\d|\$\d+:\$?[A-Z]{1,3}\d|[A-Z]\d+:\$?[A-Z]{1,3}\$\d/i;

/**
 * HyperFormula knows the formula of the row before again only after it has cut the text into tokens, and then copies
 * its tree: for the long steps of reading a text that is most of the time. Formulas of one column that differ in
 * nothing but their relative rows share one result here. To be called once, with any engine.
 */
export function parseOnce(sample: HyperFormula): void {
  const prototype = Object.getPrototypeOf(sample["_parser"]) as Parser;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the parser as `this`, below
  const parseText = prototype.parse;
  const known = new WeakMap<Parser, Map<string, Parsed>>();
  prototype.parse = function parseUnknown(text, place) {
    if (UNEVEN.test(text)) return parseText.call(this, text, place);
    const results = known.get(this) ?? new Map<string, Parsed>();
    known.set(this, results);
    const key = `${place.sheet}|${place.col}|${withRelativeRows(text, place.row)}`;
    const found = results.get(key);
    if (found) return found;
    const parsed = parseText.call(this, text, place);
    if (parsed.errors.length === 0) results.set(key, parsed);
    return parsed;
  };
}

/** `=A5+$B$2` of row 4 becomes `=A[1]+$B$2`. */
function withRelativeRows(text: string, row: number): string {
  return text.replace(
    RELATIVE_ROWS,
    (found: string, column: string | undefined, digits: string | undefined) =>
      column === undefined ? found : `${column}[${Number(digits) - row}]`,
  );
}
