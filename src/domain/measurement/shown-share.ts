import type { Parameters } from "./tracked-plan";
import { isAtLeast } from "../cells/comparison";

/** Shares are shown as a percentage with one decimal: so many steps make 1. */
const STEPS = 1000;

/** How a share is shown, so that the figure never contradicts the state beside it. */
export interface ShownShare {
  /** The share to show, rounded as it is shown. */
  readonly share: number;
  /** True: the share is under the limit that it would round to, and is shown as `< 90,0%`. */
  readonly isUnder: boolean;
}

/** The limits at which a state changes: the thresholds, and all of it. */
export function limitsOf({
  greenThreshold,
  amberThreshold,
}: Pick<Parameters, "greenThreshold" | "amberThreshold">): readonly number[] {
  return [amberThreshold, greenThreshold, 1];
}

/** A share as it is shown: one that is under a limit (a threshold, or 1) and would round to it is *under* it. */
export function shownShare(share: number, limits: readonly number[]): ShownShare {
  const rounded = Math.round(share * STEPS) / STEPS;
  const reached = limits.find((limit) => rounded >= limit && !isAtLeast(share, limit));
  return reached === undefined ? { share: rounded, isUnder: false } : { share: reached, isUnder: true };
}
