import type { Measure } from "./measures";
import type { DoubtCode } from "./doubt";

/**
 * One row of the table of rules: a kind of wording and how it is measured. Named group `things`: the words that name what
 * is counted.
 */
export interface KindRule {
  readonly pattern: RegExp;
  readonly measure: Measure;
  /** The words say what it is about, but not beyond doubt how it is measured. */
  readonly doubt?: DoubtCode;
  /** Time that passes until something is done: the shorter the better. */
  readonly waits?: true;
}

/** A pattern that is looked for. */
export function found(pattern: string): RegExp {
  return new RegExp(pattern, "u");
}

/** Whole words at the start, and what may follow them. */
export function starting(words: string, rest = ""): RegExp {
  return found(`^(?:${words})(?!\\p{L})${rest}`);
}

/** Words at the start that are themselves what is counted. */
export function counted(words: string): RegExp {
  return found(`^(?=(?<things>.*))(?:${words})(?!\\p{L})`);
}

/** Any of some words, whole. */
export function any(words: readonly string[]): string {
  return `(?:${words.join("|")})(?!\\p{L})`;
}
