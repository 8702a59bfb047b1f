import type { ContractColumn } from "../../contract/table";
import type { CellPlace } from "../../cells/workbook-data";
import type { Kind } from "../../contract/vocabulary";
import type { QualityLimits } from "./quality-limits";
import { cellPlace } from "./quality-plan";
import type { QualityIndicator, QualityObjective, QualityPlan } from "./quality-plan";

/** Each of them has its sentences in `quality-sentence.ts`. */
export const CRITERIA_IDS = [
  "no-indicators",
  "only-yes-no",
  "no-baseline",
  "no-target",
  "no-source",
  "self-declared",
  "indicator-is-phase",
  "same-indicator",
  "same-title",
  "many-objectives",
  "number-of-indicators",
  "no-public-value",
  "no-impact",
  "dimensions",
  "target-not-better",
  "indicator-weights",
  "objective-weights",
] as const;
export type CriterionId = (typeof CRITERIA_IDS)[number];

/**
 * Where a criterion comes from (domain.md b.1, b.3, b.6): a law, a guideline, the criteria of CERVAP and the union of
 * provinces, or practice alone.
 */
export type Basis =
  | "article-5"
  | "guideline-2017"
  | "decree-2012"
  | "cervap-adequacy"
  | "cervap-selectivity"
  | "cervap-public-value"
  | "practice";

/** One thing that a machine can check about a plan. */
export interface Criterion {
  readonly id: CriterionId;
  readonly basis: Basis;
  /**
   * True: the source gives the principle, the check is this tool's reading of it (*criterio operativo*). It must never
   * be shown as if the law said so.
   */
  readonly operational: boolean;
  readonly look: (plan: QualityPlan, limits: QualityLimits) => Looked;
}

/** How many things were looked at, and those that have something to be seen. */
export interface Looked {
  readonly of: number;
  readonly findings: readonly Finding[];
}

/** One thing to be seen, with the cell that shows it. */
export interface Finding {
  readonly subject: Subject;
  readonly note: FindingNote;
  readonly place: CellPlace;
}

/** What a finding is about. */
export type Subject =
  | { readonly type: "objective"; readonly objective: ObjectiveName }
  | {
      readonly type: "indicator";
      readonly objective: ObjectiveName;
      readonly id: string;
      readonly text: string;
    }
  | { readonly type: "manager" | "publicValue" | "dimension"; readonly name: string };

/** How an objective is named. */
export interface ObjectiveName {
  readonly code: string;
  readonly title: string;
  /** Code of its centre. */
  readonly centre: string;
  readonly manager: string;
}

/** What there is to say beside the criterion itself; the sentence is made where it is shown. */
export type FindingNote =
  | { readonly code: "none" }
  | { readonly code: "same-as"; readonly others: readonly string[] }
  | { readonly code: "words"; readonly words: string }
  | { readonly code: "count"; readonly count: number; readonly least: number; readonly most: number }
  | {
      readonly code: "target";
      readonly target: number;
      readonly baseline: number;
      readonly kind: Kind;
      readonly better: "higher" | "lower";
    }
  | { readonly code: "weights-sum"; readonly sum: number }
  | { readonly code: "weights-partly-written"; readonly written: number; readonly blank: number };

export const NO_NOTE: FindingNote = { code: "none" };

/** Looks at each objective; `null`: nothing to be seen. */
export function eachObjective(
  objectives: readonly QualityObjective[],
  column: ContractColumn,
  noteOf: (objective: QualityObjective) => FindingNote | null,
): Looked {
  const findings = objectives.flatMap((objective): Finding[] => {
    const note = noteOf(objective);
    return note === null ? [] : [objectiveFinding(objective, column, note)];
  });
  return { of: objectives.length, findings };
}

/** Looks at each indicator; `null`: nothing to be seen. */
export function eachIndicator(
  indicators: readonly QualityIndicator[],
  column: ContractColumn,
  noteOf: (indicator: QualityIndicator) => FindingNote | null,
): Looked {
  const findings = indicators.flatMap((indicator): Finding[] => {
    const note = noteOf(indicator);
    if (note === null) return [];
    const { tracked, objective, row } = indicator;
    const subject: Subject = {
      type: "indicator",
      objective: nameOf(objective),
      id: tracked.id,
      text: tracked.text,
    };
    return [{ subject, note, place: cellPlace(row, column) }];
  });
  return { of: indicators.length, findings };
}

/** All active indicators of the plan. */
export function allIndicators({ objectives }: QualityPlan): readonly QualityIndicator[] {
  return objectives.flatMap(({ indicators }) => indicators);
}

/** Objectives with the same text in one field, in order of first appearance; those without one left out. */
export function objectivesBy(
  { objectives }: QualityPlan,
  textOf: (objective: QualityObjective) => string,
): ReadonlyMap<string, readonly [QualityObjective, ...QualityObjective[]]> {
  const groups = new Map<string, [QualityObjective, ...QualityObjective[]]>();
  for (const objective of objectives) {
    const text = textOf(objective);
    if (text === "") continue;
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [objective]);
    else group.push(objective);
  }
  return groups;
}

function objectiveFinding(
  { tracked, row }: QualityObjective,
  column: ContractColumn,
  note: FindingNote,
): Finding {
  return {
    subject: { type: "objective", objective: nameOf(tracked) },
    note,
    place: cellPlace(row, column),
  };
}

function nameOf({ code, title, centre, manager }: QualityObjective["tracked"]): ObjectiveName {
  return { code, title, centre: centre.code, manager };
}
