import { achievement, hasOwnBands, hasUsableTarget } from "./achievement";
import { reportedUpTo } from "./by-quarter";
import { isAtLeast } from "../cells/comparison";
import { dueQuarters } from "./coverage";
import { actualAsOf } from "./period-rule";
import type { Parameters, TrackedIndicator } from "./tracked-plan";
import type { Quarter, Status } from "../contract/vocabulary";

/**
 * *Stato* of an indicator as of a quarter; the first that holds:
 * 1. no usable target: Senza target;
 * 2. nothing reported: Non rilevato when a reading was due, else In corso;
 * 3. Sì/No and Data: reached, Raggiunto; before the quarter of *Scadenza*, In corso; else Critico, or by the
 *    achievement where bands give a late date part of it;
 * 4. numeric: reached and not to be lost again (increasing, or the year is over), Raggiunto; then by the
 *    achievement on the way (see {@link onTheWay}): green, In linea; amber, In ritardo; else Critico.
 */
export function indicatorStatus(
  indicator: TrackedIndicator,
  quarter: Quarter,
  parameters: Parameters,
): Status {
  if (!hasUsableTarget(indicator)) return "Senza target";
  const actual = actualAsOf(indicator, quarter);
  if (actual === null || reportedUpTo(indicator.readings, quarter).length === 0) {
    return dueQuarters(indicator, quarter).length > 0 ? "Non rilevato" : "In corso";
  }
  // A maximum below 1 must not hide that a target was reached.
  const maximum = Math.max(1, parameters.maximumAchievement);
  const reached = achievement(indicator, actual, maximum) ?? 0;
  const isReached = isAtLeast(reached, 1);
  if (indicator.kind === "Sì/No" || indicator.kind === "Data") {
    if (isReached) return "Raggiunto";
    if (quarter < indicator.deadline) return "In corso";
    return indicator.method === "Fasce" ? trafficLight(reached, parameters) : "Critico";
  }
  const cannotBeLost = indicator.polarity === "Crescente" || quarter === 4;
  if (isReached && cannotBeLost) return "Raggiunto";
  return trafficLight(onTheWay(indicator, actual, quarter, maximum), parameters);
}

/**
 * Achievement against what can be expected by the quarter. For the rule Somma a year's total grows evenly: the actual
 * is measured against the target × quarter / 4; own bands speak of the year's total and have no target to shorten, so
 * they are looked up with the total that this pace leads to, actual × 4 / quarter. For the other rules the actual is
 * measured as it stands.
 */
function onTheWay(indicator: TrackedIndicator, actual: number, quarter: Quarter, maximum: number): number {
  const { rule, target } = indicator;
  if (rule !== "Somma" || target === null) return achievement(indicator, actual, maximum) ?? 0;
  return (
    (hasOwnBands(indicator)
      ? achievement(indicator, (actual * 4) / quarter, maximum)
      : achievement({ ...indicator, target: (target * quarter) / 4 }, actual, maximum)) ?? 0
  );
}

function trafficLight(share: number, parameters: Parameters): Status {
  if (isAtLeast(share, parameters.greenThreshold)) return "In linea";
  return isAtLeast(share, parameters.amberThreshold) ? "In ritardo" : "Critico";
}
