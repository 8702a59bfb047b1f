import { hasUsableTarget } from "../../measurement/achievement";
import { reportedUpTo } from "../../measurement/by-quarter";
import { dueQuarters } from "../../measurement/coverage";
import { ruleOf } from "../../measurement/period-rule";
import type { TrackedIndicator, TrackedPhase } from "../../measurement/tracked-plan";
import type { ByQuarter } from "../../measurement/by-quarter";
import { QUARTERS, quarterLabel } from "../../contract/vocabulary";
import type { Quarter } from "../../contract/vocabulary";
import type { NoResult, Source } from "./explanation";
import { sourceAt } from "./grounds";
import type { Grounds } from "./grounds";

/** Why an indicator has no result as of a quarter, the registry before the readings; `null`: it has one. */
export function whyNoResult(
  indicator: TrackedIndicator,
  quarter: Quarter,
  grounds: Grounds,
): NoResult | null {
  if (!hasUsableTarget(indicator)) return whyNotMeasurable(indicator, grounds);
  return whyNothingReported(indicator, quarter, grounds, dueQuarters(indicator, quarter).length > 0);
}

/** The same for a phase: only its readings can be missing. */
export function whyNoProgress(phase: TrackedPhase, quarter: Quarter, grounds: Grounds): NoResult | null {
  return whyNothingReported({ id: phase.id, readings: phase.progress }, quarter, grounds, true);
}

function whyNotMeasurable(indicator: TrackedIndicator, grounds: Grounds): NoResult {
  const { kind, method, target, polarity } = indicator;
  if (kind === null) return "no-kind";
  if (ruleOf(indicator) === null || method === null) return "no-rule-or-method";
  if (target === null) {
    return isNotUnderstood(indicator, "Target", grounds) ? "target-not-understood" : "no-target";
  }
  if (method === "Dal valore iniziale") {
    return isNotUnderstood(indicator, "Valore iniziale", grounds) ? "baseline-not-understood" : "no-baseline";
  }
  if (method === "Fasce" && indicator.bands?.owner !== "body") return "no-bands";
  if (target < 0) return "negative-target";
  return target === 0 && polarity === "Crescente" ? "zero-target" : "no-rule-or-method";
}

/** True: something stands in the cell. A blank baseline is reported, too, but as missing. */
function isNotUnderstood(
  { id }: TrackedIndicator,
  header: "Target" | "Valore iniziale",
  { places, anomaliesAt }: Grounds,
): boolean {
  return anomaliesAt(places.indicator(id, header)).some(({ reason }) => reason.code !== "missing-baseline");
}

function whyNothingReported(
  { id, readings }: { readonly id: string; readonly readings: ByQuarter<number | null> },
  quarter: Quarter,
  { places, anomaliesAt }: Grounds,
  isDue: boolean,
): NoResult | null {
  if (reportedUpTo(readings, quarter).length > 0) return null;
  const cells = QUARTERS.filter((past) => past <= quarter).map((past) => places.reading(id, past));
  if (cells.some((place) => anomaliesAt(place).length > 0)) return "readings-not-understood";
  if (!isDue) return "nothing-due-yet";
  const isRegistered = (places.indicator(id, "ID") ?? places.phase(id, "ID")) !== null;
  return isRegistered && cells.every((place) => place === null) ? "no-row" : "nothing-reported";
}

/** The cells that show why there is no result: that of the registry, or the readings that were not understood. */
export function sourcesOfNoResult(
  because: NoResult,
  id: string,
  quarter: Quarter,
  { places, anomaliesAt }: Grounds,
): readonly Source[] {
  const header = REGISTRY_HEADERS[because];
  if (header !== undefined) return sourceAt(header, places.indicator(id, header));
  return QUARTERS.filter((past) => past <= quarter).flatMap((past) => {
    const place = places.reading(id, past);
    const wanted = because !== "readings-not-understood" || anomaliesAt(place).length > 0;
    return wanted ? sourceAt(quarterLabel(past), place) : [];
  });
}

const REGISTRY_HEADERS: Readonly<Partial<Record<NoResult, string>>> = {
  "no-kind": "Tipo",
  "no-rule-or-method": "Metodo",
  "no-bands": "Metodo",
  "no-target": "Target",
  "target-not-understood": "Target",
  "zero-target": "Target",
  "negative-target": "Target",
  "no-baseline": "Valore iniziale",
  "baseline-not-understood": "Valore iniziale",
};
