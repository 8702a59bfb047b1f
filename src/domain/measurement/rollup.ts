import { atQuarter, byQuarter } from "./by-quarter";
import { coverageShare, totalCoverage } from "./coverage";
import type { Coverage } from "./coverage";
import { objectiveExpected } from "./expected";
import { objectiveAchievement, objectiveCoverage } from "./objective-result";
import { indicatorStatus } from "./status";
import type { Parameters, TrackedObjective } from "./tracked-plan";
import type { ByQuarter } from "./by-quarter";
import type { Rollup } from "./results";
import { STATUSES } from "../contract/vocabulary";
import type { Quarter, Status } from "../contract/vocabulary";
import { weightedMean } from "./weighted-mean";

/** An active objective with its results up to the reference quarter: computed once, added up at every level. */
export interface MeasuredObjective {
  readonly objective: TrackedObjective;
  /** Achievement as of each quarter; `null` after the reference quarter too. */
  readonly byQuarter: ByQuarter<number | null>;
  /** What was expected as of each quarter; after the reference quarter, of what has a result now. */
  readonly expectedByQuarter: ByQuarter<number | null>;
  readonly coverage: Coverage;
  /** Statuses of its active indicators as of the reference quarter. */
  readonly statuses: readonly Status[];
}

/** Results of one objective up to the reference quarter. */
export function measureObjective(objective: TrackedObjective, parameters: Parameters): MeasuredObjective {
  const { quarter } = parameters;
  return {
    objective,
    byQuarter: upTo(quarter, (past) => objectiveAchievement(objective, past, parameters)),
    expectedByQuarter: byQuarter((past) =>
      objectiveExpected(objective, past, earlier(past, quarter), parameters),
    ),
    coverage: objectiveCoverage(objective, quarter),
    statuses: objective.indicators
      .filter((indicator) => indicator.active)
      .map((indicator) => indicatorStatus(indicator, quarter, parameters)),
  };
}

/**
 * A level above the objectives (body, public value, centre, manager): Σ W·R / Σ W over the objectives with a
 * result, Σ present / Σ due for the coverage, statuses counted.
 */
export function rollUp(objectives: readonly MeasuredObjective[], quarter: Quarter): Rollup {
  const mean = (part: "byQuarter" | "expectedByQuarter", past: Quarter): number | null =>
    weightedMean(
      objectives.map((measured) => ({
        weight: measured.objective.weight,
        result: atQuarter(measured[part], past),
      })),
    );
  return {
    ...counts(objectives),
    ...results(quarter, {
      byQuarter: upTo(quarter, (past) => mean("byQuarter", past)),
      expectedByQuarter: byQuarter((past) => mean("expectedByQuarter", past)),
    }),
  };
}

/** An objective shown as a level of its own: its result stands whatever its weight. */
export function rollUpOne(measured: MeasuredObjective, quarter: Quarter): Rollup {
  return { ...counts([measured]), ...results(quarter, measured) };
}

function counts(
  objectives: readonly MeasuredObjective[],
): Pick<Rollup, "objectives" | "indicators" | "coverage" | "statuses"> {
  const statuses = objectives.flatMap((measured) => measured.statuses);
  return {
    objectives: objectives.length,
    indicators: statuses.length,
    coverage: coverageShare(totalCoverage(objectives.map((measured) => measured.coverage))),
    statuses: countStatuses(statuses),
  };
}

function results(
  quarter: Quarter,
  { byQuarter: past, expectedByQuarter }: Pick<Rollup, "byQuarter" | "expectedByQuarter">,
): Pick<Rollup, "achievement" | "expected" | "byQuarter" | "expectedByQuarter"> {
  return {
    achievement: atQuarter(past, quarter),
    expected: atQuarter(expectedByQuarter, quarter),
    byQuarter: past,
    expectedByQuarter,
  };
}

function countStatuses(statuses: readonly Status[]): Record<Status, number> {
  const none = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const status of statuses) none[status] += 1;
  return none;
}

function earlier(a: Quarter, b: Quarter): Quarter {
  return a < b ? a : b;
}

function upTo(quarter: Quarter, result: (past: Quarter) => number | null): ByQuarter<number | null> {
  return byQuarter((past) => (past <= quarter ? result(past) : null));
}
