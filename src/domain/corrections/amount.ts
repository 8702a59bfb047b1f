import { unsure } from "./expected";
import type { Understood } from "./expected";
import { numberOfText } from "../wording/number-text";
import type { NumberText } from "../wording/number-text";
import { isKnownUnit, isSameUnit } from "./units";

/** A number among words, before anything is known of its kind. */
export interface Amount extends NumberText {
  /** What stands with the number: nothing, a sign of per cent, its unit. */
  readonly unit: "none" | "percent" | "own" | "known" | "other";
  /** False: a word limits or doubts the number, or multiplies it. */
  readonly isSure: boolean;
}

const SMALL_NUMBERS = [
  ...["zero", "uno", "due", "tre", "quattro", "cinque", "sei"],
  ...["sette", "otto", "nove", "dieci", "undici", "dodici"],
];
const NONE = new Set(["nessuno", "nessuna", "nessun"]);

/** Signs that lead a number and mean nothing more: `n. 12`, `tot: 12`, `=12`. */
const LEAD = /^(?:n|nr|num|numero|tot|totale|pari a|=) ?[.°:]* ?(?=[\d+-])/;
const STRAY_END = /[.,;:!]+$/;
const IN_PARENTHESES = /^\((?<inside>\d[\d., ']*)\)$/;

const DOUBT =
  "circa|ca|c\\.a|quasi|oltre|almeno|forse|presunt[oiae]|previst[oiae]|stimat[oiae]|stima|provvisori[oiae]|parzial[ei]";
const LIMIT = "più di|meno di|non più di|non meno di|fino a|al massimo|al minimo|max|min";
const DOUBT_BEFORE = new RegExp(`^(?:(?:${DOUBT}|${LIMIT})\\.?(?: |(?=\\d))|[~≈±<>≤≥]=? ?)`);
const DOUBT_BEHIND = new RegExp(` ?(?:(?<= |\\()\\(?(?:${DOUBT})\\.?\\)?|\\(?\\?+\\)?|\\+)$`);

const OF_EURO = "(?: (?:di )?(?:euro|€))?$";
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [new RegExp(` ?(?:mila|migliaia|k)${OF_EURO}`), 1e3],
  [new RegExp(` ?(?:mln|ml|mil|milion[ei])\\.?${OF_EURO}`), 1e6],
  [new RegExp(` ?(?:mld|mrd|miliard[oi])\\.?${OF_EURO}`), 1e9],
];

const CURRENCY_BEFORE = /^(?:€|euro|eur) ?/;
const WITH_WORD = /^(?<amount>[^\p{L}€%°²]+?) ?(?<word>m2|[\p{L}€%][\p{L}'.² ]*)$/u;
/** Words that make of the number before them something else than an amount. */
const OTHER_MEANING =
  /^(?:mille|decin[ae]|dozzin[ae]|centinai[oa]|coppi[ae]|di|d|e|o|od|su|per|più|meno|ogni|cent|centesimi)\b/;

/** The number of a plain text and what stands with it; `unit` is the indicator's own. `null`: no number, or several. */
export function amountOf(text: string, unit: string): Amount | null {
  const small = SMALL_NUMBERS.indexOf(text);
  if (small >= 0) return { number: small, either: null, unit: "none", isSure: true };
  if (NONE.has(text)) return { number: 0, either: null, unit: "none", isSure: false };
  const doubted = withoutDoubt(text);
  const amount = multiplied(doubted.value, unit) ?? bareAmount(doubted.value, unit);
  return amount === null ? null : { ...amount, isSure: amount.isSure && doubted.isSure };
}

function withoutDoubt(text: string): Understood<string> {
  const plain = text.replace(DOUBT_BEFORE, "").replace(DOUBT_BEHIND, "").trim();
  return plain === text ? { value: text, isSure: true } : unsure(plain);
}

function bareAmount(text: string, unit: string): Amount | null {
  const negative = IN_PARENTHESES.exec(text)?.groups?.["inside"];
  const led = (negative === undefined ? text : `-${negative}`).replace(LEAD, "").replace(STRAY_END, "");
  const number = numberOfText(led);
  if (number !== null) return { ...number, unit: "none", isSure: true };
  return withWord(CURRENCY_BEFORE.test(led) ? `${led.replace(CURRENCY_BEFORE, "")} €` : led, unit);
}

/** A number with what it counts behind it. */
function withWord(text: string, unit: string): Amount | null {
  const { amount = "", word = "" } = WITH_WORD.exec(text)?.groups ?? {};
  const number = numberOfText(amount.replace(STRAY_END, "").trim());
  const words = word.trim();
  if (number === null) return null;
  if (unit !== "" && isSameUnit(words, unit)) return { ...number, unit: "own", isSure: true };
  if (isSameUnit(words, "%")) return { ...number, unit: "percent", isSure: true };
  if (OTHER_MEANING.test(words)) return null;
  return { ...number, unit: isKnownUnit(words) ? "known" : "other", isSure: true };
}

/** `12 mila`, `1,2 mln`: understood, but worth a look; `null` where nothing multiplies. */
function multiplied(text: string, unit: string): Amount | null {
  const multiple = MULTIPLES.find(([pattern]) => pattern.test(text));
  if (multiple === undefined) return null;
  const [pattern, factor] = multiple;
  const amount = bareAmount(text.replace(pattern, ""), unit);
  const isOwnUnit = bareAmount(text, unit)?.unit === "own";
  return amount === null || isOwnUnit
    ? null
    : { ...amount, number: amount.number * factor, either: null, isSure: false };
}
