import { MONEY, lessIsBetter } from "./measures";
import { any, starting } from "./rule-pattern";
import { COUNTED_MONEY, GOOD_MONEY, OWED_MONEY, PLAIN_MONEY, SPENT_MONEY } from "./money-words";
import { DONE_PARTICIPLES } from "./participles";
import { CHANGE } from "./rule-words";
import type { KindRule } from "./rule-pattern";

/** Money that comes in, goes out or is owed. */
export const MONEY_RULES: readonly KindRule[] = [
  {
    pattern: starting(
      "(?:maggior[ei]|minor[ei]|nuov[ei]|total[ei]) (?:entrat[ae]|spes[ae]|gettito|ricav[oi]|introit[oi]|cost[oi]|oneri|proventi)",
    ),
    measure: MONEY,
  },
  { pattern: starting(`(?!entrata in )${any([...GOOD_MONEY, ...PLAIN_MONEY])}`), measure: MONEY },
  { pattern: starting(any(OWED_MONEY)), measure: { ...lessIsBetter(MONEY), rule: "Ultimo valore" } },
  {
    pattern: starting(`cost[oi] medi[oi]?|cost[oi] unitari[oi]?|spesa media`),
    measure: { ...lessIsBetter(MONEY), rule: "Media" },
    doubt: "share-or-ratio",
  },
  { pattern: starting(any(SPENT_MONEY)), measure: lessIsBetter(MONEY) },
  {
    pattern: starting(
      `${CHANGE} (?:del|della|delle|dei|di) (?:(?:${[...SPENT_MONEY, ...OWED_MONEY].join("|")})(?!\\p{L}))`,
    ),
    measure: lessIsBetter(MONEY),
  },
  {
    pattern: starting(`${CHANGE} (?:del|della|delle|dei|di) (?:(?:${GOOD_MONEY.join("|")})(?!\\p{L}))`),
    measure: MONEY,
  },
  {
    pattern: starting(any(COUNTED_MONEY), ` .*?${DONE_PARTICIPLES}`),
    measure: MONEY,
    doubt: "money-or-count",
  },
  {
    pattern: starting("(?:investiment[oi]|incass[oi]|tasse|tributi|canoni)(?!\\p{L})"),
    measure: MONEY,
    doubt: "money-or-count",
  },
];
