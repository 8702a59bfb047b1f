import { isAtLeast, isAtMost } from "../../cells/comparison";
import { centreLabel } from "../../plan/plan";
import { weightIn } from "../../interpretation/weight";
import type { CellChange } from "../../cells/workbook-data";
import type { Check, Finding, WeightLevel } from "./check";
import { changeOf } from "./cell-change";
import { equalSplit } from "./equal-split";
import { isBlank } from "./registry";
import type { RegistryCell, RegistryObjective } from "./registry";
import { groupBy } from "../../cells/group-by";

/** Sums that say "all of it". */
const WHOLES = [100, 1];

/** Weights of the indicators of each objective, then of the objectives of each centre. */
export function weightChecks(objectives: readonly RegistryObjective[]): readonly Check[] {
  return [...objectives.flatMap(indicatorChecks), ...objectiveChecks(objectives)];
}

function indicatorChecks({ code, rows }: RegistryObjective): readonly Check[] {
  const cells = rows.map((row) => row.cells.weight);
  const isLocked = rows.some(({ indicator }) => indicator.confirmed);
  return findingsOf(cells, "indicators").map(({ finding, cells: concerned }) => ({
    finding,
    subject: code,
    cells: concerned,
    mend: isLocked ? [] : splitEqually(cells),
  }));
}

/**
 * By centre. Where the weights of all objectives of a manager add up, over several centres, the body weighs by manager
 * and its centres are left in peace.
 */
function objectiveChecks(objectives: readonly RegistryObjective[]): readonly Check[] {
  const byManager = groupBy(objectives, ({ manager }) => manager);
  const addsUpByManager = (objective: RegistryObjective): boolean =>
    isWhole((byManager.get(objective.manager) ?? []).map(({ weight }) => weight));
  return [...groupBy(objectives, ({ centre }) => centre.code).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const cells = own.map(({ weight }) => weight);
    return findingsOf(cells, "objectives")
      .filter(({ finding }) => finding.code !== "weights-sum" || !own.every(addsUpByManager))
      .map(({ finding, cells: concerned }) => ({
        finding,
        subject: centreLabel(first.centre),
        cells: concerned,
        mend: splitEqually(cells),
      }));
  });
}

interface WeightFinding {
  readonly finding: Finding;
  readonly cells: readonly RegistryCell[];
}

/** Nothing where no weight is given: all count alike. A weight that is no number is for the anomalies to report. */
function findingsOf(cells: readonly RegistryCell[], level: WeightLevel): readonly WeightFinding[] {
  const given = cells.filter((cell) => !isBlank(cell));
  const blank = cells.filter(isBlank);
  const weights = given.map(({ value }) => weightIn(value));
  if (given.length === 0 || weights.some((weight) => weight === null)) return [];
  const zero = given.filter(({ value }) => weightIn(value) === 0);
  const sum = sumOf(given);
  const findings: WeightFinding[] = [];
  if (blank.length > 0) {
    const finding: Finding = { code: "weights-mixed", level, given: given.length, blank: blank.length };
    findings.push({ finding, cells: blank });
  } else if (!WHOLES.some((whole) => isSame(sum, whole))) {
    findings.push({ finding: { code: "weights-sum", level, sum }, cells: given });
  }
  if (zero.length > 0) findings.push({ finding: { code: "weight-zero", level }, cells: zero });
  return findings;
}

function isWhole(cells: readonly RegistryCell[]): boolean {
  return !cells.some(isBlank) && WHOLES.some((whole) => isSame(sumOf(cells), whole));
}

function sumOf(cells: readonly RegistryCell[]): number {
  return cells.reduce((sum, { value }) => sum + (weightIn(value) ?? 0), 0);
}

function isSame(a: number, b: number): boolean {
  return isAtLeast(a, b) && isAtMost(a, b);
}

/** Weights are split all together: none where a formula makes one of them. */
function splitEqually(cells: readonly RegistryCell[]): readonly CellChange[] {
  if (cells.some(({ isFormula }) => isFormula)) return [];
  const weights = equalSplit(cells.length);
  return cells.flatMap((cell, position) => {
    const weight = weights[position];
    return weight === undefined ? [] : changeOf(cell, weight, "Pesi uguali che sommano a 100");
  });
}
