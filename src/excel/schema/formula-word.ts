import type { NOT_DUE } from "../../domain/contract/centre-tables";
import type {
  BandCheck,
  BandMode,
  Frequency,
  Kind,
  Method,
  PlanState,
  Polarity,
  QuarterLabel,
  Rule,
  Status,
  YesNo,
} from "../../domain/contract/vocabulary";

/** A word of the vocabulary. */
export type Word =
  | BandCheck
  | BandMode
  | Frequency
  | Kind
  | Method
  | typeof NOT_DUE
  | PlanState
  | Polarity
  | QuarterLabel
  | Rule
  | Status
  | YesNo;

/** A word as text of a formula: `"Somma"`. */
export function word(value: Word): string {
  return `"${value}"`;
}

/** Formula: whether a cell holds one word. */
export function is(cell: string, value: Word): string {
  return `${cell}=${word(value)}`;
}

/** Formula: whether a cell holds anything else. */
export function isNot(cell: string, value: Word): string {
  return `${cell}<>${word(value)}`;
}

/** Words as an array of a formula: `{"Crescente","Decrescente"}`. */
export function wordArray(values: readonly Word[]): string {
  return `{${values.map(word).join(",")}}`;
}
