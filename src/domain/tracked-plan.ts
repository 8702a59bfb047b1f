import type { BandSet } from "./bands";
import type { Centre } from "./plan";
import type { Frequency, Kind, Method, Polarity, Quarter, Rule, Status } from "./vocabulary";
import type { CellPlace, CellTarget, CellValue } from "./workbook-data";

/** The plan with what the office and the managers added, understood: what results are computed from. */
export interface TrackedPlan {
  readonly parameters: Parameters;
  /** In the order of the `Obiettivi` table. */
  readonly objectives: readonly TrackedObjective[];
}

/** Table `Parametri`, with defaults where a value is blank. */
export interface Parameters {
  readonly body: string;
  readonly year: number;
  /** *Trimestre di riferimento*: results are as of this quarter. */
  readonly quarter: Quarter;
  /** From this achievement on an indicator is *In linea* (default 0.9). */
  readonly greenThreshold: number;
  /** From this achievement on an indicator is *In ritardo*, below it *Critico* (default 0.7). */
  readonly amberThreshold: number;
  /** No achievement counts for more than this (default 1). */
  readonly maximumAchievement: number;
}

export interface TrackedObjective {
  readonly code: string;
  readonly publicValue: string;
  readonly title: string;
  readonly centre: Centre;
  readonly manager: string;
  readonly weight: number;
  /** False: *Stralciato*; it takes part in nothing. */
  readonly active: boolean;
  readonly indicators: readonly TrackedIndicator[];
  readonly phases: readonly TrackedPhase[];
}

/** Readings by quarter, T1 first; `null` is a missing reading, never zero. */
export type ByQuarter<T> = readonly [T, T, T, T];

export interface TrackedIndicator {
  readonly id: string;
  readonly text: string;
  /** `null`: not chosen yet, so nothing can be measured. */
  readonly kind: Kind | null;
  readonly unit: string;
  readonly polarity: Polarity;
  /** `null` for Sì/No and Data. */
  readonly rule: Rule | null;
  readonly method: Method | null;
  readonly baseline: number | null;
  /** A number of the indicator's unit (a percentage as a fraction); for Data a date serial; `null`: none. */
  readonly target: number | null;
  /** What its actuals are worth, for the method Fasce; `null`: another method, or no bands that were understood. */
  readonly bands: BandSet | null;
  /** Quarter of *Scadenza* (default 4). */
  readonly deadline: Quarter;
  readonly frequency: Frequency;
  readonly weight: number;
  readonly active: boolean;
  /** *Confermato*: the office has confirmed the registry entry. */
  readonly confirmed: boolean;
  /** Numbers of the indicator's unit; Sì = 1, No = 0; a date as its serial. */
  readonly readings: ByQuarter<number | null>;
}

export interface TrackedPhase {
  readonly id: string;
  readonly text: string;
  readonly weight: number;
  readonly active: boolean;
  /** Share done so far at each quarter, 0…1; `null`: not reported. */
  readonly progress: ByQuarter<number | null>;
}

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
  /** What could be written instead: a proposal that a person accepts or not. `""` empties the cell; `null`: none. */
  readonly correction: CellValue | null;
}

/** Why; the sentence is made where it is shown (it has a language). */
export type AnomalyReason =
  | { readonly code: "not-a-number"; readonly expected: Kind | "Peso" | "Parametro" }
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
      readonly code: "deadline-passed" | "critical" | "late" | "not-reported";
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
}
