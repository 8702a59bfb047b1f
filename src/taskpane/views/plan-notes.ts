import type { PlanCounts } from "../../domain/plan/plan-comparison";
import type { Summary } from "../../domain/measurement/results";

/** Objectives that are measured in an unusual way, or not at all. */
export interface PlanNote {
  readonly kind: "nothingToMeasure" | "withoutIndicators";
  /** Codes of the objectives; never empty. */
  readonly codes: readonly string[];
}

/** Notes on a plan to load. */
export function notesOnPlan(counts: PlanCounts): PlanNote[] {
  return notes(counts.withNothingToMeasure, counts.withoutIndicators);
}

/** Notes on the active objectives of a summary. */
export function notesOnSummary(summary: Summary): PlanNote[] {
  const nothing = summary.objectives.filter(({ indicators, fromPhases }) => indicators === 0 && !fromPhases);
  const byPhases = summary.objectives.filter(({ fromPhases }) => fromPhases);
  return notes(
    nothing.map(({ code }) => code),
    byPhases.map(({ code }) => code),
  );
}

function notes(nothingToMeasure: readonly string[], withoutIndicators: readonly string[]): PlanNote[] {
  const all: PlanNote[] = [
    { kind: "nothingToMeasure", codes: nothingToMeasure },
    { kind: "withoutIndicators", codes: withoutIndicators },
  ];
  return all.filter(({ codes }) => codes.length > 0);
}
