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
  for (const part of formulaParts(formula)) {
    if (part.kind === "structured") sheet.mentions.add(part.table.toLowerCase());
    if (part.kind === "reference") sheet.mentions.add(part.sheet?.toLowerCase() ?? OWN_SHEET);
    if (part.kind === "name") {
      sheet.mentions.add(part.name.toLowerCase());
      if (part.sheet !== null) sheet.mentions.add(part.sheet.toLowerCase());
    }
  }
}
