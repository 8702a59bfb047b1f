import type { BandSet } from "./bands";
import type { DueIn } from "./quarter-rules";
import type { Centre } from "../plan/plan";
import type { Frequency, Kind, Method, Polarity, Quarter, Rule } from "../contract/vocabulary";
import type { ByQuarter } from "./by-quarter";

/** The plan with what the office and the managers added, understood: what results are computed from. */
export interface TrackedPlan {
  readonly parameters: Parameters;
  /** In the order of the `Obiettivi` table. */
  readonly objectives: readonly TrackedObjective[];
}

/** Table `Parametri`: nothing is measured before all of them are right. */
export interface Parameters {
  readonly body: string;
  readonly year: number;
  /** *Trimestre di riferimento*: results are as of this quarter. */
  readonly quarter: Quarter;
  /** From this achievement on an indicator is *In linea*. */
  readonly greenThreshold: number;
  /** From this achievement on an indicator is *In ritardo*, below it *Critico*. */
  readonly amberThreshold: number;
  /** No achievement counts for more than this, 1…10. */
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
  /** Quarter of *Scadenza*; blank: T4, for Data the target's. */
  readonly deadline: DueIn;
  readonly frequency: Frequency;
  readonly weight: number;
  readonly active: boolean;
  /** *Confermato*: the office has confirmed the registry entry. */
  readonly confirmed: boolean;
  /** Numbers of the indicator's unit; Sì = 1, No = 0; a date as its serial, `NOT_YET` for a *No*. */
  readonly readings: ByQuarter<number | null>;
  /** *Da correggere*: quarters whose cell holds something that does not count. */
  readonly toCorrect: readonly Quarter[];
  /** False: it has no row on a centre's sheet, so nobody can report on it, and it owes nothing. */
  readonly hasRow: boolean;
}

export interface TrackedPhase {
  readonly id: string;
  readonly text: string;
  readonly weight: number;
  readonly active: boolean;
  /** Share done so far at each quarter, 0…1; `null`: not reported. */
  readonly progress: ByQuarter<number | null>;
  /** *Da correggere*, and the row on a centre's sheet: as for an indicator. */
  readonly toCorrect: readonly Quarter[];
  readonly hasRow: boolean;
}
