import type { DraftObjective, PlanDraft } from "../../readers/draft/plan-draft";

/** How much a draft holds, as a person checks it against the document. */
export interface DraftCounts {
  readonly objectives: number;
  readonly indicators: number;
  readonly phases: number;
  readonly centres: number;
  readonly managers: number;
  readonly publicValues: number;
}

export function draftCounts({ objectives }: PlanDraft): DraftCounts {
  const sum = (count: (objective: DraftObjective) => number): number =>
    objectives.reduce((total, objective) => total + count(objective), 0);
  const different = (text: (objective: DraftObjective) => string | null): number =>
    new Set(objectives.flatMap((objective) => text(objective)?.toLowerCase() ?? [])).size;
  return {
    objectives: objectives.length,
    indicators: sum(({ indicators }) => indicators.length),
    phases: sum(({ phases }) => phases.length),
    centres: different(({ centreCode, centreName }) => centreCode ?? centreName),
    managers: different(({ manager }) => manager),
    publicValues: different(({ publicValue }) => publicValue),
  };
}
