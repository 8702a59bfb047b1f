import { sure, unsure } from "./expected";
import type { Understood } from "./expected";

/** What says only that it is done: lower case; `si'` is how an accent is typed on a foreign keyboard. */
const YES: ReadonlySet<string> = new Set([
  ...["sì", "si", "si'", "sí", "s", "sii", "yes", "y", "vero", "true", "1", "100%", "100 %"],
  ...["fatto", "fatta", "fatti", "fatte", "eseguito", "eseguita", "realizzato", "realizzata"],
  ...["completato", "completata", "concluso", "conclusa", "raggiunto", "raggiunta", "adempiuto"],
  ...["attuato", "attuata", "svolto", "svolta", "approvato", "approvata"],
]);
/** Marks that may say that something is done, or only that somebody was here. */
const PERHAPS_YES: ReadonlySet<string> = new Set(["x", "ok", "✓", "✔", "☑", "presente"]);

const NO: ReadonlySet<string> = new Set([
  ...["no", "n", "falso", "false", "0", "0%", "0 %", "non ancora", "nessuno", "mai", "not yet"],
]);
/** `non fatto`, `non ancora realizzata`: denies what says done. */
const DENIED = /^non (?:ancora |è stat[oa] )?(?<done>\p{L}+)$/u;
/** Not done at the time of writing: *No* of this quarter, but nobody wrote No. */
const NOT_YET =
  /^(?:in corso|in lavorazione|in fase di|in itinere|avviat[oa]|iniziat[oa]|non avviat[oa]|da fare|da realizzare|parzial|in parte$)/;

/** `Sì` or `No` for words that say only that; `null` for what qualifies it: `si, quasi`, `forse`. */
export function proposedAnswer(typed: string): Understood<"Sì" | "No"> | null {
  const text = typed.replace(/[.!;,]+$/, "");
  if (YES.has(text)) return sure("Sì");
  if (NO.has(text) || YES.has(DENIED.exec(text)?.groups?.["done"] ?? "")) return sure("No");
  if (PERHAPS_YES.has(text)) return unsure("Sì");
  if (NOT_YET.test(text)) return unsure("No");
  // `sì, fatto`: every word says the same.
  const words = text.split(/[ ,]+/);
  if (words.every((word) => YES.has(word))) return sure("Sì");
  const [first, ...rest] = words;
  return first === "no" && proposedAnswer(rest.join(" "))?.value === "No" ? sure("No") : null;
}
