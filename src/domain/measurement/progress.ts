import { atQuarter } from "./by-quarter";
import { coverageShare, totalCoverage } from "./coverage";
import { objectiveCoverage } from "./objective-result";
import type { TrackedObjective } from "./tracked-plan";
import type { QuarterProgress, Rollup } from "./results";
import { QUARTERS } from "../contract/vocabulary";
import type { Quarter } from "../contract/vocabulary";

/** T1…T4 of the body: its active objectives, and what they add up to as of the reference quarter. */
export function bodyProgress(
  objectives: readonly TrackedObjective[],
  body: Rollup,
  reference: Quarter,
): readonly QuarterProgress[] {
  return QUARTERS.map((quarter) => ({
    quarter,
    achievement: atQuarter(body.byQuarter, quarter),
    expected: atQuarter(body.expectedByQuarter, quarter),
    change: changeInto(quarter, body),
    ...readingsUpTo(quarter, objectives, reference),
  }));
}

/**
 * By how much the achievement changed from the quarter before. It holds what was measured for the first time too: the
 * achievement of each quarter is that of all which had a result by then.
 */
function changeInto(quarter: Quarter, { byQuarter }: Rollup): number | null {
  const [now, before] = [byQuarter[quarter - 1] ?? null, byQuarter[quarter - 2] ?? null];
  return now === null || before === null ? null : now - before;
}

function readingsUpTo(
  quarter: Quarter,
  objectives: readonly TrackedObjective[],
  reference: Quarter,
): Pick<QuarterProgress, "due" | "present" | "coverage"> {
  if (quarter > reference) return { due: null, present: null, coverage: null };
  const coverage = totalCoverage(objectives.map((objective) => objectiveCoverage(objective, quarter)));
  return { ...coverage, coverage: coverageShare(coverage) };
}
