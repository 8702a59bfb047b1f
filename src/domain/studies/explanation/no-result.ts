import { INDICATORS, PHASES } from "../../contract/plan-tables";
import type { ContractColumn } from "../../contract/table";
import { hasUsableTarget } from "../../measurement/achievement";
import { achievementAsOf } from "../../measurement/achievement-as-of";
import { isIncomplete } from "../../measurement/incomplete";
import { reportedUpTo } from "../../measurement/by-quarter";
import { dueQuarters } from "../../measurement/coverage";
import { quartersUpTo } from "../../measurement/quarter-rules";
import { ruleOf } from "../../measurement/period-rule";
import type { TrackedIndicator, TrackedPhase } from "../../measurement/tracked-plan";
import type { ByQuarter } from "../../measurement/by-quarter";
import { quarterLabel } from "../../contract/vocabulary";
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
  const isDue = dueQuarters(indicator, quarter).length > 0;
  const because = whyNothingReported(indicator, quarter, grounds, isDue);
  if (because !== null) return because;
  if (isIncomplete(indicator, quarter)) return "incomplete";
  return achievementAsOf(indicator, quarter, grounds.plan.parameters) === null ? "not-this-year" : null;
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
    return isNotUnderstood(indicator, INDICATORS.target, grounds) ? "target-not-understood" : "no-target";
  }
  if (method === "Fasce" && indicator.bands?.owner !== "body") return "no-bands";
  if (target < 0) return "negative-target";
  return target === 0 && polarity === "Crescente" ? "zero-target" : "no-rule-or-method";
}

/** True: something stands in the cell, and does not count. */
function isNotUnderstood(
  { id }: TrackedIndicator,
  column: ContractColumn,
  { places, anomaliesAt }: Grounds,
): boolean {
  return anomaliesAt(places.indicator(id, column)).some(({ severity }) => severity !== "warning");
}

function whyNothingReported(
  { id, readings }: { readonly id: string; readonly readings: ByQuarter<number | null> },
  quarter: Quarter,
  { places, anomaliesAt }: Grounds,
  isDue: boolean,
): NoResult | null {
  if (reportedUpTo(readings, quarter).length > 0) return null;
  const cells = quartersUpTo(quarter).map((past) => places.reading(id, past));
  if (cells.some((place) => anomaliesAt(place).length > 0)) return "readings-not-understood";
  const isRegistered = (places.indicator(id, INDICATORS.id) ?? places.phase(id, PHASES.id)) !== null;
  if (isRegistered && cells.every((place) => place === null)) return "no-row";
  return isDue ? "nothing-reported" : "nothing-due-yet";
}

/** The cells that show why there is no result: that of the registry, or the readings that were not understood. */
export function sourcesOfNoResult(
  because: NoResult,
  id: string,
  quarter: Quarter,
  { places, anomaliesAt }: Grounds,
): readonly Source[] {
  const column = REGISTRY_COLUMNS[because];
  if (column !== undefined) return sourceAt(column.header, places.indicator(id, column));
  return quartersUpTo(quarter).flatMap((past) => {
    const place = places.reading(id, past);
    const wanted = because !== "readings-not-understood" || anomaliesAt(place).length > 0;
    return wanted ? sourceAt(quarterLabel(past), place) : [];
  });
}

const REGISTRY_COLUMNS: Readonly<Partial<Record<NoResult, ContractColumn>>> = {
  "no-kind": INDICATORS.kind,
  "no-rule-or-method": INDICATORS.method,
  "no-bands": INDICATORS.method,
  "no-target": INDICATORS.target,
  "target-not-understood": INDICATORS.target,
  "zero-target": INDICATORS.target,
  "negative-target": INDICATORS.target,
  "not-this-year": INDICATORS.deadline,
};
