import type { Kind, Rule } from "../../domain/contract/vocabulary";
import type { Centre } from "../../domain/plan/plan";

/** What names a row of a tracking sheet. */
export interface CentreRow {
  readonly id: string;
  readonly objective: string;
  readonly objectiveTitle: string;
  readonly text: string;
}

/** The row of an indicator, with what its formats and prompts follow; `null`: blank in the registry, or in no list. */
export interface TrackedRow extends CentreRow {
  readonly kind: Kind | null;
  readonly rule: Rule | null;
}

/** What a tracking sheet holds, in document order. */
export interface CentreContent {
  readonly centre: Centre;
  readonly managers: readonly string[];
  readonly indicators: readonly TrackedRow[];
  readonly phases: readonly CentreRow[];
}
