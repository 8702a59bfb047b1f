import { INDICATORS, PHASES } from "../contract/plan-tables";
import type { Anomaly, DoubtReason } from "../cells/anomaly";
import { lookupKey } from "../cells/table-cell";
import type { WorkbookData } from "../cells/workbook-data";
import { achievementAsOf } from "../measurement/achievement-as-of";
import { lastUpTo } from "../measurement/by-quarter";
import { isMeasuredByPhases } from "../measurement/objective-result";
import type { TrackedObjective, TrackedPlan } from "../measurement/tracked-plan";
import { anomalyAt } from "./anomaly-at";
import { cellOf, entriesById } from "./entries";

/** A part of an objective that is weighed: an indicator, or a phase where phases measure it. */
interface Weighed {
  readonly id: string;
  readonly weight: number;
  readonly hasResult: boolean;
}

/**
 * *Da controllare*: weights of one active objective on mixed scales (some strictly between 0 and 1, some above 1), or all
 * zero among those that have a result, so that the objective has none. Each is told once, at the first weight concerned.
 */
export function doubtfulWeights(
  plan: TrackedPlan,
  { indicators, phases }: Pick<WorkbookData, "indicators" | "phases">,
): readonly Anomaly[] {
  const entries = {
    indicators: entriesById([indicators], INDICATORS.id),
    phases: entriesById([phases], PHASES.id),
  };
  return plan.objectives
    .filter((objective) => objective.active)
    .flatMap((objective) => {
      const isByPhases = isMeasuredByPhases(objective);
      const column = isByPhases ? PHASES.weight : INDICATORS.weight;
      const known = isByPhases ? entries.phases : entries.indicators;
      return findings(weighedParts(objective, plan)).flatMap(({ id, reason }) => {
        const entry = known.get(lookupKey(id));
        return entry === undefined ? [] : [anomalyAt(cellOf(entry, column), id, reason, "warning")];
      });
    });
}

function weighedParts(
  objective: TrackedObjective,
  { parameters }: Pick<TrackedPlan, "parameters">,
): readonly Weighed[] {
  const { quarter } = parameters;
  if (isMeasuredByPhases(objective)) {
    return objective.phases
      .filter(({ active }) => active)
      .map(({ id, weight, progress }) => ({ id, weight, hasResult: lastUpTo(progress, quarter) !== null }));
  }
  return objective.indicators
    .filter(({ active }) => active)
    .map((indicator) => ({
      id: indicator.id,
      weight: indicator.weight,
      hasResult: achievementAsOf(indicator, quarter, parameters) !== null,
    }));
}

function findings(
  parts: readonly Weighed[],
): readonly { readonly id: string; readonly reason: DoubtReason }[] {
  const share = parts.find(({ weight }) => weight > 0 && weight < 1);
  const isMixed = share !== undefined && parts.some(({ weight }) => weight > 1);
  const measured = parts.filter(({ hasResult }) => hasResult);
  const weighed = measured.length === 0 ? parts : measured;
  const [zero] = weighed.every(({ weight }) => weight === 0) ? weighed : [];
  return [
    ...(isMixed ? [{ id: share.id, reason: { code: "mixed-weights" } as const }] : []),
    ...(zero === undefined ? [] : [{ id: zero.id, reason: { code: "zero-weights" } as const }]),
  ];
}
