import { interpret } from "../../interpretation/interpret";
import type { Interpretation } from "../../interpretation/interpret";
import type { Parameters } from "../../measurement/tracked-plan";
import type { WorkbookData } from "../../cells/workbook-data";
import { CRITERIA_IDS } from "./criterion";
import type { Criterion, Looked } from "./criterion";
import { QUALITY_LIMITS } from "./quality-limits";
import type { QualityLimits } from "./quality-limits";
import { qualityPlan } from "./quality-plan";
import { REGISTRY_CRITERIA } from "./registry-criteria";
import { SET_CRITERIA } from "./set-criteria";
import { WEIGHT_CRITERIA } from "./weight-criteria";
import { WORDING_CRITERIA } from "./wording-criteria";

/** What a machine can say about the quality of a plan. */
export interface PlanQuality {
  readonly parameters: Parameters;
  readonly objectives: number;
  readonly indicators: number;
  /** One for each criterion, in the order of {@link CRITERIA}. */
  readonly criteria: readonly CriterionResult[];
}

/** A criterion with what was found. */
export interface CriterionResult extends Looked {
  readonly criterion: Pick<Criterion, "id" | "basis" | "operational">;
  /** *Nothing to see*, *to be seen*, *widespread* (half or more), or nothing that could be looked at. */
  readonly extent: Extent;
}

export type Extent = "none" | "some" | "widespread" | "nothing-to-check";

/** From this share on a finding is no exception but the rule of the plan. */
const WIDESPREAD = 0.5;

/** All criteria, in the order in which they are shown. */
export const CRITERIA: readonly Criterion[] = [
  ...SET_CRITERIA,
  ...REGISTRY_CRITERIA,
  ...WORDING_CRITERIA,
  ...WEIGHT_CRITERIA,
].sort((a, b) => CRITERIA_IDS.indexOf(a.id) - CRITERIA_IDS.indexOf(b.id));

/**
 * The machine-checkable quality of the plan in the workbook. Only what is active is looked at. Throws a
 * `MissingColumnError` where texts, `Fonte` or `Dimensione` were not read.
 */
export function planQuality(
  data: WorkbookData,
  limits: QualityLimits = QUALITY_LIMITS,
  interpretation: Interpretation = interpret(data),
): PlanQuality {
  const plan = qualityPlan(interpretation, data);
  return {
    parameters: interpretation.plan.parameters,
    objectives: plan.objectives.length,
    indicators: plan.objectives.reduce((sum, { indicators }) => sum + indicators.length, 0),
    criteria: CRITERIA.map(({ id, basis, operational, look }) => {
      const looked = look(plan, limits);
      return { criterion: { id, basis, operational }, ...looked, extent: extentOf(looked) };
    }),
  };
}

/** The criteria by what came of them: those that nothing in the workbook lets anybody check stand apart. */
export interface CriterionGroups {
  readonly found: readonly CriterionResult[];
  /** Looked at, and nothing to be seen. */
  readonly clear: readonly CriterionResult[];
  /** *Non verificabile*: nothing could be looked at. */
  readonly unchecked: readonly CriterionResult[];
}

/** The criteria in three groups, each in its order. */
export function criterionGroups({ criteria }: PlanQuality): CriterionGroups {
  return {
    found: criteria.filter(({ findings }) => findings.length > 0),
    clear: criteria.filter(({ extent }) => extent === "none"),
    unchecked: criteria.filter(({ extent }) => extent === "nothing-to-check"),
  };
}

/** The share of what was looked at that has something to be seen, 0…1; `null` where nothing could be looked at. */
export function findingShare({ of, findings }: Looked): number | null {
  return of === 0 ? null : findings.length / of;
}

function extentOf(looked: Looked): Extent {
  const share = findingShare(looked);
  if (share === null) return "nothing-to-check";
  if (share === 0) return "none";
  return share < WIDESPREAD ? "some" : "widespread";
}
