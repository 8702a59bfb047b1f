import { BY_DATE, COUNT } from "./measures";
import { found, starting } from "./rule-pattern";
import { NUMBER_OF } from "./rule-words";
import type { KindRule } from "./rule-pattern";

/** What says itself how it is measured, and what is two measures at once. */
export const SAID_RULES: readonly KindRule[] = [
  // What it is expressed in beats what it is called.
  {
    pattern: /(?:espress[oaie] in|misurat[oaie] (?:in|con il)|rilevazione del) numero(?= (?<things>.*))/u,
    measure: COUNT,
  },
  { pattern: /contatore (?=(?<things>.*))/u, measure: COUNT },

  {
    pattern: starting(
      "(?:data|giorno)(?! ?base)(?! ?(?:center|set|warehouse|protection|breach))",
      "(?= (?:di|del|dell|della|dei|in cui|entro|effettiva|prevista|ultima|\\p{L}+mento|\\p{L}+zione))",
    ),
    measure: BY_DATE,
  },

  // Two things to count, or a number and a share.
  { pattern: found(`^${NUMBER_OF} e `), measure: COUNT, doubt: "two-measures" },
  {
    pattern: found(
      `^${NUMBER_OF} (?<things>.*?) (?:(?:come|in) percentuale|ed? (?:percentuale|rilevazione|valutazione))(?!\\p{L})`,
    ),
    measure: COUNT,
    doubt: "two-measures",
  },
];
