import { keyOf } from "../domain/cells/table-cell";
import { INDICATORS, OBJECTIVES } from "../domain/contract/plan-tables";
import { PARAMETER_NAMES } from "../domain/contract/parameters";
import type { ContractTable } from "../domain/contract/table";
import type { Centre, Plan, PlanIndicator, PlanObjective } from "../domain/plan/plan";
import type { Extras } from "../domain/plan/stated-attributes";
import { NOTHING_STATED } from "../domain/plan/stated-attributes";
import { placeText } from "./document/place-words";
import { checkPlan } from "./plan-check";
import type { PlanReading } from "./plan-json";
import type { PlanProblem } from "./plan-problem";
import { centreCodes, objectiveCode } from "./draft/made-codes";
import type { DraftIndicator, DraftObjective, PlanDraft } from "./draft/plan-draft";

/** How the document calls itself: it stands under the title of `Obiettivi` and in the log. */
export interface DraftOrigin {
  readonly title: string;
  /** A file's name or an address. */
  readonly source: string;
}

/**
 * The plan of a draft that a person has seen: codes are made where the document has none, and said. A centre that is
 * not named is its manager's, or the body's. Without body, year or objectives there is no plan.
 */
export function planFromDraft(draft: PlanDraft, { title, source }: DraftOrigin): PlanReading {
  const centres = centresOf(draft);
  const used = new Set(draft.objectives.flatMap(({ code }) => (code === null ? [] : keyOf(code))));
  const plan: Plan = {
    ...{ body: draft.body ?? "", year: draft.year ?? 0, title, source },
    objectives: draft.objectives.map((objective, index) => planObjective(objective, centres[index], used)),
  };
  const problems = [...missingParts(draft), ...made(draft, plan), ...checkedPlan(draft, plan)];
  const errors = problems.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? { problems: errors } : { plan, notices: problems };
}

function planObjective(
  objective: DraftObjective,
  centre: Centre | undefined,
  used: Set<string>,
): PlanObjective {
  const { code, title, description, publicValue, manager, weight, phases, indicators, extras } = objective;
  const own = centre ?? { code: "", name: "" };
  return {
    publicValue: publicValue ?? "",
    code: code ?? objectiveCode(own.code, title, used),
    title,
    description: description ?? "",
    centre: own,
    manager: manager ?? "",
    phases,
    indicators: indicators.map(planIndicator),
    ...(weight === null ? {} : { weight }),
    extras: free(extras, OBJECTIVES),
  };
}

function planIndicator(indicator: DraftIndicator): PlanIndicator {
  const { text, type, targetText, extras, unit, polarity, baseline, target, deadline } = indicator;
  const {
    weight,
    source,
    formula,
    rule = null,
    method = null,
    frequency = null,
    dimension = null,
  } = indicator;
  return {
    text,
    stated: {
      ...NOTHING_STATED,
      ...{ kind: type, unit, polarity, rule, method, baseline, target, declaredTarget: targetText },
      ...{ deadline, frequency, weight, source, dimension, formula },
      extras: free(extras, INDICATORS),
    },
  };
}

/** A kept column whose heading is one of the workbook's own is told apart from it. */
function free(extras: Extras, { columns }: ContractTable): Extras {
  const own = new Set(Object.values(columns).map(({ header }) => keyOf(header)));
  return Object.fromEntries(
    Object.entries(extras).map(([header, text]) => [
      own.has(keyOf(header)) ? `${header} (documento)` : header,
      text,
    ]),
  );
}

/** The centre of each objective, one spelling for each: that of the first that has it. */
function centresOf({ body, objectives }: PlanDraft): readonly Centre[] {
  const names = objectives.map(
    ({ centreName, centreCode, manager }) => centreName ?? centreCode ?? manager ?? body ?? "",
  );
  const unnamed = names.filter((_, index) => objectives[index]?.centreCode === null);
  const given = objectives.flatMap(({ centreCode }) => centreCode ?? []);
  const codes = centreCodes(firsts(unnamed), given);
  const spelt = new Map(firsts(unnamed).map((name) => [keyOf(name), name]));
  return objectives.map(({ centreCode }, index) => {
    const name = names[index] ?? "";
    if (centreCode !== null) return { code: centreCode, name };
    return { code: codes.get(keyOf(name)) ?? "", name: spelt.get(keyOf(name)) ?? name };
  });
}

/** Names without repetition, each as it is first written. */
function firsts(names: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(keyOf(name))) first.set(keyOf(name), name);
  return [...first.values()];
}

function missingParts({ body, year, objectives }: PlanDraft): readonly PlanProblem[] {
  const missing = (place: string, expected: "text" | "number"): PlanProblem => ({
    ...{ severity: "error", place, objective: "" },
    reason: { code: "missing", expected },
  });
  return [
    ...(body === null || body.trim() === "" ? [missing(PARAMETER_NAMES.body, "text")] : []),
    ...(year === null ? [missing(PARAMETER_NAMES.year, "number")] : []),
    ...(objectives.length === 0
      ? [{ severity: "error", place: "", objective: "", reason: { code: "no-objectives" } } as const]
      : []),
  ];
}

/** Codes and centres that are not the document's. */
function made(draft: PlanDraft, plan: Plan): readonly PlanProblem[] {
  return draft.objectives.flatMap(
    ({ code, centreName, centreCode, place }, index): readonly PlanProblem[] => {
      const objective = plan.objectives[index];
      if (objective === undefined) return [];
      const at = { severity: "notice", place: placeText(place, "it"), objective: objective.code } as const;
      return [
        ...(code === null ? [{ ...at, reason: { code: "code-made" } as const }] : []),
        ...(centreName === null && centreCode === null
          ? [{ ...at, reason: { code: "centre-made", name: objective.centre.name } as const }]
          : []),
      ];
    },
  );
}

/** What {@link checkPlan} finds, at its place in the document. Any shape of code is a document's own. */
function checkedPlan(draft: PlanDraft, plan: Plan): readonly PlanProblem[] {
  const inDocument = (place: string): string => {
    const position = /^objectives\[(\d+)\]/.exec(place)?.[1];
    const objective = position === undefined ? undefined : draft.objectives[Number(position)];
    return objective === undefined ? place : placeText(objective.place, "it");
  };
  return checkPlan(plan)
    .filter(({ reason }) => reason.code !== "unusual-code")
    .map((problem): PlanProblem => {
      const { reason } = problem;
      const place = inDocument(problem.place);
      return "first" in reason
        ? { ...problem, place, reason: { ...reason, first: inDocument(reason.first) } }
        : { ...problem, place };
    });
}
