import type { Rule } from "../../contract/vocabulary";

/** What says that every figure is the total so far: since January, cumulative, *progressivo* (not *in progress*). */
const YEAR_TO_DATE = new RegExp(
  [
    "da(?:ll['’] ?| )?inizio (?:dell['’] ?)?anno",
    "da(?:l|ll['’]) ?(?:1°?|primo) gennaio",
    "(?<!\\p{L})(?:cumulat|cumulativ|progressiv)[oaie](?!\\p{L})",
    "year[ -]to[ -]date",
  ].join("|"),
  "u",
);

/** Rules that a total so far can be taken for: a mean or an extreme is meant as such. */
const TAKEN_FOR: readonly (Rule | null)[] = ["Somma", "Ultimo valore"];

/** The rule for these words: *Progressivo* where they say that the figures are totals so far, else the one given. */
export function ruleInWords(words: string, rule: Rule | null): Rule | null {
  return TAKEN_FOR.includes(rule) && YEAR_TO_DATE.test(words) ? "Progressivo" : rule;
}
