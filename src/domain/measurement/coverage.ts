import { atQuarter } from "./by-quarter";
import { isAtLeast } from "../cells/comparison";
import type { TrackedIndicator, TrackedPhase } from "./tracked-plan";
import type { ByQuarter } from "./by-quarter";
import { QUARTERS } from "../contract/vocabulary";
import type { Frequency, Quarter } from "../contract/vocabulary";

/** Readings that were owed up to a quarter, and how many of those are there. */
export interface Coverage {
  readonly due: number;
  readonly present: number;
}

const DUE: Readonly<Record<Frequency, readonly Quarter[]>> = {
  Trimestrale: [1, 2, 3, 4],
  Semestrale: [2, 4],
  Annuale: [4],
};

/**
 * Quarters up to `quarter` in which an indicator owes a reading, by *Frequenza*. A Sì/No or Data indicator owes
 * nothing after the first quarter that says Sì or gives the date. Withdrawn indicators and those without a kind
 * owe nothing.
 */
export function dueQuarters(
  indicator: Pick<TrackedIndicator, "active" | "kind" | "frequency" | "readings">,
  quarter: Quarter,
): readonly Quarter[] {
  if (!indicator.active || indicator.kind === null) return [];
  const last = Math.min(quarter, settledIn(indicator) ?? quarter);
  return DUE[indicator.frequency].filter((due) => due <= last);
}

/** Coverage of an indicator as of a quarter. Readings that were not owed are not counted. */
export function indicatorCoverage(
  indicator: Pick<TrackedIndicator, "active" | "kind" | "frequency" | "readings">,
  quarter: Quarter,
): Coverage {
  return countPresent(dueQuarters(indicator, quarter), indicator.readings);
}

/** Quarters up to `quarter` in which an active phase owes a report: every one until it is done (1). */
export function duePhaseQuarters(
  phase: Pick<TrackedPhase, "progress">,
  quarter: Quarter,
): readonly Quarter[] {
  const done = firstQuarter(phase.progress, (progress) => isAtLeast(progress, 1));
  const last = Math.min(quarter, done ?? quarter);
  return QUARTERS.filter((due) => due <= last);
}

/** Coverage of an active phase as of a quarter. */
export function phaseCoverage(phase: Pick<TrackedPhase, "progress">, quarter: Quarter): Coverage {
  return countPresent(duePhaseQuarters(phase, quarter), phase.progress);
}

/** The sum of several coverages. */
export function totalCoverage(parts: readonly Coverage[]): Coverage {
  return parts.reduce(
    (total, part) => ({ due: total.due + part.due, present: total.present + part.present }),
    { due: 0, present: 0 },
  );
}

/** *Copertura*, 0…1; `null` where nothing is due. */
export function coverageShare(coverage: Coverage): number | null {
  return coverage.due === 0 ? null : coverage.present / coverage.due;
}

/** The first quarter in which nothing was left to report, or `null`. */
function settledIn(indicator: Pick<TrackedIndicator, "kind" | "readings">): Quarter | null {
  switch (indicator.kind) {
    case "Sì/No":
      return firstQuarter(indicator.readings, (reading) => reading === 1);
    case "Data":
      return firstQuarter(indicator.readings, () => true);
    default:
      return null;
  }
}

function firstQuarter(
  readings: ByQuarter<number | null>,
  holds: (reading: number) => boolean,
): Quarter | null {
  const found = QUARTERS.find((quarter) => {
    const reading = atQuarter(readings, quarter);
    return reading !== null && holds(reading);
  });
  return found ?? null;
}

function countPresent(due: readonly Quarter[], readings: ByQuarter<number | null>): Coverage {
  const present = due.filter((quarter) => atQuarter(readings, quarter) !== null);
  return { due: due.length, present: present.length };
}
