import type { Kind, Quarter } from "../contract/vocabulary";

/** What a cell should hold. */
export type Expected =
  /** A reading of an indicator, or its target or baseline (`quarter: null`); `year` is the plan's, `null`: not known. */
  | {
      readonly type: "measure";
      readonly kind: Kind;
      readonly unit: string;
      readonly year: number | null;
      readonly quarter: Quarter | null;
    }
  /** The share of a phase that is done, 0…1. */
  | { readonly type: "share" }
  /** A plain number from zero up: a weight. */
  | { readonly type: "number" }
  /** A day of any year: *Scadenza*. */
  | { readonly type: "date" }
  /** A word of a list. */
  | { readonly type: "choice"; readonly allowed: readonly string[] };

/** The number format that a corrected cell needs: that of a kind; `null`: the one that it has. */
export type CorrectedForm = Kind | null;

/** What could be written instead of a cell that does not count: a proposal, nothing before a person has accepted it. */
export interface Correction {
  /** A number, a date as its serial, a word; `""` empties the cell. */
  readonly value: number | string;
  readonly form: CorrectedForm;
  /** True: nobody who reads the cell would understand anything else. Only these are written all at once. */
  readonly isSure: boolean;
}

/** A value that was understood, with how sure that is. */
export interface Understood<Value> {
  readonly value: Value;
  readonly isSure: boolean;
}

/** Nobody could understand anything else. */
export function sure<Value>(value: Value): Understood<Value> {
  return { value, isSure: true };
}

/** Likely, but it wants a look. */
export function unsure<Value>(value: Value): Understood<Value> {
  return { value, isSure: false };
}
