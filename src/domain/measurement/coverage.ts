import { atQuarter, lastUpTo } from "./by-quarter";
import { isAtLeast } from "../cells/comparison";
import { owedQuarters, quartersUpTo } from "./quarter-rules";
import type { TrackedIndicator, TrackedPhase } from "./tracked-plan";
import type { ByQuarter } from "./by-quarter";
import { QUARTERS } from "../contract/vocabulary";
import type { Quarter } from "../contract/vocabulary";

/** Readings that were owed up to a quarter, and how many of those are there. */
export interface Coverage {
  readonly due: number;
  readonly present: number;
}

/** What decides when an indicator owes a reading. */
export type Owing = Pick<
  TrackedIndicator,
  "active" | "hasRow" | "kind" | "frequency" | "deadline" | "readings"
>;

/**
 * Quarters up to `quarter` in which an indicator owes a reading.
 * - Numeric kinds: by *Frequenza*.
 * - Sì/No: by *Frequenza*, and in the quarter of *Scadenza*; each unless the last reading before it says Sì, and none
 *   where *Scadenza* is after the plan's year.
 * - Data: one, from the quarter of *Scadenza* on, whatever the frequency. Any reading up to `quarter` is it, and then
 *   it is due where it stands.
 *
 * Withdrawn indicators, those without a kind and those without a row owe nothing.
 */
export function dueQuarters(indicator: Owing, quarter: Quarter): readonly Quarter[] {
  const { active, hasRow, kind, frequency } = indicator;
  if (!active || !hasRow || kind === null) return [];
  switch (kind) {
    case "Data":
      return owedDate(indicator, quarter);
    case "Sì/No":
      return owedAnswers(indicator, quarter);
    default:
      return owedQuarters(frequency, quarter);
  }
}

/** Coverage of an indicator as of a quarter. Readings that were not owed are not counted. */
export function indicatorCoverage(indicator: Owing, quarter: Quarter): Coverage {
  return countPresent(dueQuarters(indicator, quarter), indicator.readings);
}

/** Quarters up to `quarter` in which an active phase owes a report: every one until it is done (1). */
export function duePhaseQuarters(
  { progress, hasRow }: Pick<TrackedPhase, "progress" | "hasRow">,
  quarter: Quarter,
): readonly Quarter[] {
  if (!hasRow) return [];
  const done = QUARTERS.find((one) => isAtLeast(atQuarter(progress, one) ?? 0, 1)) ?? quarter;
  return quartersUpTo(quarter).filter((due) => due <= done);
}

/** Coverage of an active phase as of a quarter. */
export function phaseCoverage(phase: Pick<TrackedPhase, "progress" | "hasRow">, quarter: Quarter): Coverage {
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

/** The quarters in which a Sì/No owes its answer. */
function owedAnswers({ frequency, deadline, readings }: Owing, quarter: Quarter): readonly Quarter[] {
  if (deadline === 5) return [];
  const byFrequency = owedQuarters(frequency, quarter);
  return quartersUpTo(quarter)
    .filter((one) => one === deadline || byFrequency.includes(one))
    .filter((one) => !isSettledBefore(one, readings));
}

/** True: the last reading before the quarter says Sì. */
function isSettledBefore(quarter: Quarter, readings: ByQuarter<number | null>): boolean {
  const before = quartersUpTo(quarter).at(-2);
  return before !== undefined && lastUpTo(readings, before) === 1;
}

function owedDate({ deadline, readings }: Owing, quarter: Quarter): readonly Quarter[] {
  if (deadline === 5 || quarter < deadline) return [];
  const present = quartersUpTo(quarter).filter((one) => atQuarter(readings, one) !== null);
  return [present.at(-1) ?? deadline];
}

function countPresent(due: readonly Quarter[], readings: ByQuarter<number | null>): Coverage {
  const present = due.filter((quarter) => atQuarter(readings, quarter) !== null);
  return { due: due.length, present: present.length };
}
