import { achievementAsOf } from "./achievement-as-of";
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
