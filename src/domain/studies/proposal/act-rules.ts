import { COUNT, DONE, SHARE } from "./measures";
import { any, found, starting } from "./rule-pattern";
import { ACTS, ONGOING_WORK, SINGLE_THINGS } from "./act-words";
import { DONE_PARTICIPLES } from "./participles";
import { UNWANTED_QUALITIES } from "./quality-words";
import type { KindRule } from "./rule-pattern";

/** What is done or not done; what is left to a plural that nothing else is known of. */
export const ACT_RULES: readonly KindRule[] = [
  { pattern: starting(any(ONGOING_WORK)), measure: DONE, doubt: "no-measure" },
  { pattern: starting(any(ACTS)), measure: DONE },
  { pattern: starting(any(SINGLE_THINGS)), measure: DONE },
  {
    pattern: starting(
      "riduzione|aumento|incremento|contenimento|diminuzione|variazione|soddisfazione|popolazione|situazione",
    ),
    measure: SHARE,
    doubt: "no-measure",
  },
  {
    pattern:
      /^(?:nuov[oa] |effettiva |completa |tempestiva |corretta )?\p{L}{3,}(?:zione|sione|mento|tura|aggio|stione)(?!\p{L})/u,
    measure: DONE,
  },
  { pattern: found(`^(?=(?<things>.*))\\S{3,}(?: \\S+){0,4}? ${DONE_PARTICIPLES}`), measure: COUNT },
  {
    pattern: found(`^(?=(?<things>.*))\\p{L}{3,}[ie] (?:\\p{L}+ )?(?:${UNWANTED_QUALITIES.join("|")})`),
    measure: COUNT,
  },
  // A plural that nothing else is known of.
  {
    pattern:
      /^(?=(?<things>.*))\p{L}{3,}(?:i|che|ghe|(?<!ion|al|il|or|nt|ic)e)(?!\p{L})(?<!(?:anali|cri|sinte)si) \p{L}/u,
    measure: COUNT,
    doubt: "unknown-words",
  },
];
