import type { Kind } from "../contract/vocabulary";
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
  /** `excluded`: left out of every result. `warning`: counted, but worth a look. */
  readonly severity: "excluded" | "warning";
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
  | { readonly code: "percent-sign"; readonly kind: Kind }
  | { readonly code: "either-separator" }
  | { readonly code: "read-as-thousands" }
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
  | { readonly code: "share-out-of-range" };
