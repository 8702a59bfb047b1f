import type { AnomalyReason } from "../../cells/anomaly";
import type { Frequency, Quarter } from "../../contract/vocabulary";
import type { CellChange } from "../../cells/workbook-data";
import type { RegistryCell } from "./registry";

/** Whose weights: of the indicators of an objective, or of the objectives of a centre. */
export type WeightLevel = "indicators" | "objectives";

/** What does not add up; the sentence is made where it is shown. */
export type Finding =
  /** All weights are given, and add up neither to 100 nor to 1. */
  | { readonly code: "weights-sum"; readonly level: WeightLevel; readonly sum: number }
  /** Some weights are given and some are blank, which count as 1. */
  | {
      readonly code: "weights-mixed";
      readonly level: WeightLevel;
      readonly given: number;
      readonly blank: number;
    }
  /** A weight of zero: it takes part in nothing. */
  | { readonly code: "weight-zero"; readonly level: WeightLevel }
  | { readonly code: "target-not-better" }
  | { readonly code: "unit-missing" }
  /** A target or baseline that its kind does not take. */
  | { readonly code: "not-understood"; readonly reason: AnomalyReason }
  | { readonly code: "date-outside-year"; readonly year: number }
  /** The first reading is due after the deadline. */
  | { readonly code: "due-after-deadline"; readonly frequency: Frequency; readonly deadline: Quarter };

/** One finding, the cells that it is about, and a mend where one can be proposed. */
export interface Check {
  readonly finding: Finding;
  /** Identifier of the indicator, code of the objective, or label of the centre. */
  readonly subject: string;
  readonly cells: readonly RegistryCell[];
  /** Empty: the office has to decide, or an entry concerned is confirmed. */
  readonly mend: readonly CellChange[];
}
