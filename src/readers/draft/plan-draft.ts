import type { Frequency, Kind, Method, Polarity, Rule } from "../../domain/contract/vocabulary";
import type { SourcePlace } from "../document/source-document";

/**
 * A plan as a document says it, before a person has confirmed it. `null` is what the document does not say surely: it
 * may be proposed and asked, never filled silently.
 */
export interface PlanDraft {
  readonly body: string | null;
  readonly year: number | null;
  readonly objectives: readonly DraftObjective[];
  /** Whether the headings alone leave in doubt which column is what: a person confirms the mapping. */
  readonly needsMapping: boolean;
  /** What was ambiguous, skipped or left out, one by one, with its place. */
  readonly problems: readonly DraftProblem[];
  /** Splits of a flattened text that a person should look at; empty for documents with cells. */
  readonly doubts: readonly DraftDoubt[];
}

/** Texts are to the letter, line breaks included; a share is a fraction (`30%` is 0.3). */
export interface DraftObjective {
  readonly code: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly publicValue: string | null;
  readonly centreCode: string | null;
  readonly centreName: string | null;
  readonly manager: string | null;
  readonly weight: number | null;
  readonly phases: readonly string[];
  readonly indicators: readonly DraftIndicator[];
  /** Columns that the person keeps as they are: header to text. */
  readonly extras: Readonly<Record<string, string>>;
  readonly place: SourcePlace;
}

export interface DraftIndicator {
  readonly text: string;
  readonly type: Kind | null;
  readonly unit: string | null;
  readonly polarity: Polarity | null;
  readonly baseline: number | null;
  /** A number, an ISO day for a Data, `null` for a Sì/No and where the text is not one value. */
  readonly target: number | string | null;
  /** The target as written. */
  readonly targetText: string | null;
  /** ISO day, besides the target. */
  readonly deadline: string | null;
  readonly weight: number | null;
  readonly source: string | null;
  /** How it is measured, in words. */
  readonly formula: string | null;
  readonly rule?: Rule | null;
  readonly method?: Method | null;
  readonly frequency?: Frequency | null;
  readonly dimension?: string | null;
  /** Targets of other years as written (`Target 2026`), and columns that the person keeps. */
  readonly extras: Readonly<Record<string, string>>;
  readonly place: SourcePlace;
}

/** Something to look at before the plan is written. */
export interface DraftProblem {
  /** `error`: cannot be written as it is. `doubt`: asked. `notice`: only said (a total skipped, a hidden row). */
  readonly severity: "error" | "doubt" | "notice";
  readonly place: SourcePlace;
  /** A code of the problem's kind with what it is about; the sentence is made where it is shown. */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A text that may be divided elsewhere. */
export interface DraftDoubt {
  readonly place: SourcePlace;
  /** Between which two fields the text is divided. */
  readonly between: "title-description" | "phase-indicator";
  readonly objective: number;
  /** Position in the objective's rows, from 0; `null` for its title. */
  readonly row: number | null;
  /** The whole text; nothing of it is lost by any split. */
  readonly text: string;
  /** Offset in `text` at which the second part begins: proposed and runner-up (`null`: none). */
  readonly split: number;
  readonly runnerUp: number | null;
  /** 0 to 1. */
  readonly confidence: number;
}
