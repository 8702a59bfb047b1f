import { lastUpTo } from "./by-quarter";
import { indicatorCoverage, phaseCoverage, totalCoverage } from "./coverage";
import type { Coverage } from "./coverage";
import { achievementAsOf } from "./achievement-as-of";
import type { Parameters, TrackedObjective } from "./tracked-plan";
import type { Quarter } from "../contract/vocabulary";
import { weightedMean } from "./weighted-mean";

/** True: the objective has active phases and no active indicator, so its phases measure it. */
export function isMeasuredByPhases(objective: TrackedObjective): boolean {
  return (
    !objective.indicators.some((indicator) => indicator.active) &&
    objective.phases.some((phase) => phase.active)
  );
}

/**
 * Achievement of an objective as of a quarter: Σ w·r / Σ w over its active indicators with a result; without
 * active indicators over the progress (last reported) of its active phases; `null` where nothing has a result.
 */
export function objectiveAchievement(
  objective: TrackedObjective,
  quarter: Quarter,
  parameters: Parameters,
): number | null {
  if (isMeasuredByPhases(objective)) {
    const phases = objective.phases.filter((phase) => phase.active);
    return weightedMean(
      phases.map(({ weight, progress }) => ({ weight, result: lastUpTo(progress, quarter) })),
    );
  }
  const indicators = objective.indicators.filter((indicator) => indicator.active);
  return weightedMean(
    indicators.map((indicator) => ({
      weight: indicator.weight,
      result: achievementAsOf(indicator, quarter, parameters),
    })),
  );
}

/** Readings due and present of an objective as of a quarter: those of what measures it. */
export function objectiveCoverage(objective: TrackedObjective, quarter: Quarter): Coverage {
  return totalCoverage(
    isMeasuredByPhases(objective)
      ? objective.phases.filter((phase) => phase.active).map((phase) => phaseCoverage(phase, quarter))
      : objective.indicators.map((indicator) => indicatorCoverage(indicator, quarter)),
  );
}
