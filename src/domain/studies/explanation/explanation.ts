import type { Coverage } from "../../measurement/coverage";
import type { Anomaly } from "../../cells/anomaly";
import type { Kind, Method, Polarity, Quarter, Rule, Status } from "../../contract/vocabulary";
import type { CellPlace } from "../../cells/workbook-data";
import type { PlaceInBands } from "../../measurement/achievement";
import type { BandSet } from "../../measurement/bands";
import type { DueIn } from "../../measurement/quarter-rules";
import type { Equation, NumberForm } from "./arithmetic";
import type { Asked, Subject } from "./subject";

/** Why a result has its value: the facts in the order in which they are told, down to the cells that people typed. */
export interface Explanation {
  readonly subject: Subject;
  readonly asked: Asked;
  /** As of this quarter. */
  readonly quarter: Quarter;
  /** What people know it by: the text of an indicator, `A1 – Organi Istituzionali`. */
  readonly name: string;
  readonly answer: Answer;
  readonly steps: readonly Step[];
  /** What the result is made of, each to be asked about in turn. Of an indicator or a phase there is nothing below. */
  readonly parts: readonly Part[];
  /** What would belong to the result but does not count, with the reason. */
  readonly leftOut: readonly Part[];
  /** The indicators that a count counts. */
  readonly counted: readonly Part[];
  /** Readings that were due and are not there, or were not understood. */
  readonly missing: readonly MissingReading[];
  /** Readings of an indicator or a phase, T1 first. */
  readonly readings: readonly ReadingLine[];
}

/** The result as the workbook shows it. */
export type Answer =
  | { readonly kind: "number"; readonly value: number; readonly form: NumberForm }
  | { readonly kind: "yes-no"; readonly isYes: boolean }
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "none" };

/** One thing to tell, and the cells that it comes from. */
export interface Step {
  readonly topic: Topic;
  readonly fact: Fact;
  readonly sources: readonly Source[];
}

/** What a step is about; steps of one topic stand together. */
export type Topic = "achievement" | "actual" | "status" | "coverage" | "count";

/** A cell to look at, and what it is called: its column, or the name of the parameter. */
export interface Source {
  readonly label: string;
  readonly place: CellPlace;
}

/** A level, objective, indicator or phase below the one that is explained. */
export interface Part {
  readonly subject: Subject;
  readonly name: string;
  readonly weight: number;
  readonly result: number | null;
  readonly coverage: Coverage;
  /** Its cells: the weight first, then those that explain why it is left out. */
  readonly sources: readonly Source[];
  /** `null`: it counts. */
  readonly leftOut: LeftOut | null;
}

/** Why a part does not count. */
export type LeftOut =
  | { readonly code: "withdrawn" }
  | { readonly code: "zero-weight"; readonly result: number }
  | { readonly code: "no-result"; readonly because: NoResult }
  /** An objective: of its indicators or phases so many have no result for each reason. */
  | { readonly code: "no-part-with-result"; readonly of: Parts; readonly reasons: readonly ReasonCount[] }
  | { readonly code: "parts-weigh-nothing"; readonly of: Parts }
  | { readonly code: "nothing-to-measure" };

export type Parts = "objectives" | "indicators" | "phases";

export interface ReasonCount {
  readonly because: NoResult;
  readonly count: number;
}

/** Why an indicator or a phase has no result. */
export type NoResult =
  | "no-kind"
  | "no-rule-or-method"
  | "no-target"
  | "target-not-understood"
  | "zero-target"
  | "negative-target"
  | "no-bands"
  | "no-row"
  | "nothing-due-yet"
  | "nothing-reported"
  | "readings-not-understood"
  /** Due readings are missing, and a result would reward that. */
  | "incomplete"
  /** *No*, while *Scadenza* is after the plan's year. */
  | "not-this-year";

/** A reading that was due and does not count. */
export interface MissingReading {
  readonly subject: Subject;
  readonly name: string;
  readonly quarter: Quarter;
  readonly place: CellPlace | null;
  /** What was typed and not understood; `null`: nothing is there. */
  readonly anomaly: Anomaly | null;
}

/** One of the four readings of an indicator or a phase. */
export interface ReadingLine {
  readonly quarter: Quarter;
  readonly kind: Kind | null;
  /** `null`: it has no row in any centre's sheet. */
  readonly place: CellPlace | null;
  readonly state: ReadingState;
  /** What there is to say about a reading that counts (it is a formula). */
  readonly remark: Anomaly | null;
}

export type ReadingState =
  /** `used`: the rule takes it; of the last value, the highest or the lowest the others are passed over. */
  | { readonly code: "present"; readonly value: number; readonly used: boolean }
  | { readonly code: "later"; readonly value: number | null }
  | { readonly code: "missing" }
  | { readonly code: "not-due" }
  | { readonly code: "settled" }
  | { readonly code: "not-understood"; readonly anomaly: Anomaly };

/** A number of an indicator with what is needed to write it. */
export interface Measured {
  readonly value: number;
  readonly form: NumberForm;
}

/** What a sentence is made from. */
export type Fact =
  | { readonly code: "weighted-mean"; readonly mean: WeightedMeanFact }
  | { readonly code: "nothing-has-a-result"; readonly of: Parts }
  | { readonly code: "parts-weigh-nothing"; readonly of: Parts }
  | { readonly code: "nothing-to-measure" }
  | { readonly code: "by-phases" }
  | { readonly code: "withdrawn"; readonly level: "objective" | "indicator" | "phase" }
  | { readonly code: "after-reference-quarter"; readonly asked: Quarter; readonly reference: Quarter }
  | { readonly code: "coverage"; readonly coverage: Coverage; readonly equation: Equation | null }
  | { readonly code: "count"; readonly of: Status | "objectives" | "indicators"; readonly count: number }
  | { readonly code: "no-result"; readonly because: NoResult }
  | { readonly code: "progress"; readonly quarter: Quarter; readonly value: number }
  | RuleFact
  | MethodFact
  | StatusFact;

/** Σ w·r / Σ w. */
export interface WeightedMeanFact {
  readonly of: Parts;
  /** How many count, and how many there are. */
  readonly counting: number;
  readonly all: number;
  /** With one term for each part. */
  readonly full: Equation;
  /** As it is written down: of many parts only the two sums. */
  readonly shown: Equation;
}

/** How the readings make the actual. */
export type RuleFact = {
  readonly code: "rule";
  readonly rule: Rule;
  /** False: Sì/No and Data, whose last reading counts without a rule. */
  readonly isChosen: boolean;
  readonly kind: Kind;
  /** The reading that is taken; `null` where all are. */
  readonly from: Quarter | null;
  readonly actual: number;
  readonly equation: Equation | null;
};

/** The band that holds the actual, or its share of the target. */
export interface BandFact {
  readonly code: "band";
  readonly owner: BandSet["owner"];
  readonly quantity: PlaceInBands["quantity"];
  /** What is looked up. */
  readonly value: Measured;
  /** Limits of the band, as `value` is written; `null`: it has none there. */
  readonly from: number | null;
  readonly to: number | null;
  /** True: no band holds it, and nothing is reached. */
  readonly isBelowAll: boolean;
  /** True: the first band holds it although it lies below. */
  readonly isBelowFirst: boolean;
  readonly achievement: number;
  /** The straight line of a band in proportion; `null`: what the band says. */
  readonly equation: Equation | null;
}

/** How the actual makes the achievement. `target`: what it is held against. */
export type MethodFact =
  | { readonly code: "yes-no"; readonly reached: boolean }
  | { readonly code: "by-date"; readonly actual: number; readonly target: number; readonly reached: boolean }
  | {
      readonly code: "ratio";
      readonly method: Method;
      readonly polarity: Polarity;
      readonly equation: Equation;
    }
  | { readonly code: "linear-down"; readonly equation: Equation }
  | { readonly code: "at-most-target"; readonly actual: Measured; readonly target: Measured }
  | { readonly code: "zero-target"; readonly actual: Measured; readonly reached: boolean }
  | { readonly code: "way"; readonly equation: Equation }
  | {
      readonly code: "no-way";
      readonly actual: Measured;
      readonly target: Measured;
      readonly baseline: Measured;
      readonly reached: boolean;
    }
  | { readonly code: "nothing-reached" }
  | BandFact
  | { readonly code: "held-at-maximum"; readonly share: number; readonly maximum: number }
  | { readonly code: "held-at-zero"; readonly share: number };

/** Why an indicator has its status. */
export type StatusFact =
  | { readonly code: "status-no-target" }
  | { readonly code: "status-not-reported" }
  | { readonly code: "status-to-correct"; readonly quarters: readonly Quarter[] }
  | { readonly code: "status-nothing-due"; readonly hasResult: boolean }
  | { readonly code: "status-reached" }
  | { readonly code: "status-before-deadline"; readonly deadline: DueIn }
  | { readonly code: "status-past-deadline"; readonly deadline: Quarter }
  | { readonly code: "status-past-target" }
  | {
      readonly code: "status-pace";
      readonly status: Status;
      /** True: reached, but it can still be lost before the year is over. */
      readonly isReached: boolean;
      /** What can be expected by the quarter, for Somma and Progressivo; `null`: the whole target. */
      readonly expected: Equation | null;
      /** The same share of the baseline, where the way is measured from it; `null`: it is not. */
      readonly baseline: Equation | null;
      /** The year's total that this pace leads to, which own bands are asked for; `null`: they are not. */
      readonly projected: Equation | null;
      /** How the share of what is expected comes about. */
      readonly method: readonly MethodFact[];
      readonly share: number;
      readonly green: number;
      readonly amber: number;
    };
