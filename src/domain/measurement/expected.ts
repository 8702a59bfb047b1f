import { achievement } from "./achievement";
import { lastUpTo } from "./by-quarter";
import { achievementAsOf } from "./indicator-result";
import { isMeasuredByPhases } from "./objective-result";
import type { Parameters, TrackedIndicator, TrackedObjective } from "./tracked-plan";
import type { Quarter } from "../contract/vocabulary";
import { weightedMean } from "./weighted-mean";

/**
 * *Atteso*: the achievement that an indicator shows at the end of `quarter` when it is exactly on its way, as
 * `status.ts` understands that: for the rule Somma that of the target × quarter / 4, for the other rules that of the
 * target; Sì/No and Data the whole from the quarter of *Scadenza* on. Before it they can be neither ahead nor behind,
 * so exactly what they show as of `known` is expected: one that is done early must not hide another that is late.
 * `null` without a usable target.
 *
 * A total to stay below (decreasing, Somma) is expected whole from T1 on: a quarter of it in a quarter is on its way,
 * and its achievement is that of the year.
 */
export function expectedOf(
  indicator: TrackedIndicator,
  quarter: Quarter,
  known: Quarter,
  parameters: Parameters,
): number | null {
  const { kind, rule, target, deadline } = indicator;
  const whole = kind === "Sì/No" ? 1 : target;
  if (whole === null) return null;
  if ((kind === "Sì/No" || kind === "Data") && quarter < deadline) {
    return achievementAsOf(indicator, known, parameters) ?? 0;
  }
  const onTheWay = rule === "Somma" ? (whole * quarter) / 4 : whole;
  return achievement(indicator, onTheWay, parameters.maximumAchievement);
}

/**
 * What the achievement of an objective would be at the end of `quarter` if everything in it that has a result as of
 * `known` were exactly on its way: Σ w·e / Σ w over those indicators, the very ones that its achievement is the mean
 * of. So the two can be compared: a gap says that what was measured is behind, never that something is not measured
 * yet (the coverage says that). Measured by phases: quarter / 4 of each phase that was reported on, as for a total.
 * `null` exactly where the achievement as of `known` is.
 */
export function objectiveExpected(
  objective: TrackedObjective,
  quarter: Quarter,
  known: Quarter,
  parameters: Parameters,
): number | null {
  if (isMeasuredByPhases(objective)) {
    const phases = objective.phases.filter((phase) => phase.active);
    return weightedMean(
      phases.map(({ weight, progress }) => ({
        weight,
        result: lastUpTo(progress, known) === null ? null : quarter / 4,
      })),
    );
  }
  const indicators = objective.indicators.filter(
    (indicator) => indicator.active && achievementAsOf(indicator, known, parameters) !== null,
  );
  return weightedMean(
    indicators.map((indicator) => ({
      weight: indicator.weight,
      result: expectedOf(indicator, quarter, known, parameters),
    })),
  );
}
