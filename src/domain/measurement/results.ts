import type { Anomaly } from "../cells/anomaly";
import type { CellValue } from "../cells/workbook-data";
import type { Quarter, Status } from "../contract/vocabulary";
import type { Centre } from "../plan/plan";
import type { ByQuarter } from "./by-quarter";
import type { Provisional } from "./provisional";
import type { ReadingCount } from "./reading-count";
import type { Parameters } from "./tracked-plan";

/** Result of one indicator as of a quarter. */
export interface IndicatorResult {
  /** *Consuntivo*: number of the unit, 1/0, or date serial; `null`: nothing to count. */
  readonly actual: number | null;
  /** *Raggiungimento*, 0…maximum; `null`: no result. */
  readonly achievement: number | null;
  readonly status: Status;
  /** Readings due up to the quarter, and how many of those are there. */
  readonly due: number;
  readonly present: number;
}

/** What a level of the summary shows. */
export interface Rollup {
  readonly objectives: number;
  readonly indicators: number;
  readonly achievement: number | null;
  /** *Atteso*: the achievement if all that has a result were exactly on its way; `null` where there is no result. */
  readonly expected: number | null;
  /** Readings present over readings due; `null` where none is due. */
  readonly coverage: number | null;
  readonly statuses: Readonly<Record<Status, number>>;
  /** Achievement as of T1…T4; `null` after the reference quarter. */
  readonly byQuarter: ByQuarter<number | null>;
  /** What was expected as of T1…T4; after the reference quarter, of what has a result now. */
  readonly expectedByQuarter: ByQuarter<number | null>;
}

/** The body as of one quarter: what the headline figures and the line of progress show. */
export interface QuarterProgress {
  readonly quarter: Quarter;
  /** `null` after the reference quarter too. */
  readonly achievement: number | null;
  /** Known for the whole year: see {@link Rollup.expectedByQuarter}. */
  readonly expected: number | null;
  /** *Variazione*: achievement less that of the quarter before (0.05 is five points); `null` unless both are there. */
  readonly change: number | null;
  /** Readings due up to the quarter, and how many of them are there; `null` after the reference quarter. */
  readonly due: number | null;
  readonly present: number | null;
  readonly coverage: number | null;
}

/** An objective that may be missed, why, and how it ranks. */
export interface ObjectiveAtRisk {
  readonly code: string;
  readonly title: string;
  readonly centre: Centre;
  readonly manager: string;
  readonly achievement: number | null;
  readonly expected: number | null;
  readonly coverage: number | null;
  /** See `objectivesAtRisk`: greater is worse; always above zero. */
  readonly score: number;
  /** Worst first; at least one. */
  readonly reasons: readonly RiskReason[];
}

/** Why an objective is at risk; the sentence is made where it is shown (it has a language). */
export type RiskReason =
  /** Ids of the indicators concerned, of so many active ones. */
  | {
      readonly code: "deadline-passed" | "critical" | "late" | "not-reported" | "to-correct";
      readonly ids: readonly string[];
      readonly of: number;
    }
  | { readonly code: "behind"; readonly achievement: number; readonly expected: number }
  | { readonly code: "readings-missing"; readonly missing: number; readonly due: number }
  /** Share of the weights of all active objectives; only where it is above an equal share. */
  | { readonly code: "weighs"; readonly share: number };

export interface ObjectiveSummary extends Rollup {
  readonly code: string;
  readonly title: string;
  readonly centre: Centre;
  readonly manager: string;
  /** True: it has no active indicator, its result comes from its phases. */
  readonly fromPhases: boolean;
}

/** Table `Rilevazioni`: one row per reading up to the reference quarter. */
export interface ReadingRow {
  readonly id: string;
  readonly objective: string;
  readonly centre: string;
  readonly manager: string;
  readonly publicValue: string;
  readonly quarter: Quarter;
  /** The reading as a person reads it: a number, `Sì`/`No`, or a date serial. */
  readonly value: CellValue;
  /** Achievement of the indicator as of that quarter. */
  readonly achievement: number | null;
}

/** Everything that `Riepilogo` and `Rilevazioni` show. Only active objectives and indicators are in it. */
export interface Summary {
  readonly parameters: Parameters;
  readonly body: Rollup;
  /** In order of first appearance. */
  readonly publicValues: readonly (Rollup & { readonly label: string })[];
  /** In order of code. */
  readonly centres: readonly (Rollup & { readonly code: string; readonly label: string })[];
  /** In alphabetical order. */
  readonly managers: readonly (Rollup & { readonly label: string })[];
  /** In document order. */
  readonly objectives: readonly ObjectiveSummary[];
  /** T1…T4 of the body. */
  readonly progress: readonly QuarterProgress[];
  /** Worst first. */
  readonly risks: readonly ObjectiveAtRisk[];
  readonly readings: readonly ReadingRow[];
  readonly anomalies: readonly Anomaly[];
  readonly provisional: Provisional;
  readonly readingCount: ReadingCount;
}
