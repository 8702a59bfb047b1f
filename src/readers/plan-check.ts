import { centreLabel } from "../domain/plan/plan";
import type { PlanObjective } from "../domain/plan/plan";
import { tableNamePart } from "../domain/contract/table-name";
import type { PlanProblem } from "./plan-problem";

/**
 * What is wrong with a plan as a whole, whatever document it comes from: codes that stand twice, a centre with two
 * names; and as a notice, codes that are not of the usual form.
 */
export function checkObjectives(objectives: readonly PlanObjective[]): readonly PlanProblem[] {
  return [...duplicateCodes(objectives), ...centresNamedTwice(objectives), ...unusualCodes(objectives)];
}

/** Codes identify objectives: compared as Excel compares texts, without case. */
function duplicateCodes(objectives: readonly PlanObjective[]): readonly PlanProblem[] {
  const firsts = new Map<string, string>();
  return objectives.flatMap(({ code }, index): PlanProblem[] => {
    const key = code.toLowerCase();
    const place = `objectives[${index}].code`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, place);
    if (first === undefined || code === "") return [];
    return [{ severity: "error", place, objective: code, reason: { code: "duplicate-code", first } }];
  });
}

/**
 * A centre has one name and one spelling of its code: its sheet and its tables are called by them. Codes that a table
 * name cannot tell apart (`A-1`, `A 1`) are one centre spelt twice.
 */
function centresNamedTwice(objectives: readonly PlanObjective[]): readonly PlanProblem[] {
  const firsts = new Map<string, string>();
  return objectives.flatMap(({ code, centre }, index): PlanProblem[] => {
    const key = tableNamePart(centre.code).toLowerCase();
    const other = centreLabel(centre);
    const one = firsts.get(key) ?? other;
    firsts.set(key, one);
    if (one === other || centre.code === "") return [];
    const place = `objectives[${index}].centre`;
    return [
      { severity: "error", place, objective: code, reason: { code: "centre-named-twice", one, other } },
    ];
  });
}

/** Usual is `2022-A1-OP-01`: year, centre, `OP`, number. */
function unusualCodes(objectives: readonly PlanObjective[]): readonly PlanProblem[] {
  return objectives.flatMap(({ code, centre }, index): PlanProblem[] => {
    const [year = "", ...rest] = code.split("-");
    const number = rest.pop() ?? "";
    const isUsual = /^\d{4}$/.test(year) && rest.join("-") === `${centre.code}-OP` && /^\d{2,}$/.test(number);
    if (isUsual || code === "") return [];
    const reason = { code: "unusual-code", pattern: `AAAA-${centre.code}-OP-NN` } as const;
    return [{ severity: "notice", place: `objectives[${index}].code`, objective: code, reason }];
  });
}
