import { understandCell } from "../cells/reading";
import type { Kind } from "../contract/vocabulary";

const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[
    "zero",
    "uno",
    "due",
    "tre",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici",
  ].map((word, number): [string, number] => [word, number]),
  ...["nessuno", "nessuna", "nessun"].map((word): [string, number] => [word, 0]),
]);

/** `n. 12`, `12 schede`, `3,`, `(1.250,00)`: a number with one word, or with a stray sign. */
const NUMBERED = /^(?:n|nr|num|numero|tot|totale|=)\s*[.°:]? ?(?<amount>\d[\d., ']*)$/;
const WITH_UNIT = /^(?<amount>[+-]?\d[\d., ']*?) ?(?<unit>\p{L}[\p{L}.]+|€)$/u;
const PER_CENT = /^(?<amount>\d[\d.,]*) ?(?:per cento|percento|p\.?c\.?)$/;
const STRAY_END = /^(?<amount>[+-]?\d[\d., ']*\d|\d)[.,;:]$/;
const NO_WHOLE = /^(?<decimals>,\d+|\.\d+)$/;
const IN_PARENTHESES = /^\((?<amount>\d[\d., ']*)\)$/;

/** Words that multiply, limit or doubt the number before them: it is then not the number that is meant. */
const OTHER_MEANING =
  /^(?:mila|mille|migliaia|mln|ml|mil|mld|milion[ei]|miliard[oi]|decin[ae]|dozzin[ae]|centinai[oa]|centinaia|circa|ca|quasi|oltre|su|di|e|o|per|più|meno|almeno|forse|previst[oiae]|stimat[oiae]|cent|kg|km)\.?$/;

/**
 * The number that a text of words names, for a cell that expects one. A word behind it must be the indicator's unit;
 * where no unit is registered, any word that neither multiplies nor doubts. `null`: none that one could agree with.
 */
export function proposedNumber(
  text: string,
  expected: Kind | "weight" | "parameter",
  unit: string,
): number | null {
  const kind: Kind = expected === "weight" || expected === "parameter" ? "Rapporto" : expected;
  if (kind === "Numero" && SMALL_NUMBERS.has(text)) return SMALL_NUMBERS.get(text) ?? null;
  // A parameter must be a number: also a text that can only be one is to become it.
  const plain = plainNumber(text, kind, unit) ?? (expected === "parameter" ? text : null);
  if (plain === null) return null;
  const reading = understandCell(plain, kind);
  return reading.state === "value" ? reading.value : null;
}

/** The part of the text that is the number, as the parser knows it. */
function plainNumber(text: string, kind: Kind, unit: string): string | null {
  const numbered = NUMBERED.exec(text) ?? STRAY_END.exec(text);
  if (numbered !== null) return numbered.groups?.["amount"] ?? null;
  const decimals = NO_WHOLE.exec(text)?.groups?.["decimals"];
  if (decimals !== undefined) return `0${decimals}`;
  if (kind === "Importo") return debit(text) ?? withUnit(text, unit);
  if (kind !== "Percentuale") return withUnit(text, unit);
  const perCent = PER_CENT.exec(text)?.groups?.["amount"];
  return perCent === undefined ? null : `${perCent}%`;
}

/** `(1.250,00)`: what accountants write for minus. */
function debit(text: string): string | null {
  const amount = IN_PARENTHESES.exec(text)?.groups?.["amount"];
  return amount === undefined ? null : `-${amount}`;
}

function withUnit(text: string, unit: string): string | null {
  const { amount, unit: word = "" } = WITH_UNIT.exec(text)?.groups ?? {};
  if (amount === undefined || OTHER_MEANING.test(word)) return null;
  return unit === "" || stem(word) === stem(unit.toLowerCase()) ? amount : null;
}

/** A word without what singular and plural differ in: `scheda`, `schede`. */
function stem(word: string): string {
  return word.replace(/\.$/, "").replace(/(?:h?[aeio])$/, "");
}
