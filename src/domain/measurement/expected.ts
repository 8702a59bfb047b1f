import { achievement } from "./achievement";
import { lastUpTo } from "./by-quarter";
import { achievementAsOf } from "./achievement-as-of";
import { isMeasuredByPhases } from "./objective-result";
import { actualOnTheWay } from "./pace";
import { lastDue } from "./quarter-rules";
import type { Parameters, TrackedIndicator, TrackedObjective } from "./tracked-plan";
import type { Quarter } from "../contract/vocabulary";
import { weightedMean } from "./weighted-mean";

/**
 * *Atteso*: the achievement that an indicator shows at the end of `quarter` when it is exactly on its way (see
 * `pace`): for Somma and Progressivo that of the target × k/4, for the other rules that of the target; Sì/No and Data
 * the whole from the quarter of *Scadenza* on. Before it, and where nothing is due yet, they can be neither ahead nor
 * behind, so exactly what they show as of `known` is expected: one that is done early must not hide another that is
 * late. `null` without a usable target.
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
  const whole = indicator.kind === "Sì/No" ? 1 : actualOnTheWay(indicator, quarter);
  if (whole === null) return null;
  if (!isExpected(indicator, quarter)) return achievementAsOf(indicator, known, parameters) ?? 0;
  return achievement(indicator, whole, parameters.maximumAchievement);
}

/** True: something can be expected of it by now. */
function isExpected({ kind, deadline, frequency }: TrackedIndicator, quarter: Quarter): boolean {
  return kind === "Sì/No" || kind === "Data" ? quarter >= deadline : lastDue(frequency, quarter) > 0;
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
