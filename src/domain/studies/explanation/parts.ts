import { OBJECTIVES, INDICATORS, PHASES } from "../../contract/plan-tables";
import { indicatorCoverage, phaseCoverage } from "../../measurement/coverage";
import { lastUpTo } from "../../measurement/by-quarter";
import { achievementAsOf } from "../../measurement/achievement-as-of";
import {
  isMeasuredByPhases,
  objectiveAchievement,
  objectiveCoverage,
} from "../../measurement/objective-result";
import type { TrackedIndicator, TrackedObjective, TrackedPhase } from "../../measurement/tracked-plan";
import type { Quarter } from "../../contract/vocabulary";
import type { LeftOut, NoResult, Part, Parts, ReasonCount } from "./explanation";
import { sourceAt } from "./grounds";
import type { Grounds } from "./grounds";
import { sourcesOfNoResult, whyNoProgress, whyNoResult } from "./no-result";

const NOTHING_DUE = { due: 0, present: 0 };

/** An objective as a part of a level. */
export function objectivePart(objective: TrackedObjective, quarter: Quarter, grounds: Grounds): Part {
  const { code, title, weight, active } = objective;
  const result = active ? objectiveAchievement(objective, quarter, grounds.plan.parameters) : null;
  const column = active ? OBJECTIVES.weight : OBJECTIVES.planState;
  return {
    subject: { level: "objective", code },
    name: title,
    weight,
    result,
    coverage: active ? objectiveCoverage(objective, quarter) : NOTHING_DUE,
    sources: sourceAt(column.header, grounds.places.objective(code, column)),
    leftOut: leftOutOf({ active, weight, result }, () => whyObjectiveIsEmpty(objective, quarter, grounds)),
  };
}

/** An indicator as a part of its objective. */
export function indicatorPart(indicator: TrackedIndicator, quarter: Quarter, grounds: Grounds): Part {
  const { id, text, weight, active } = indicator;
  const because = active ? whyNoResult(indicator, quarter, grounds) : null;
  const column = active ? INDICATORS.weight : INDICATORS.planState;
  const result = active ? achievementAsOf(indicator, quarter, grounds.plan.parameters) : null;
  return {
    subject: { level: "indicator", id },
    name: text,
    weight,
    result,
    coverage: indicatorCoverage(indicator, quarter),
    sources:
      because === null
        ? sourceAt(column.header, grounds.places.indicator(id, column))
        : sourcesOfNoResult(because, id, quarter, grounds),
    leftOut: leftOutOf({ active, weight, result }, () => noResult(because)),
  };
}

/** A phase as a part of an objective that its phases measure. */
export function phasePart(phase: TrackedPhase, quarter: Quarter, grounds: Grounds): Part {
  const { id, text, weight, active } = phase;
  const because = active ? whyNoProgress(phase, quarter, grounds) : null;
  const column = active ? PHASES.weight : PHASES.planState;
  const result = active ? lastUpTo(phase.progress, quarter) : null;
  return {
    subject: { level: "phase", id },
    name: text,
    weight,
    result,
    coverage: active ? phaseCoverage(phase, quarter) : NOTHING_DUE,
    sources:
      because === null
        ? sourceAt(column.header, grounds.places.phase(id, column))
        : sourcesOfNoResult(because, id, quarter, grounds),
    leftOut: leftOutOf({ active, weight, result }, () => noResult(because)),
  };
}

/** The parts of an objective: what measures it, withdrawn parts too. */
export function partsOfObjective(
  objective: TrackedObjective,
  quarter: Quarter,
  grounds: Grounds,
): { readonly of: Parts; readonly parts: readonly Part[] } {
  if (isMeasuredByPhases(objective)) {
    const parts = objective.phases.map((phase) => phasePart(phase, quarter, grounds));
    return { of: "phases", parts };
  }
  const parts = objective.indicators.map((indicator) => indicatorPart(indicator, quarter, grounds));
  return { of: "indicators", parts };
}

/** How many of the parts have no result, for each reason; withdrawn ones apart. */
function whyObjectiveIsEmpty(objective: TrackedObjective, quarter: Quarter, grounds: Grounds): LeftOut {
  const { of, parts } = partsOfObjective(objective, quarter, grounds);
  const active = parts.filter(({ leftOut }) => leftOut?.code !== "withdrawn");
  if (active.length === 0) return { code: "nothing-to-measure" };
  if (active.some(({ result }) => result !== null)) return { code: "parts-weigh-nothing", of };
  return { code: "no-part-with-result", of, reasons: countReasons(active) };
}

function countReasons(parts: readonly Part[]): readonly ReasonCount[] {
  const counts = new Map<NoResult, number>();
  for (const { leftOut } of parts) {
    if (leftOut?.code === "no-result") counts.set(leftOut.because, (counts.get(leftOut.because) ?? 0) + 1);
  }
  return [...counts].map(([because, count]) => ({ because, count }));
}

function leftOutOf(
  { active, weight, result }: { active: boolean; weight: number; result: number | null },
  whyEmpty: () => LeftOut,
): LeftOut | null {
  if (!active) return { code: "withdrawn" };
  if (result === null) return whyEmpty();
  return weight === 0 ? { code: "zero-weight", result } : null;
}

function noResult(because: NoResult | null): LeftOut {
  // Without a result there is a reason; an indicator that the engine does not measure lacks a method for it.
  return { code: "no-result", because: because ?? "no-rule-or-method" };
}
