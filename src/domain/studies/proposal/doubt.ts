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
  /** Less may be better, or not: an expense can also be a promise to spend. */
  | "direction"
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
  /** More numbers than one that could be the target. */
  | "several-numbers"
  /** More dates than one that could be the target. */
  | "several-dates";

/** A doubt, with the words that raise it (small letters; empty where there are none). */
export interface Doubt {
  readonly code: DoubtCode;
  readonly words: string;
}
