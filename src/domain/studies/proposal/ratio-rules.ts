import { ACTS, ONGOING_WORK, SINGLE_THINGS } from "./act-words";
import { RATIO, SHARE } from "./measures";
import { found, starting } from "./rule-pattern";
import { NUMBER_OF, ONE_PER } from "./rule-words";
import type { KindRule } from "./rule-pattern";

/** One quantity over another, `x 100` or not. */
export const RATIO_RULES: readonly KindRule[] = [
  {
    pattern: /(?<!\p{L})(?:x|×|\*|per) ?100(?!\d|\p{L}| ?%| \p{L})/u,
    measure: SHARE,
    doubt: "share-or-ratio",
  },
  {
    pattern: starting("rapporto (?:tra|fra)", ".*(?:\\p{L}/\\p{L}| e (?:(?:il|la|i|gli|le) |l')?\\p{L})"),
    measure: RATIO,
    doubt: "share-or-ratio",
  },
  { pattern: starting("rapporto (?:tra|fra)"), measure: RATIO, doubt: "which-over-which" },
  // `rapporto NUI ricevuti ed istruiti`, but `rapporto sul BES e …` is a document.
  {
    pattern: /^rapporto (?!di |su|annuale|conclusivo|finale|semestrale).* (?:e|ed) /u,
    measure: RATIO,
    doubt: "which-over-which",
  },
  { pattern: /^rapporto (?!di |su|annuale|conclusivo|finale|semestrale).* su /u, measure: RATIO },
  {
    pattern: found(
      `^${NUMBER_OF}? ?(?:di )?[\\p{L}'. ]{3,60}(?: ?/ ?| : )(?:${NUMBER_OF}|totale) ?(?:di )?(?:totale |complessivo )?\\p{L}`,
    ),
    measure: RATIO,
    doubt: "share-or-ratio",
  },
  {
    pattern: found(
      `^${NUMBER_OF} (?:di )?[^/]{3,60} (?:su|rispetto (?:a|al|alle|ai)|sul) (?:${NUMBER_OF}|totale)`,
    ),
    measure: RATIO,
    doubt: "share-or-ratio",
  },
  {
    pattern: found(
      `^(?!(?:${[...ACTS, ...SINGLE_THINGS, ...ONGOING_WORK].join("|")}|percentuale|numero|tasso|quota|grado|punteggio|convegni|azioni)(?!\\p{L}))(?:[\\p{L}' ]{3,60} (?:\\/|:) |(?:[\\p{L}']+ ){0,2}\\p{L}{4,}(?<!zione|mento)\\/)[\\p{L}' ]{4,60}$`,
    ),
    measure: RATIO,
    doubt: "share-or-ratio",
  },
  {
    pattern: found(
      `^(?!cost[oi] medi|kg |km |mc |kwh |tonnellate ).*(?<!\\p{L})(?:spes[ae]|cost[oi]|entrat[ae]|gettito|debito|investiment[oi]|indebitamento)(?!\\p{L}).* ${ONE_PER}`,
    ),
    measure: RATIO,
    doubt: "share-or-ratio",
  },
];
