import { achievement } from "./achievement";
import { indicatorCoverage } from "./coverage";
import { actualAsOf } from "./period-rule";
import { indicatorStatus } from "./status";
import type { Parameters, TrackedIndicator } from "./tracked-plan";
import type { IndicatorResult } from "./results";
import type { Quarter } from "../contract/vocabulary";

/** Actual, achievement, status and coverage of one indicator as of a quarter. */
export function indicatorResult(
  indicator: TrackedIndicator,
  quarter: Quarter,
  parameters: Parameters,
): IndicatorResult {
  return {
    actual: actualAsOf(indicator, quarter),
    achievement: achievementAsOf(indicator, quarter, parameters),
    status: indicatorStatus(indicator, quarter, parameters),
    ...indicatorCoverage(indicator, quarter),
  };
}

/** Achievement of one indicator as of a quarter; `null` without a reading or without a usable target. */
export function achievementAsOf(
  indicator: TrackedIndicator,
  quarter: Quarter,
  parameters: Parameters,
): number | null {
  const actual = actualAsOf(indicator, quarter);
  return actual === null ? null : achievement(indicator, actual, parameters.maximumAchievement);
}
