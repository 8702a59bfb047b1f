import { centreLabel } from "../domain/plan/plan";
import type { Plan, PlanObjective } from "../domain/plan/plan";
import { MAX_CELL_CHARACTERS, TEXT_ROOM } from "../domain/plan/text-room";
import { keyOf } from "../domain/cells/table-cell";
import { tableNamePart } from "../domain/contract/table-name";
import type { PlanProblem } from "./plan-problem";

/**
 * What is wrong with a plan as a whole, whatever document it comes from: codes that stand twice, a centre with two
 * names, texts that the workbook has no room for; and as a notice, codes that are not of the usual form.
 */
export function checkPlan(plan: Plan): readonly PlanProblem[] {
  const { objectives } = plan;
  return [
    ...textsWithoutRoom(plan),
    ...duplicateCodes(objectives),
    ...centresNamedTwice(objectives),
    ...unusualCodes(objectives),
  ];
}

/** Texts that other texts are made from (names of tables, titles, identifiers) have less room than a cell. */
function textsWithoutRoom({ body, title, source, objectives }: Plan): readonly PlanProblem[] {
  const long = (text: string, room: number, place: string, objective: string): readonly PlanProblem[] => {
    // What no cell holds, its reader has already said.
    if (text.length <= room || text.length > MAX_CELL_CHARACTERS) return [];
    const reason = { code: "too-long", characters: text.length, maximum: room } as const;
    return [{ severity: "error", place, objective, reason }];
  };
  return [
    ...long(body, TEXT_ROOM.body, "body", ""),
    ...long(title, TEXT_ROOM.title, "title", ""),
    ...long(source, TEXT_ROOM.source, "source", ""),
    ...objectives.flatMap(({ code, centre, manager }, index) => {
      const place = `objectives[${index}]`;
      return [
        ...long(code, TEXT_ROOM.code, `${place}.code`, code),
        ...long(centre.code, TEXT_ROOM.centreCode, `${place}.centre.code`, code),
        ...long(centre.name, TEXT_ROOM.centreName, `${place}.centre.name`, code),
        ...long(manager, TEXT_ROOM.manager, `${place}.manager`, code),
      ];
    }),
  ];
}

/** Codes identify objectives: compared as Excel compares texts, without case, and as a reader sees them. */
function duplicateCodes(objectives: readonly PlanObjective[]): readonly PlanProblem[] {
  const firsts = new Map<string, string>();
  return objectives.flatMap(({ code }, index): PlanProblem[] => {
    const key = keyOf(code);
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
  const firsts = new Map<string, { readonly label: string; readonly place: string }>();
  return objectives.flatMap(({ code, centre }, index): PlanProblem[] => {
    const key = keyOf(tableNamePart(centre.code));
    const place = `objectives[${index}].centre`;
    const label = centreLabel(centre);
    const first = firsts.get(key) ?? { label, place };
    firsts.set(key, first);
    if (first.label === label || centre.code === "") return [];
    const reads = first.label.normalize("NFC") === label.normalize("NFC");
    const reason = reads
      ? ({ code: "centre-spelt-twice", first: first.place } as const)
      : ({ code: "centre-named-twice", one: first.label, other: label } as const);
    return [{ severity: "error", place, objective: code, reason }];
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
