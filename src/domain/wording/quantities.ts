import type { Bound } from "./bounds";
import type { Token } from "./tokens";
import type { Unit } from "./units";

/** An amount that stands in a text: a number with what leads it and what it is a number of. */
export interface Quantity {
  /** As written: `80%` is 80, `1,2 milioni di euro` is 1.2. */
  readonly value: number;
  /** `null`: no unit that is known. */
  readonly unit: Unit | null;
  /** The place of the unit or, without one that is known, of the noun behind the number. */
  readonly unitPlace: Place | null;
  readonly bound: Bound | null;
  /** `+ 10%`, `- 5 punti`: a change. */
  readonly sign: "+" | "-" | null;
  /** Two numbers that together are not one value: `10-12`, `da 10 a 12`, `26 o 30`; one over the other: `4/5`, `4 su 5`. */
  readonly form: "one" | "range" | "pair";
  /** The second number of a range or pair; `null`: there is none. */
  readonly second: number | null;
  readonly isYear: boolean;
  readonly start: number;
  readonly end: number;
  /** The first and the next of its tokens. */
  readonly first: number;
  readonly next: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** All quantities of a text, in their order. */
export function quantitiesIn(tokens: readonly Token[]): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const quantity = quantityAt(tokens, at);
    if (quantity !== null) quantities.push(quantity);
    at = quantity?.next ?? at + 1;
  }
  return quantities;
}

/** The quantity that begins at a token, or `null`. */
function quantityAt(tokens: readonly Token[], first: number): Quantity | null {
  const lead = leadAt(tokens, first);
  const number = tokens[lead.next];
  if (number?.type !== "number") return null;
  const { form, second, next: behind } = secondNumber(tokens, first, lead.next + 1);
  const unit = unitAt(tokens, behind);
  const closing = closingBound(tokens, unit.next);
  return {
    value: number.value,
    unit: unit.unit ?? lead.unit,
    unitPlace: unit.place ?? lead.unitPlace,
    bound: lead.bound ?? closing.bound,
    sign: lead.sign,
    form,
    second,
    isYear: number.isYear,
    start: tokens[first]?.start ?? 0,
    end: tokens[closing.next - 1]?.end ?? number.end,
    first,
    next: closing.next,
  };
}

interface Lead {
  readonly bound: Bound | null;
  readonly sign: Quantity["sign"];
  readonly unit: Unit | null;
  readonly unitPlace: Place | null;
  readonly next: number;
}

/** What stands before the number: a bound, a sign, `€`, `n.`. */
function leadAt(tokens: readonly Token[], first: number): Lead {
  const bounded = tokens[first];
  const bound = bounded?.type === "bound" ? bounded.bound : null;
  const signAt = bound === null ? first : first + 1;
  const mark = tokens[signAt]?.text;
  const isSigned = (mark === "+" || mark === "-") && tokens[first - 1]?.type !== "number";
  const unitAt = isSigned ? signAt + 1 : signAt;
  const leading = tokens[unitAt];
  const leads = leading?.type === "unit" && (leading.unit.sort === "money" || leading.unit.sort === "count");
  const next = leads ? afterMark(tokens, unitAt + 1, ":") : unitAt;
  return {
    bound,
    sign: isSigned ? mark : null,
    unit: leads ? leading.unit : null,
    unitPlace: leads && leading.unit.sort === "money" ? leading : null,
    next,
  };
}

function afterMark(tokens: readonly Token[], at: number, mark: string): number {
  return tokens[at]?.text === mark ? at + 1 : at;
}

/** What two numbers are to each other, by what stands between them. */
const BETWEEN: ReadonlyMap<string, Quantity["form"]> = new Map([
  ...["-", "a", "ad", "al", "ai", "e", "ed", "and", "to", "o", "oppure", "or"].map(
    (link) => [link, "range"] as const,
  ),
  ...["/", ":", "su", "of"].map((link) => [link, "pair"] as const),
]);
const OPENS_RANGE = /^(?:da|dai|dal|tra|fra|from|between)$/u;

/** A second number makes a range or a pair of the first; `a`, `e` and the like only behind `da`, `tra`. */
function secondNumber(
  tokens: readonly Token[],
  first: number,
  at: number,
): { readonly form: Quantity["form"]; readonly second: number | null; readonly next: number } {
  const afterUnit = tokens[at]?.type === "unit" ? at + 1 : at;
  const link = tokens[afterUnit]?.text ?? "";
  const form = BETWEEN.get(link);
  const other = tokens[afterUnit + 1];
  const isOpen = OPENS_RANGE.test(tokens[first - 1]?.text ?? "");
  const isLinked = form !== undefined && other?.type === "number" && !other.isYear;
  if (!isLinked || (/^(?:a|ad|al|ai|e|ed|and|to)$/u.test(link) && !isOpen))
    return { form: "one", second: null, next: at };
  return { form, second: other.value, next: afterUnit + 2 };
}

interface UnitPart {
  readonly unit: Unit | null;
  readonly place: Place | null;
  readonly next: number;
}

/** The unit behind the number, in brackets too; else the noun: `12 incontri`. */
function unitAt(tokens: readonly Token[], at: number): UnitPart {
  const opens = tokens[at]?.text === "(";
  const token = tokens[opens ? at + 1 : at];
  if (token?.type === "unit" && (!opens || tokens[at + 2]?.text === ")")) {
    return { unit: token.unit, place: token, next: opens ? at + 3 : at + 1 };
  }
  if (opens || token?.type !== "word" || !NOUN.test(token.text)) return { unit: null, place: null, next: at };
  return { unit: null, place: token, next: at + 1 };
}

/** A noun in the plural, or a foreign word: neither `entro` nor `nuovi`. */
const NOUN =
  /^(?!(?:nel|nei|con|per|tra|fra|dal|dei|del|dai|alla|alle|agli|delle|degli|della|sul|sui|sulle|altri|altre|nuov[ei]|ogni|volte|rispetto|annu[ei]|mensil[ei]|complessiv[ei]|total[ei]|and|the|for|with|per|each)$)[\p{L}-]{3,}$/u;

/** `12 max`, `12 (minimo)`, `100 o più`. */
function closingBound(
  tokens: readonly Token[],
  at: number,
): { readonly bound: Bound | null; readonly next: number } {
  const opens = tokens[at]?.text === "(";
  const token = tokens[opens ? at + 1 : at];
  const words = tokens.slice(at, at + 2).map(({ text }) => text);
  if (words.join(" ") === "o più" || words.join(" ") === "e oltre") return { bound: "least", next: at + 2 };
  const isClosing =
    token?.type === "bound" &&
    /^(?:min|max|al m)/u.test(token.text) &&
    tokens[opens ? at + 2 : at + 1]?.type !== "number";
  if (!isClosing || (opens && tokens[at + 2]?.text !== ")")) return { bound: null, next: at };
  return { bound: token.bound, next: opens ? at + 3 : at + 1 };
}
