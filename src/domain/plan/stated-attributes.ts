import type { Frequency, Kind, Method, Polarity, Rule } from "../contract/vocabulary";

/**
 * What the plan's document says of an indicator besides its text; `null`: nothing. What it does not say is proposed
 * from the words of the indicator, and confirmed by the office.
 */
export interface StatedAttributes {
  readonly kind: Kind | null;
  readonly unit: string | null;
  readonly polarity: Polarity | null;
  readonly rule: Rule | null;
  readonly method: Method | null;
  /** A percentage as a fraction. */
  readonly baseline: number | null;
  /** A number (a percentage as a fraction), or an ISO day. */
  readonly target: number | string | null;
  /** The target as written, also where it is no single value. */
  readonly declaredTarget: string | null;
  /** ISO day. */
  readonly deadline: string | null;
  readonly frequency: Frequency | null;
  readonly weight: number | null;
  readonly source: string | null;
  readonly dimension: string | null;
  /** How it is measured, in words. */
  readonly formula: string | null;
  /** Columns of the document that the office keeps, header to text: `Target 2026`. */
  readonly extras: Extras;
}

/** Columns of a document that the workbook has none for, header to text. */
export type Extras = Readonly<Record<string, string>>;

/** A document that holds only the text of an indicator. */
export const NOTHING_STATED: StatedAttributes = {
  ...{ kind: null, unit: null, polarity: null, rule: null, method: null },
  ...{ baseline: null, target: null, declaredTarget: null, deadline: null, frequency: null },
  ...{ weight: null, source: null, dimension: null, formula: null, extras: {} },
};
