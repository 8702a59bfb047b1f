import { atQuarter } from "./by-quarter";
import type { ByQuarter } from "./by-quarter";
import { totalCoverage } from "./coverage";
import { isMeasuredByPhases, objectiveCoverage } from "./objective-result";
import type { TrackedObjective } from "./tracked-plan";
import type { Language } from "../contract/language";
import { QUARTERS, quarterLabel } from "../contract/vocabulary";
import type { Quarter } from "../contract/vocabulary";

/**
 * The one count of readings, wherever readings are counted: of what measures the active objectives (indicators, or
 * phases where there are none).
 */
export interface ReadingCount {
  /** Readings are counted up to this quarter. */
  readonly quarter: Quarter;
  /** Readings due up to the quarter, and how many of those are there. */
  readonly due: number;
  readonly present: number;
  /** Readings that stand already in a quarter after it: they count from then on. */
  readonly later: number;
}

/** The readings of some objectives; those that are not active owe nothing. */
export function countReadings(objectives: readonly TrackedObjective[], quarter: Quarter): ReadingCount {
  const active = objectives.filter((objective) => objective.active);
  const later = active.flatMap(measuring).reduce((sum, readings) => sum + laterThan(quarter, readings), 0);
  return { quarter, ...totalCoverage(active.map((part) => objectiveCoverage(part, quarter))), later };
}

/** `563 di 647 rilevazioni dovute fino al T3; altre 12 di trimestri successivi`. */
export function readingCountText(
  { quarter, due, present, later }: ReadingCount,
  language: Language = "it",
): string {
  const label = quarterLabel(quarter);
  if (language === "en") {
    const owed =
      due === 0 ? `no reading due up to ${label}` : `${present} of ${due} readings due up to ${label}`;
    return later === 0 ? owed : `${owed}; ${later} more of later quarters`;
  }
  const owed =
    due === 0
      ? `nessuna rilevazione dovuta fino al ${label}`
      : `${present} di ${due} ${due === 1 ? "rilevazione dovuta" : "rilevazioni dovute"} fino al ${label}`;
  if (later === 0) return owed;
  return `${owed}; ${later === 1 ? "un'altra è" : `altre ${later} sono`} di trimestri successivi`;
}

/** The readings of what measures an objective. */
function measuring(objective: TrackedObjective): readonly ByQuarter<number | null>[] {
  const { indicators, phases } = objective;
  return isMeasuredByPhases(objective)
    ? phases.filter(({ active }) => active).map(({ progress }) => progress)
    : indicators.filter(({ active }) => active).map(({ readings }) => readings);
}

function laterThan(quarter: Quarter, readings: ByQuarter<number | null>): number {
  return QUARTERS.filter((later) => later > quarter && atQuarter(readings, later) !== null).length;
}
