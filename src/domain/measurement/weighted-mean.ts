/** A part of a level: its weight and its result, `null` when it has none. */
export interface WeightedPart {
  /** Not negative. */
  readonly weight: number;
  readonly result: number | null;
}

/**
 * Σ w·r / Σ w over the parts with a result: a part without one changes nothing. `null` when none has a result,
 * or when their weights add up to zero. Weights need not add up to 100 (GZOOM, PERFORM+: p × 100 / Σp).
 */
export function weightedMean(parts: readonly WeightedPart[]): number | null {
  let weights = 0;
  let total = 0;
  for (const { weight, result } of parts) {
    if (result === null) continue;
    weights += weight;
    total += weight * result;
  }
  return weights === 0 ? null : total / weights;
}
