import type { Rule } from "../../contract/vocabulary";
import type { Decision } from "./decided-kind";
import { bareThings, headPhrase } from "./unit-words";
import { DONE_MASS, DONE_PARTICIPLES, NEWCOMERS } from "./participles";
import { LASTING_STATES } from "./quality-words";
import { DONE_THINGS, PERSONS, UNWANTED_THINGS } from "./thing-words";

/** How quarters make the year, and whether the words say so. */
export interface PeriodRule {
  readonly rule: Rule | null;
  readonly sure: boolean;
}

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
const AT_A_DAY =
  /(?<!\p{L})(?:(?:al|alla data del) \d{1,2}[ /.]|a fine (?:anno|periodo)|alla fine dell'anno|al termine dell'anno)/u;
const MEAN = /(?<!\p{L})(?:medi[oaie]|mediamente|mediana?|settimanal[ei]|unitari[oi])(?!\p{L})/u;
const GREATEST = /(?<!\p{L})(?:massim[oaie]|max)(?!\p{L})/u;
const LASTING = any(LASTING_STATES);
const NEW = any([NEWCOMERS, "nuov[eioa]"]);
const PARTICIPLE = new RegExp(DONE_PARTICIPLES, "u");
const MASS = new RegExp(DONE_MASS, "u");
const ADDS_UP = any([...DONE_THINGS, ...UNWANTED_THINGS]);
const PERSON_FIRST = new RegExp(`^(?:${PERSONS.join("|")})(?!\\p{L})`, "u");

/** The rule for these words. Shares, ratios and marks stand as they are; money and counts add up, unless they last. */
export function periodRuleIn(decision: Decision, plain: string, hasTarget: boolean): PeriodRule {
  const { kind, rule } = decision.measure;
  const adds = rule === "Somma" || rule === "Ultimo valore";
  if (adds && YEAR_TO_DATE.test(plain)) return { rule: "Progressivo", sure: true };
  if (kind === "Punteggio") return { rule: "Media", sure: true };
  if (decision.waits) {
    const ofTimes: Rule = GREATEST.test(plain) ? "Massimo" : "Media";
    return { rule: rule === "Ultimo valore" ? rule : ofTimes, sure: true };
  }
  if (rule !== "Somma") return { rule, sure: true };
  if (AT_A_DAY.test(plain)) return { rule: "Ultimo valore", sure: true };
  return kind === "Importo" ? ofMoney(decision) : ofCount(decision, hasTarget);
}

function ofMoney({ form }: Decision): PeriodRule {
  return MEAN.test(form) ? { rule: "Media", sure: true } : { rule: "Somma", sure: true };
}

/** `utenti in carico` are the same in every quarter, `utenti formati` are others. */
function ofCount({ things }: Decision, hasTarget: boolean): PeriodRule {
  const words = bareThings(things);
  const head = headPhrase(words);
  if (LASTING.test(head)) return { rule: "Ultimo valore", sure: true };
  if (MEAN.test(head)) return { rule: "Media", sure: false };
  if (NEW.test(things)) return { rule: "Somma", sure: true };
  if (PERSON_FIRST.test(words)) return { rule: "Somma", sure: hasTarget };
  const isAct = /^\p{L}+(?:zione|mento|tura)(?!\p{L})/u.test(words);
  return {
    rule: "Somma",
    sure: hasTarget || isAct || ADDS_UP.test(words) || PARTICIPLE.test(words) || MASS.test(words),
  };
}

function any(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "u");
}
