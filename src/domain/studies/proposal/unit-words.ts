import type { Decision } from "./decided-kind";
import type { IndicatorText } from "./indicator-text";
import { isHead } from "./target-places";
import { unitNamed } from "../../wording/units";

/** The unit of a measure. */
export interface WordedUnit {
  readonly name: string;
  /** Whether the words say it. */
  readonly sure: boolean;
  readonly isTime: boolean;
}

/** Unit of a count whose words do not name one. */
export const PLAIN_COUNT = "numero";

/** What stands between `numero` and the thing that is counted. */
const BEFORE_NOUN =
  /^(?:(?:di|a|dei|degli|delle|del|della|nuov[eio]|ulteriori|divers[ei]|vari[e]?|complessiv[oi]|total[ei]|annu[oi]|medio|massimo|minimo|altr[ei]) |d'|dell'|n\. ?|[\s:])+/u;
/** Things of two words. */
const TWO_WORDS = /^(?:(?:mini)?(?:siti|pagine) web|posti letto)(?!\p{L})/u;
/** A word, but not the first of a list such as `convegni/mostre`: it would name only one of the things counted. */
const NOUN = /^[\p{L}'-]{3,}(?! ?\/)(?![\p{L}'-])/u;
/** Plural nouns end so, and foreign ones in a consonant; `adesione`, `personale`, `settore` do not. */
const PLURAL = /(?:i|à|[bcdfghjklmnpqrstvwxyz]|(?<!ion|al|il|or)e)$/u;

/** What is counted, without what stands before it. */
export function bareThings(things: string): string {
  return things.replace(BEFORE_NOUN, "");
}

/** The noun and what belongs to it, up to where, with whom or for what: `reclami pervenuti` of `… per lo sportello`. */
export function headPhrase(things: string): string {
  const [head = ""] = things.split(
    /[(:;,]| (?:con|per|contro|sui|sulle|sugli|sul|sulla|su|nei|nelle|negli|nel|nella|presso|tra|fra|entro|rispetto|ai|alle|agli|da parte)(?!\p{L})| (?:all|nell|sull)'/u,
  );
  return head;
}

/** The unit of a measure by its words: what stands in brackets, what is counted, the unit of its time. */
export function unitIn(decision: Decision, text: IndicatorText): WordedUnit {
  const { measure, things, waits } = decision;
  if (measure.kind === "Importo")
    return { name: multipleOf(text) ?? measure.unit, sure: true, isTime: false };
  if (measure.kind !== "Numero") return { name: measure.unit, sure: true, isTime: false };
  if (waits) return timeUnit(measure.unit, text);
  const name = measure.unit === "" ? (promisedThing(text) ?? countedThing(things, text.plain)) : measure.unit;
  return { name, sure: true, isTime: unitNamed(name)?.sort === "duration" };
}

/** `(migliaia di euro)`: the unit of the figures. */
function multipleOf({ stated, plain }: IndicatorText): string | null {
  if (stated?.sort !== "money") return null;
  return /(?<!\p{L})(?:migliaia|milioni|mln) (?:di )?(?:euro|€)/u.exec(plain)?.[0] ?? null;
}

const TIME_WORD = /(?<!\p{L})(?<unit>giorn[oi]|gg|or[ae]|minuti|mesi|settimane|secondi|anni)(?!\p{L})/u;

/** The unit of a time: stated, or that of a number in the text, or a word; days where nothing says it. */
function timeUnit(byRule: string, { stated, quantities, plain }: IndicatorText): WordedUnit {
  const timed = quantities.find(({ unit }) => unit?.sort === "duration")?.unit;
  const named = stated ?? timed ?? unitNamed(TIME_WORD.exec(plain)?.groups?.["unit"] ?? "");
  if (named?.sort === "duration") return { name: named.name, sure: true, isTime: true };
  return { name: byRule === "" ? "giorni" : byRule, sure: byRule !== "", isTime: true };
}

/** `1 convenzione`, `n. 12 newsletter`: what stands beside the number at the head. */
function promisedThing({ quantities, plain }: IndicatorText): string | null {
  const [head] = quantities;
  if (head === undefined || !isHead(head) || head.unitPlace === null || head.unit !== null) return null;
  return plain.slice(head.unitPlace.start, head.unitPlace.end);
}

/** The unit of a count from the words that name what is counted (`siti web migliorati…` → `siti web`), else `numero`. */
function countedThing(things: string, plain: string): string {
  const rest = bareThings(things);
  const two = TWO_WORDS.exec(rest)?.[0] ?? knownUnit(rest);
  if (two !== null) return two;
  const noun = NOUN.exec(rest)?.[0];
  if (noun !== undefined && PLURAL.test(noun)) return noun;
  // `quantità di carta (risme)`.
  return /\((?<thing>\p{L}{3,}[ie])\)/u.exec(plain)?.groups?.["thing"] ?? PLAIN_COUNT;
}

/** `metri quadri di …` → `mq`, `ore di formazione` → `ore`. */
function knownUnit(words: string): string | null {
  const [first = "", second = ""] = words.split(" ");
  const unit = unitNamed(`${first} ${second}`) ?? unitNamed(first);
  return unit?.sort === "physical" || unit?.sort === "duration" ? unit.name : null;
}
