import { NO_WORDS, YES_WORDS } from "../cells/yes-no-words";

/** What says *not yet* in other words. */
const NOT_YET: ReadonlySet<string> = new Set([
  ...[
    "in corso",
    "in corso di realizzazione",
    "in lavorazione",
    "in fase di realizzazione",
    "avviato",
    "avviata",
    "iniziato",
  ],
  ...["non avviato", "non avviata", "da fare", "da realizzare", "0%", "0 %"],
]);
const DONE: ReadonlySet<string> = new Set([
  "100%",
  "100 %",
  "adempiuto",
  "attuato",
  "attuata",
  "svolto",
  "svolta",
  "approvato",
  "approvata",
]);

/** `Sì` or `No` for words that say only that; `null` for what qualifies it: `si, quasi`, `in parte`. */
export function proposedYesNo(typed: string): "Sì" | "No" | null {
  const text = typed.replace(/[.!;,]+$/, "");
  if (DONE.has(text) || YES_WORDS.includes(text)) return "Sì";
  if (NOT_YET.has(text) || NO_WORDS.includes(text)) return "No";
  const words = text.split(/[ ,]+/);
  // `sì, fatto`: every word says the same.
  if (words.every((word) => YES_WORDS.includes(word))) return "Sì";
  return words[0] === "no" && NO_WORDS.includes(words.slice(1).join(" ")) ? "No" : null;
}
