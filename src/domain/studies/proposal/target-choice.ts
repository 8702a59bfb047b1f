import type { Kind } from "../../contract/vocabulary";
import { directionOf } from "../../wording/directions";
import type { Quantity } from "../../wording/quantities";
import type { IndicatorText } from "./indicator-text";
import { isBracketed, isClosing, isHead, isInClause, isLed, isPlacedAsTarget } from "./target-places";

/** A target that stands in the words, and the words. */
export interface WordedTarget {
  /** In the unit of the kind: a percentage as a fraction. */
  readonly value: number;
  readonly words: string;
  readonly quantity: Quantity;
}

/** The numbers of a text, by what they are for. */
export interface TargetChoice {
  /** Each value once. */
  readonly targets: readonly WordedTarget[];
  /** Numbers of which nothing says what they are for. */
  readonly others: readonly Quantity[];
}

/** What the target must be a number of. */
interface Wanted {
  readonly kind: Kind;
  /** The unit of the measure; for counts the thing. */
  readonly unit: string;
  readonly isTime: boolean;
}

/** Which numbers of a text are its target, by kind and place; conditions (`entro 20 gg`) and what brackets explain are neither. */
export function targetsIn(text: IndicatorText, wanted: Wanted): TargetChoice {
  const told = text.quantities.filter((quantity) => !isReference(quantity));
  const chosen = told.filter((quantity) => isTarget(quantity, text, wanted));
  const targets = chosen.map((quantity) => worded(quantity, text.plain, wanted.kind));
  const others = told.filter(
    (quantity) => !chosen.includes(quantity) && !isExplained(quantity, text, wanted),
  );
  return { targets: distinct(targets), others };
}

/** A year that names something. */
function isReference({ isYear, unit, unitPlace, bound }: Quantity): boolean {
  return isYear && unit === null && bound === null && unitPlace === null;
}

function isTarget(quantity: Quantity, text: IndicatorText, wanted: Wanted): boolean {
  if (isInClause(quantity, text)) return false;
  const { unit, bound } = quantity;
  const isBare = unit === null || unit.sort === "count";
  const isSaid = bound !== null || isClosing(quantity, text);
  switch (wanted.kind) {
    case "Percentuale": {
      const isShare = unit?.sort === "percent" || (isBare && text.stated?.sort === "percent");
      return isShare && isPlacedAsTarget(quantity, text);
    }
    case "Importo":
      return isBare ? isSaid : unit.sort === "money";
    case "Punteggio":
      return isSaid && (isBare || unit.sort === "score");
    case "Numero":
      return wanted.isTime ? isTime(quantity, text) : isCount(quantity, text, wanted.unit);
    default:
      return false;
  }
}

function isTime(quantity: Quantity, text: IndicatorText): boolean {
  const { unit, bound, form, first } = quantity;
  // `riduzione del tempo a 3 giorni`.
  const isEnd =
    /^ad?$/u.test(text.tokens[first - 1]?.text ?? "") && directionOf(text.forms[0] ?? "") !== null;
  const isSaid = bound !== null || form === "range" || isClosing(quantity, text) || isHead(quantity) || isEnd;
  return unit?.sort === "duration" ? isSaid || isLed(first, text.tokens) : unit === null && isSaid;
}

function isCount(quantity: Quantity, text: IndicatorText, wantedUnit: string): boolean {
  const { unit, bound, unitPlace } = quantity;
  const noun = unitPlace === null ? "" : text.plain.slice(unitPlace.start, unitPlace.end);
  if (unit !== null && unit.sort !== "count")
    return (
      unit.name === wantedUnit && (bound !== null || isHead(quantity) || isLed(quantity.first, text.tokens))
    );
  if (bound === "by") return false;
  const isAlone = noun === "" || noun === wantedUnit;
  return (
    isHead(quantity) ||
    unit?.sort === "count" ||
    bound !== null ||
    (isAlone && isClosing(quantity, text)) ||
    noun === wantedUnit
  );
}

/** A condition of what is measured (`entro 20 gg`, `a 30 giorni`, `che hanno almeno 40 CFU`), or what brackets explain. */
function isExplained(quantity: Quantity, text: IndicatorText, { kind, isTime: timed }: Wanted): boolean {
  const { unit, bound, first, unitPlace } = quantity;
  const before = text.tokens[first - 1]?.text ?? "";
  const leads = /^(?:a|da|di|ogni|per|dai|dalle|nei|nelle|primi|prime|successivi)$/u.test(before);
  const isCondition = unit?.sort === "duration" && !timed && (bound !== null || leads);
  const isAside =
    isBracketed(quantity, text) && kind !== "Sì/No" && (unitPlace !== null || !isClosing(quantity, text));
  return isCondition || isAside || isInClause(quantity, text);
}

const COMES_FROM =
  /(?:riduzione|aumento|incremento|diminuzione|contenimento|passaggio|miglioramento).* da(?:i|l|lle)? $/u;

function worded(quantity: Quantity, plain: string, kind: Kind): WordedTarget {
  // `riduzione da 45 a 30 gg`: from there, to here.
  const comesTo = quantity.form === "range" && COMES_FROM.test(plain.slice(0, quantity.start));
  const isMark = quantity.form === "pair" && kind === "Punteggio";
  const number = comesTo ? (quantity.second ?? quantity.value) : quantity.value;
  return {
    value: kind === "Percentuale" ? Number(`${number}e-2`) : number,
    words: plain.slice(quantity.start, quantity.end).trim(),
    quantity: comesTo || isMark ? { ...quantity, form: "one" } : quantity,
  };
}

/** The first of those with the same value. */
function distinct(targets: readonly WordedTarget[]): readonly WordedTarget[] {
  return targets.filter(({ value }, at) => targets.findIndex((one) => one.value === value) === at);
}
