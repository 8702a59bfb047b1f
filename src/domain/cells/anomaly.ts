import type { Kind, Quarter } from "../contract/vocabulary";
import type { CellPlace, CellTarget, CellValue } from "./workbook-data";

/** A cell that was not understood, or understood with a remark. Never guessed, never silently dropped. */
export interface Anomaly {
  readonly place: CellPlace;
  /** The same cell, to be found again after rows have moved; `null`: nothing names its row. */
  readonly target: CellTarget | null;
  /** The cell as it stands. */
  readonly value: CellValue;
  /** Id of the indicator, phase or objective, or name of the parameter; empty where there is none. */
  readonly subject: string;
  readonly reason: AnomalyReason;
  /**
   * `excluded`: left out of every result. `warning`: counted, but worth a look. `later`: a reading of a quarter after the
   * reference one, which will be left out then.
   */
  readonly severity: "excluded" | "warning" | "later";
  /** *Unità* of the indicator; empty where there is none. */
  readonly unit: string;
  /** True: the value comes from a formula, over which nothing is proposed. */
  readonly isFormula: boolean;
}

/** Why; the sentence is made where it is shown (it has a language). */
export type AnomalyReason =
  | { readonly code: "not-a-number"; readonly expected: Kind | "weight" | "parameter" }
  | { readonly code: "not-yes-no" }
  | { readonly code: "not-a-date" }
  | { readonly code: "negative" }
  | { readonly code: "percentage-out-of-range" }
  | { readonly code: "percentage-doubtful" }
  | { readonly code: "either-separator" }
  | { readonly code: "error-value" }
  | { readonly code: "formula" }
  | { readonly code: "not-in-list"; readonly allowed: readonly string[] }
  | { readonly code: "unknown-objective" }
  | { readonly code: "unknown-indicator" }
  | { readonly code: "unknown-phase" }
  | { readonly code: "duplicate-id" }
  | { readonly code: "zero-target" }
  | { readonly code: "negative-target" }
  | { readonly code: "missing-baseline" }
  | { readonly code: "target-not-better-than-baseline" }
  | { readonly code: "missing-row"; readonly table: string }
  | { readonly code: "method-does-not-fit"; readonly kind: Kind }
  | { readonly code: "no-bands"; readonly kind: Kind }
  | { readonly code: "duplicate-band" }
  | { readonly code: "band-wrong-way" }
  | { readonly code: "band-needs-start" }
  | { readonly code: "share-out-of-range" }
  /** Beyond ± this share: a percentage read, or one to be reached. */
  | { readonly code: "percentage-too-large"; readonly most: number }
  | { readonly code: "date-outside-year"; readonly year: number }
  | { readonly code: "date-after-quarter"; readonly quarter: Quarter }
  /** A key that a reader takes for the known one, and Excel's look-up does not: blanks, or how letters are composed. */
  | { readonly code: "almost-same-key"; readonly known: string }
  | { readonly code: "objective-without-centre" }
  | DoubtReason;

/** *Da controllare*: what counts, and looks like a slip. A person may mark it as seen. */
export type DoubtReason =
  | { readonly code: "ten-times-target" }
  | { readonly code: "date-in-number" }
  | { readonly code: "share-for-percent" }
  | { readonly code: "running-totals" }
  | { readonly code: "goes-back"; readonly from: Quarter }
  | { readonly code: "mixed-weights" }
  | { readonly code: "zero-weights" }
  | { readonly code: "time-format" }
  | { readonly code: "date-format" }
  | { readonly code: "percent-format" }
  | { readonly code: "large-maximum" }
  /** Spelled in another way than the first one, with which it is grouped. */
  | { readonly code: "other-spelling"; readonly first: string };
