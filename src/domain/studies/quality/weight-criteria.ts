import { OBJECTIVES, INDICATORS } from "../../contract/plan-tables";
import type { ContractColumn } from "../../contract/table";
import { cellOf } from "../../interpretation/entries";
import type { Entry } from "../../interpretation/entries";
import { interpretWeight } from "../../interpretation/weight";
import { cellText } from "../../cells/table-cell";
import { eachObjective, objectivesBy } from "./criterion";
import type { Criterion, Finding, FindingNote } from "./criterion";
import { cellPlace } from "./quality-plan";

/**
 * Weights that do not add up. Results do not suffer (they are divided by the sum), but whoever wrote 30, 30 and 30
 * meant something else. Blank weights count as 1: where nobody wrote any, there is nothing to check.
 */
export const WEIGHT_CRITERIA: readonly Criterion[] = [
  {
    id: "indicator-weights",
    basis: "practice",
    operational: true,
    look: ({ objectives }) =>
      eachObjective(
        objectives.filter(({ indicators }) =>
          indicators.some(({ row }) => isWritten(row, INDICATORS.weight)),
        ),
        OBJECTIVES.code,
        ({ indicators }) =>
          weightsNote(
            indicators.map(({ row }) => row),
            INDICATORS.weight,
          ),
      ),
  },
  {
    id: "objective-weights",
    basis: "practice",
    operational: true,
    look: (plan) => {
      const weighed = [...objectivesBy(plan, ({ tracked }) => tracked.manager)].filter(([, objectives]) =>
        objectives.some(({ row }) => isWritten(row, OBJECTIVES.weight)),
      );
      const findings = weighed.flatMap(([name, objectives]): Finding[] => {
        const note = weightsNote(
          objectives.map(({ row }) => row),
          OBJECTIVES.weight,
        );
        const place = cellPlace(objectives[0].row, OBJECTIVES.weight);
        return note === null ? [] : [{ subject: { type: "manager", name }, note, place }];
      });
      return { of: weighed.length, findings };
    },
  },
];

/** What weights are meant to add up to: 100, or 1 (100 %). Thirds written with two decimals give 99.99. */
const WHOLES = [
  { sum: 100, tolerance: 0.5 },
  { sum: 1, tolerance: 0.005 },
] as const;

/** `null`: they add up, or all are equal (an equal split in whatever scale). */
function weightsNote(rows: readonly Entry[], column: ContractColumn): FindingNote | null {
  const written = rows.filter((row) => isWritten(row, column));
  const blank = rows.length - written.length;
  if (blank > 0) return { code: "weights-partly-written", written: written.length, blank };
  const weights = written.map((row) => interpretWeight(cellOf(row, column), "").value);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const addsUp = WHOLES.some((whole) => Math.abs(sum - whole.sum) <= whole.tolerance);
  const isEqualSplit = weights.length > 1 && new Set(weights).size === 1;
  return addsUp || isEqualSplit ? null : { code: "weights-sum", sum };
}

function isWritten(row: Entry, column: ContractColumn): boolean {
  return cellText(cellOf(row, column)) !== "";
}
