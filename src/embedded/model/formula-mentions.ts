import { formulaParts } from "./formula-parts";
import type { Sheet } from "./sheet";

/** Stands for "a cell of the formula's own sheet" among the mentions. */
export const OWN_SHEET = "!";

/** The sheet has formulas that look at which rows are hidden. */
export const HIDDEN_ROWS = "subtotal(";

/** There is a formula, also one that names nothing: `=1+1`. */
const SOME_FORMULA = "=";

/** Remembers what a formula of the sheet names, so that a later change knows where to look. */
export function noteMentions(sheet: Sheet, formula: string): void {
  sheet.mentions.add(SOME_FORMULA);
  if (/SUBTOTAL\(/i.test(formula)) sheet.mentions.add(HIDDEN_ROWS);
  for (const mention of mentionsOf(formula)) sheet.mentions.add(mention);
}

/** What a formula names, in lower case: sheets, tables, defined names; `!` for a cell of its own sheet. */
export function mentionsOf(formula: string): readonly string[] {
  return formulaParts(formula).flatMap((part) => {
    if (part.kind === "structured") return [part.table.toLowerCase()];
    if (part.kind === "reference") return [part.sheet?.toLowerCase() ?? OWN_SHEET];
    if (part.kind !== "name") return [];
    return [part.name.toLowerCase(), ...(part.sheet === null ? [] : [part.sheet.toLowerCase()])];
  });
}
