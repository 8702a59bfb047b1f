import { bandOf } from "./bands";
import type { BandHeld } from "./bands";
import { NOT_YET } from "../cells/countable";
import { isAtLeast, isAtMost } from "../cells/comparison";
import { ruleOf } from "./period-rule";
import type { TrackedIndicator } from "./tracked-plan";
import type { Polarity } from "../contract/vocabulary";

/** What turns an actual into an achievement. Target and baseline in the indicator's unit; a date as its serial. */
export type Measure = Pick<
  TrackedIndicator,
  "kind" | "rule" | "method" | "polarity" | "baseline" | "target" | "bands"
>;

/**
 * *Raggiungimento* of an actual A against the target T (and the baseline B), held between 0 and `maximum`.
 * - Sì/No: Sì = 1, No = 0. Data: by the target date 1, later or No 0.
 * - Rapporto al target: increasing A/T; decreasing A ≤ T → 1, else T/A.
 * - Lineare: increasing A/T; decreasing (2T − A)/T.
 * - Dal valore iniziale: (A − B)/(T − B); with a target not better than the baseline, reached → 1, else as
 *   Rapporto al target, or 0 where that gives none. Without a baseline as Rapporto al target.
 * - Fasce: what the band is worth that holds A or its share (see {@link placeInBands}).
 *
 * T = 0 with Rapporto al target and Lineare: decreasing A ≤ 0 → 1, A > 0 → 0; increasing → no result. T < 0 with them → no result.
 * `null` is no
 * result. It never rises when A moves the bad way. Formulas: GZOOM PERCENTWRK, PERFORM+
 * `raggiungimento`, OKR-Tracker of Oslo; see docs/decisions.md.
 */
export function achievement(measure: Measure, actual: number, maximum: number): number | null {
  const share = shareReached(measure, actual);
  return share === null ? null : Math.min(Math.max(share, 0), maximum);
}

/** What was looked up in the bands of an indicator, and the band that holds it. */
export interface PlaceInBands extends BandHeld {
  /** `share`: the share of *Rapporto al target*; `actual`: A in its unit; `delay`: the days from the target date. */
  readonly quantity: "share" | "actual" | "delay";
  readonly value: number;
}

/**
 * Where an actual lies in the bands of its indicator. Its own bands hold the actual itself (GZOOM DIRECTRANGE), for
 * Data the days of delay A − T (PERFORM+); those of the body hold the share of *Rapporto al target*, not held below
 * any maximum. `null` where the method is not *Fasce*, or without a target or bands that can be used.
 */
export function placeInBands(measure: Measure, actual: number): PlaceInBands | null {
  const { bands, method } = measure;
  const lookedUp = method === "Fasce" ? quantityLookedUp(measure, actual) : null;
  return bands === null || lookedUp === null ? null : { ...lookedUp, ...bandOf(bands, lookedUp.value) };
}

/**
 * True: a reading would give a result. The kind is known, rule and method fit it, the target is there and the
 * method can use it (not zero with an increasing ratio, not negative with a ratio), and so are the bands if needed.
 */
export function hasUsableTarget(measure: Measure): boolean {
  const { kind, method, polarity, target, baseline } = measure;
  if (kind === "Sì/No") return true;
  if (ruleOf(measure) === null || target === null) return false;
  if (method === "Fasce") return hasUsableBands(measure, target);
  if (kind === "Data") return true;
  switch (method) {
    case "Rapporto al target":
    case "Lineare":
      return isUsableForRatio(target, polarity);
    case "Dal valore iniziale":
      return baseline !== null || isUsableForRatio(target, polarity);
    default:
      return false;
  }
}

/** True: with this target the method *Dal valore iniziale* has a way to go. */
export function isBetter(target: number, baseline: number, polarity: Polarity): boolean {
  return polarity === "Crescente" ? target > baseline : target < baseline;
}

function shareReached(measure: Measure, actual: number): number | null {
  const { kind, target } = measure;
  if (kind === "Sì/No") return actual;
  if (kind === null || target === null) return null;
  if (kind === "Data" && actual === NOT_YET) return 0;
  if (measure.method === "Fasce") return placeInBands(measure, actual)?.achievement ?? null;
  if (kind === "Data") return actual <= target ? 1 : 0;
  switch (measure.method) {
    case "Rapporto al target":
      return ratioShare(actual, target, measure.polarity);
    case "Lineare":
      return linearShare(actual, target, measure.polarity);
    case "Dal valore iniziale":
      return shareOfTheWay(actual, target, measure);
    default:
      return null;
  }
}

function quantityLookedUp(
  { kind, target, bands, polarity }: Measure,
  actual: number,
): Pick<PlaceInBands, "quantity" | "value"> | null {
  if (target === null) return null;
  if (bands?.owner !== "body") {
    return kind === "Data"
      ? { quantity: "delay", value: actual - target }
      : { quantity: "actual", value: actual };
  }
  const share = kind === "Data" ? null : ratioShare(actual, target, polarity);
  return share === null ? null : { quantity: "share", value: share };
}

/** True: the method is Fasce, with bands that speak of the actual itself. */
export function hasOwnBands({ method, bands }: Pick<Measure, "method" | "bands">): boolean {
  return method === "Fasce" && bands?.owner === "indicator";
}

/** The body's bands need a share of the target, which a date has not. */
function hasUsableBands({ kind, bands, polarity }: Measure, target: number): boolean {
  if (bands === null || bands.owner === "indicator") return bands !== null;
  return kind !== "Data" && isUsableForRatio(target, polarity);
}

function ratioShare(actual: number, target: number, polarity: Polarity): number | null {
  if (!isUsableForRatio(target, polarity)) return null;
  if (polarity === "Crescente") return actual / target;
  return isAtMost(actual, target) ? 1 : target / actual;
}

function linearShare(actual: number, target: number, polarity: Polarity): number | null {
  if (!isUsableForRatio(target, polarity)) return null;
  if (target === 0) return ratioShare(actual, target, polarity);
  return polarity === "Crescente" ? actual / target : (2 * target - actual) / target;
}

function shareOfTheWay(actual: number, target: number, measure: Measure): number | null {
  const { baseline, polarity } = measure;
  if (baseline === null) return ratioShare(actual, target, polarity);
  if (isBetter(target, baseline, polarity)) return (actual - baseline) / (target - baseline);
  if (isReached(actual, target, polarity)) return 1;
  // Missed, and no share can be taken of a target of zero or less: nothing is reached, which is a result too.
  return ratioShare(actual, target, polarity) ?? 0;
}

function isReached(actual: number, target: number, polarity: Polarity): boolean {
  return polarity === "Crescente" ? isAtLeast(actual, target) : isAtMost(actual, target);
}

/** A share of nothing, or of a negative target, means nothing; only "at most zero" can be told reached or not. */
function isUsableForRatio(target: number, polarity: Polarity): boolean {
  return target > 0 || (target === 0 && polarity === "Decrescente");
}
