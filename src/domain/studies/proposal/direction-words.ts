import type { Polarity } from "../../contract/vocabulary";
import { directionOf } from "../../wording/directions";
import type { Decision } from "./decided-kind";
import type { IndicatorText } from "./indicator-text";
import type { WordedTarget } from "./target-choice";
import { isHead } from "./target-places";
import { bareThings, headPhrase } from "./unit-words";
import { COUNTED_MONEY, GOOD_MONEY, OWED_MONEY, SPENT_MONEY } from "./money-words";
import { DONE_MASS, DONE_PARTICIPLES, NEUTRAL_PARTICIPLES } from "./participles";
import { GOOD_STATES, UNWANTED_QUALITIES } from "./quality-words";
import { GOOD_SHARES } from "./share-words";
import { DONE_THINGS, UNWANTED_THINGS } from "./thing-words";

/** Which way is better, and whether the words say so. */
export interface Direction {
  readonly polarity: Polarity;
  readonly sure: boolean;
}

const UP: Direction = { polarity: "Crescente", sure: true };
const DOWN: Direction = { polarity: "Decrescente", sure: true };
/** Said by no word: what most measures of the kind are. */
const PERHAPS_UP: Direction = { polarity: "Crescente", sure: false };
const PERHAPS_DOWN: Direction = { polarity: "Decrescente", sure: false };

const UNWANTED = any(UNWANTED_THINGS);
const UNWANTED_FIRST = first(UNWANTED_THINGS);
const BAD_QUALITY = any(UNWANTED_QUALITIES);
/** `pratiche non evase`, but `adesioni di enti non convenzionati`. */
const NOT_DONE = new RegExp(`^\\p{L}+ (?:non |mancat[aie] )(?:${DONE_PARTICIPLES})`, "u");
const PARTICIPLE = new RegExp(DONE_PARTICIPLES, "u");
const MASS = new RegExp(DONE_MASS, "u");
/** `ore di assenza`: what the time is of says it. */
const TIME_OF = /^(?:ore|giorni|giornate|minuti) (?:di |d')/u;
const NEUTRAL = new RegExp(`(?<!\\p{L})${NEUTRAL_PARTICIPLES}(?!\\p{L})`, "u");
const DONE_THING_FIRST = first(DONE_THINGS);
const GOOD_STATE = any(GOOD_STATES);
const GOOD_SHARE = any(GOOD_SHARES);
const GOOD_SHARE_FIRST = new RegExp(
  `^(?:\\p{L}+ )?(?:di |del |della |dell'|dei |delle )?(?:${GOOD_SHARES.join("|")})(?!\\p{L})`,
  "u",
);
const EARNED = any([...GOOD_MONEY, ...COUNTED_MONEY, "minor[ei] (?:spes[ae]|cost[oi]|oneri)"]);
const OWED = any(OWED_MONEY);
const SPENT = any(SPENT_MONEY);
const SPENT_FIRST = new RegExp(
  `^(?:\\p{L}+ )?(?:(?:di|del|della|delle|dei|degli) |dell')?(?:${SPENT_MONEY.join("|")})(?!\\p{L})`,
  "u",
);
const LIMITED = /(?<!\p{L})(?:massim[oai]|contenimento|limite|tetto)(?!\p{L})/u;
const LEAST = /(?<!\p{L})minim[oai](?!\p{L})/u;

/** The direction of a measure by its words, and by the bound of its target. */
export function directionIn(decision: Decision, target: WordedTarget | null, text: IndicatorText): Direction {
  const { measure, form, things, waits } = decision;
  const { kind } = measure;
  if (kind === "Sì/No" || kind === "Data" || kind === "Punteggio") return UP;
  const bound = target?.quantity.bound ?? null;
  const change = directionOf(form);
  if (change !== null && target !== null && isTheChange(target, text.plain)) return UP;
  if (bound === "most" || (bound === "by" && kind === "Importo") || waits) return DOWN;
  if (bound === "least") return UP;
  if (change !== null) return { polarity: change, sure: kind !== "Percentuale" };
  if (LIMITED.test(form)) return DOWN;
  if (LEAST.test(form) || /^maggiore? (?:numero|n\.)/u.test(form)) return UP;
  switch (kind) {
    case "Numero": {
      const isPromise = target !== null && isHead(target.quantity);
      return ofCount(bareThings(things), measure.polarity, isPromise);
    }
    case "Importo":
      return ofMoney(form, measure.polarity);
    case "Percentuale":
      return ofShare(/\p{L}{4}/u.test(form) ? form : (text.forms[0] ?? form));
    case "Rapporto":
      return ofRatio(form);
  }
}

/** `riduzione del 10%`, `di € 200.000`: the more of it the better; not `riduzione da 45 a 30`, `riduzione entro 30`. */
function isTheChange({ quantity: { bound, form, start } }: WordedTarget, plain: string): boolean {
  const isAmount = bound !== "by" && bound !== "most" && form === "one";
  return isAmount && (bound !== null || /(?:di|del|dell'|d') ?$/u.test(plain.slice(0, start)));
}

/** `reclami` fall, `reclami evasi` are work done; a number that is promised of something is to be reached. */
function ofCount(things: string, byRule: Polarity, isPromise: boolean): Direction {
  if (byRule === "Decrescente") return DOWN;
  const head = headPhrase(things);
  const rest = head.replace(UNWANTED_FIRST, "");
  const isDone = PARTICIPLE.test(rest) && !NEUTRAL.test(rest);
  if (BAD_QUALITY.test(head) || NOT_DONE.test(head)) return DOWN;
  if (UNWANTED_FIRST.test(head.replace(TIME_OF, ""))) return isDone ? PERHAPS_UP : DOWN;
  if (DONE_THING_FIRST.test(head) || GOOD_STATE.test(things) || isPromise) return UP;
  if (UNWANTED.test(head)) return PERHAPS_DOWN;
  const isAct = /^\p{L}+(?:zione|mento|tura)(?!\p{L})/u.test(head);
  return isDone || isAct || PARTICIPLE.test(things) || MASS.test(things) ? UP : PERHAPS_UP;
}

function ofMoney(form: string, byRule: Polarity): Direction {
  const isOwed = OWED.test(form) && !PARTICIPLE.test(form.replace(/scadut[oiae]|passivi|attivi/gu, ""));
  if (isOwed && !/^recuper/u.test(form)) return DOWN;
  if (EARNED.test(form)) return UP;
  if (byRule === "Decrescente" || SPENT.test(form)) return PERHAPS_DOWN;
  const isDone = PARTICIPLE.test(form) || /(?<!\p{L})\p{L}{3,}(?:at|it|ut|ott|ess)[oa](?!\p{L})/u.test(form);
  return isDone ? UP : PERHAPS_UP;
}

/** `grado di copertura dei costi` rises, `percentuale di reclami` falls, `percentuale di reclami evasi` rises. */
function ofShare(form: string): Direction {
  if (BAD_QUALITY.test(form) || NOT_DONE.test(bareThings(form.replace(/^\S+ /u, "")))) return DOWN;
  if (GOOD_SHARE_FIRST.test(form)) return UP;
  const unwanted = UNWANTED.exec(form);
  if (unwanted !== null) {
    const behind =
      form
        .slice(unwanted.index + unwanted[0].length)
        .split(/ (?:sul|su|nel|nelle|nei|nella|rispetto|dei|del|delle|tra|fra) /u)[0] ?? "";
    const isDone = PARTICIPLE.test(behind) && !NEUTRAL.test(behind);
    return isDone || GOOD_SHARE.test(form.slice(0, unwanted.index)) ? PERHAPS_UP : DOWN;
  }
  if (SPENT_FIRST.test(form)) return PERHAPS_DOWN;
  return GOOD_SHARE.test(form) || (PARTICIPLE.test(form) && !NEUTRAL.test(form)) ? UP : PERHAPS_UP;
}

/** The upper part says it: a cost over anything should fall. */
function ofRatio(form: string): Direction {
  const [upper = ""] = form
    .replace(/^rapporto (?:tra|fra) (?:(?:il|la|i|gli|le) |l')?/u, "")
    .split(/ ?[/:] ?| su | e | per /u);
  if (BAD_QUALITY.test(upper) || UNWANTED.test(upper) || /dipendenza|rigidità/u.test(upper)) return DOWN;
  if (SPENT.test(upper) || /personale|dirigenti|studenti/u.test(upper)) return PERHAPS_DOWN;
  const isDone = PARTICIPLE.test(upper) && !NEUTRAL.test(upper);
  const isGood = isDone || EARNED.test(upper) || DONE_THING_FIRST.test(bareThings(upper));
  return isGood || /favorevol|autonomia|liquidità/u.test(upper) ? UP : PERHAPS_UP;
}

function any(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "u");
}

/** At the start, behind `nuovi` at most. */
function first(words: readonly string[]): RegExp {
  return new RegExp(`^(?:nuov[ei] )?(?:${words.join("|")})(?!\\p{L})`, "u");
}
