/** Why a proposal is to be looked at first. */
export type DoubtCode =
  /** No rule knows the words. */
  | "unknown-words"
  /** Work that goes on: what counts as done is not said. */
  | "no-measure"
  /** Two things to count, or a number and a share. */
  | "two-measures"
  /** A ratio of which the words do not say what is over what. */
  | "which-over-which"
  /** A percentage or a ratio: one quantity over another can be written as either. */
  | "share-or-ratio"
  /** A percentage or a mark: satisfaction, degrees, levels. */
  | "share-or-mark"
  /** Money, or how many: contributions, taxes. */
  | "money-or-count"
  /** Less may be better, or not: an expense can also be a promise to spend, and of many things no word says it. */
  | "direction"
  /** Whether the quarters add up: the same users may be there in each. */
  | "adds-up"
  /** What it is measured in: consumption, emissions. */
  | "unit"
  /** Hours, days, months: the words do not say. */
  | "time-unit"
  /** `fino a 30`: a promise, or a ceiling. */
  | "up-to"
  /** `10-12`, `da 10 a 12`. */
  | "range"
  /** `26 o 30`. */
  | "alternative"
  /** `ogni trimestre`, `mensile`: the year's target is a multiple that the words do not say. */
  | "per-period"
  /** A number that stands in the text and may be the target, or not. */
  | "unused-number"
  /** A date of which the words do not say what it is for. */
  | "unused-date"
  /** More numbers than one that could be the target. */
  | "several-numbers"
  /** More dates than one that could be the target. */
  | "several-dates";

/** A doubt, with the words that raise it (small letters; empty where there are none). */
export interface Doubt {
  readonly code: DoubtCode;
  readonly words: string;
}
