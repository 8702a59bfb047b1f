import { achievement, hasOwnBands } from "./achievement";
import type { Measure } from "./achievement";
import { lastDue } from "./quarter-rules";
import type { TrackedIndicator } from "./tracked-plan";
import type { Quarter } from "../contract/vocabulary";

/**
 * How much of the year's target is to be there at a quarter: for Somma and Progressivo, which grow with the year, k/4
 * (k: the last due quarter, see {@link lastDue}); for the other rules all of it. 0: nothing is due yet.
 */
export function shareOfYear({ rule, frequency }: TrackedIndicator, quarter: Quarter): number {
  return rule === "Somma" || rule === "Progressivo" ? lastDue(frequency, quarter) / 4 : 1;
}

/**
 * The achievement on the way: of the actual against target and baseline × the share of the year. Own bands speak of the
 * year's total and have no target to shorten: they are looked up with what this pace leads to, A × 4/k. `null` without
 * a usable target, and where nothing is due yet.
 */
export function achievementOnTheWay(
  indicator: TrackedIndicator,
  actual: number,
  quarter: Quarter,
  maximum: number,
): number | null {
  const share = shareOfYear(indicator, quarter);
  if (share === 0) return null;
  if (hasOwnBands(indicator)) return achievement(indicator, actual / share, maximum);
  return achievement(shortened(indicator, share), actual, maximum);
}

/** What the actual would be with everything exactly on its way; `null`: no target. */
export function actualOnTheWay(indicator: TrackedIndicator, quarter: Quarter): number | null {
  return indicator.target === null ? null : indicator.target * shareOfYear(indicator, quarter);
}

/** The same measure with target and baseline × a share of the year. */
export function shortened<M extends Measure>(measure: M, share: number): M {
  const { target, baseline } = measure;
  return {
    ...measure,
    target: target === null ? null : target * share,
    baseline: baseline === null ? null : baseline * share,
  };
}
