import type { DocumentWords } from "./document-words";
import { sign, type Signs } from "./signs";
import type { SplitText } from "./split-text";
import * as words from "./words";

const DASH = /^[–—-]$/u;

/** A place between two words of a text that may be the border of its two fields. */
export interface Boundary {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The last word of the left part, the first two of the right one; empty where there is none. */
  readonly before: string;
  readonly first: string;
  readonly next: string;
  readonly upper: boolean;
  readonly lower: boolean;
  readonly opensLine: boolean;
}

export function boundaryAt(split: SplitText, at: number): Boundary {
  const all = split.words.map(({ word }) => word);
  const [first = "", next = ""] = all.slice(at, at + 2);
  return {
    left: all.slice(0, at),
    right: all.slice(at),
    before: all[at - 1] ?? "",
    first,
    next,
    upper: words.startsUpper(first),
    lower: words.startsLower(first),
    opensLine: split.words[at]?.opensLine === true,
  };
}

/** What grammar and typography say of any border: no field ends with an article or within brackets. */
export function boundarySigns(place: Boundary, document: DocumentWords): Signs {
  const { left, before, first, next, upper, lower } = place;
  const opened = left.join(" ");
  const balance = (open: string, close: string): number =>
    opened.split(open).length - opened.split(close).length;
  const pairs = document.pairs(before, first);
  return {
    upper: sign(upper),
    lower: sign(lower),
    name: upper ? document.capitalShare(first) : 0,
    upperAction: sign(upper && words.isActionNoun(first)),
    afterFunction: sign(words.isFunctionWord(before)),
    functionNext: sign(words.isFunctionWord(next)),
    afterStop: sign(/[.;]$/u.test(before)),
    afterComma: sign(/[,:(]$/u.test(before) || DASH.test(before)),
    punctuationFirst: sign(/^[–—\-,.;:)\]/&]/u.test(first)),
    openBracket: sign(balance("(", ")") > 0),
    openQuote: sign(balance("“", "”") > 0 || opened.split('"').length % 2 === 0),
    afterUpper: sign(upper && words.startsUpper(before) && document.capitalShare(before) >= 0.5),
    allUpper: sign(words.isAllUpper(first)),
    afterAllUpper: sign(words.isAllUpper(before) && words.isAllUpper(first)),
    afterDigit: sign(/\d$/u.test(before)),
    afterAdjective: sign(words.isAdjective(before)),
    adjectiveUpper: sign(upper && words.isAdjective(first)),
    pairElsewhere: sign(pairs > 1),
    opensLine: sign(place.opensLine),
    leftOne: sign(left.length === 1),
    leftTwo: sign(left.length === 2),
    leftLog: Math.log(left.length),
    sameFirst: sign(sameStem(first, left[0], document)),
  };
}

export const sameStem = (one: string, other: string | undefined, { stemOf }: DocumentWords): boolean =>
  stemOf(one) !== "" && stemOf(one) === stemOf(other ?? "");

export const isDash = (word: string): boolean => DASH.test(word);
