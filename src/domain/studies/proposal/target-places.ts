import type { Quantity } from "../../wording/quantities";
import type { Token } from "../../wording/tokens";
import type { IndicatorText } from "./indicator-text";

/** At the head of its text: `3 report`, `almeno 12 sopralluoghi`, `realizzazione di n. 5 eventi`. */
export function isHead({ first }: Quantity): boolean {
  return first <= 2;
}

/** Whether a number stands where a target does: bounded, at the head, behind a colon, `nel 95% dei casi`. */
export function isPlacedAsTarget(quantity: Quantity, text: IndicatorText): boolean {
  if (isInClause(quantity, text)) return false;
  const { first, bound } = quantity;
  if (bound !== null || first === 0 || isLed(first, text.tokens)) return true;
  const before = text.tokens[first - 1]?.text ?? "";
  if (/^(?:nel|nell'|il|l'|raggiungimento)$/u.test(before)) return true;
  return (
    /^(?:del|dell'|di|al|all'|pari|il)$/u.test(before) &&
    (isHead(quantity) || isActBefore(first - 2, text.tokens))
  );
}

/** Behind a colon, or in brackets. */
export function isLed(first: number, tokens: readonly Token[]): boolean {
  return /^[:(=]$/u.test(tokens[first - 1]?.text ?? "");
}

/** Behind a colon at the end, or alone in brackets. */
export function isClosing({ first, next }: Quantity, { tokens }: IndicatorText): boolean {
  return isLed(first, tokens) && (next >= tokens.length || tokens[next]?.text === ")");
}

/** In what a relative clause says: `dipendenti che hanno completato almeno 40 ore`, `comuni con oltre il 65%`. */
export function isInClause(
  { start, unit, unitPlace, next }: Quantity,
  { plain, stated, tokens }: IndicatorText,
): boolean {
  const isAlone = unit === null && unitPlace === null;
  if (isAlone || next >= tokens.length || /^[<>=≤≥]/u.test(plain.slice(start))) return false;
  const isClause = /(?<!\p{L})(?:che|con|aventi|in possesso di|di cui|cui) [^,:;(]*$/u.test(
    plain.slice(0, start),
  );
  const isShare = stated !== null || /^(?:numero|n\.|n°|nr|%|percentuale|perc\.|tasso|quota)/u.test(plain);
  return isClause && (isShare || unit?.sort !== "percent");
}

/** In brackets together with other words, which explain. */
export function isBracketed({ first, start, end }: Quantity, { plain }: IndicatorText): boolean {
  const opens = plain.lastIndexOf("(", start);
  return first > 1 && opens >= 0 && !plain.slice(opens, start).includes(")") && plain.indexOf(")", end) >= 0;
}

function isActBefore(at: number, tokens: readonly Token[]): boolean {
  return /^\p{L}+(?:zione|sione|mento)$/u.test(tokens[at]?.text ?? "");
}
