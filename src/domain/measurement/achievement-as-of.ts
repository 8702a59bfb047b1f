import { NOT_YET } from "../cells/countable";
import { achievement, hasUsableTarget } from "./achievement";
import { isIncomplete } from "./incomplete";
import { actualAsOf } from "./period-rule";
import type { Parameters, TrackedIndicator } from "./tracked-plan";
import type { Quarter } from "../contract/vocabulary";

/**
 * Achievement of one indicator as of a quarter; `null` without a reading or a usable target, where not reporting would
 * be rewarded ({@link isIncomplete}), and for a *No* while *Scadenza* is after the plan's year.
 */
export function achievementAsOf(
  indicator: TrackedIndicator,
  quarter: Quarter,
  parameters: Parameters,
): number | null {
  const actual = actualAsOf(indicator, quarter);
  if (actual === null || !hasUsableTarget(indicator) || isIncomplete(indicator, quarter)) return null;
  if (isNotDueThisYear(indicator, actual)) return null;
  return achievement(indicator, actual, parameters.maximumAchievement);
}

function isNotDueThisYear({ kind, deadline }: TrackedIndicator, actual: number): boolean {
  if (deadline !== 5) return false;
  return (kind === "Sì/No" && actual === 0) || (kind === "Data" && actual === NOT_YET);
}
