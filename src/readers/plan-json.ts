import type { Plan, PlanObjective } from "../domain/plan/plan";
import { JsonFields } from "./json-fields";
import { jsonSyntaxProblem } from "./json-syntax";
import { checkPlan } from "./plan-check";
import type { PlanProblem } from "./plan-problem";
import { withLines } from "./problem-lines";

/** A plan, with what is worth a look; or why there is none. */
export type PlanReading =
  | { readonly plan: Plan; readonly notices: readonly PlanProblem[] }
  | { readonly problems: readonly PlanProblem[] };

const FIELDS = {
  plan: ["body", "year", "title", "source", "objectives"],
  objective: ["publicValue", "code", "title", "description", "centre", "manager", "rows"],
  centre: ["code", "name"],
  row: ["phase", "indicator"],
};

/** Dates of the workbook are understood in these years. */
const YEARS = { first: 2000, last: 2099 };

/**
 * Reads the JSON form of a plan (`seeds/…/plan.json`): objectives with rows of phase and indicator, two lists printed
 * side by side, each in its own order. Texts are kept to the letter; codes lose the blanks around them. Never throws;
 * all faults are reported together.
 */
export function readPlanJson(text: string): PlanReading {
  // Windows programs put a byte order mark first.
  const json = text.replace(/^\uFEFF/, "");
  const tooLarge = sizeProblem(json.length);
  if (tooLarge !== null) return { problems: [tooLarge] };
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return { problems: [jsonSyntaxProblem(json)] };
  }
  const fields = new JsonFields();
  const plan = readPlan(fields, document);
  const problems = withLines([...fields.problems, ...checkPlan(plan)], json);
  const errors = problems.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? { problems: errors } : { plan, notices: problems };
}

/** A hundred times the plan of Lucca is 15 MB. */
const MAX_MEGABYTES = 32;

/**
 * The problem of a document of so many characters or bytes, before it is read; `null`: its size is none. Beyond this
 * size a browser's tab, or a program, may run out of memory without a word.
 */
export function sizeProblem(size: number): PlanProblem | null {
  if (size <= MAX_MEGABYTES * 1_000_000) return null;
  const reason = {
    code: "too-large",
    megabytes: Math.ceil(size / 1_000_000),
    maximum: MAX_MEGABYTES,
  } as const;
  return { severity: "error", place: "", objective: "", reason };
}

const NO_PLAN: Plan = { body: "", year: 0, title: "", source: "", objectives: [] };

function readPlan(fields: JsonFields, document: unknown): Plan {
  const root = fields.object(document, "", "", FIELDS.plan);
  if (root === null) return NO_PLAN;
  return {
    body: fields.filledText(root["body"], "body", ""),
    year: readYear(fields, root["year"]),
    title: fields.text(root["title"], "title", ""),
    source: fields.text(root["source"], "source", ""),
    objectives: readObjectives(fields, root["objectives"]),
  };
}

function readYear(fields: JsonFields, value: unknown): number {
  const year = fields.number(value, "year", "");
  if (year === null) return NO_PLAN.year;
  if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last) {
    fields.fail("year", "", { code: "implausible-year" });
  }
  return year;
}

function readObjectives(fields: JsonFields, value: unknown): readonly PlanObjective[] {
  const list = fields.list(value, "objectives", "");
  if (list?.length === 0) fields.fail("objectives", "", { code: "no-objectives" });
  return (list ?? []).map((entry, index) => readObjective(fields, entry, `objectives[${index}]`));
}

/** Keeps the place of an entry that is none, so that the others keep theirs. */
const NO_OBJECTIVE: PlanObjective = {
  ...{ publicValue: "", code: "", title: "", description: "", manager: "" },
  ...{ centre: { code: "", name: "" }, phases: [], indicators: [] },
};

function readObjective(fields: JsonFields, value: unknown, place: string): PlanObjective {
  const entry = fields.object(value, place, codeIn(value), FIELDS.objective);
  if (entry === null) return NO_OBJECTIVE;
  const code = codeIn(value);
  const filled = (field: string): string => fields.filledText(entry[field], `${place}.${field}`, code);
  return {
    publicValue: filled("publicValue"),
    code: filled("code").trim(),
    title: filled("title"),
    description: fields.text(entry["description"], `${place}.description`, code),
    centre: readCentre(fields, entry["centre"], `${place}.centre`, code),
    manager: filled("manager"),
    ...readRows(fields, entry["rows"], `${place}.rows`, code),
  };
}

/** The code of an entry that may be anything: it says which objective a problem is about. */
function codeIn(value: unknown): string {
  const code = typeof value === "object" && value !== null && "code" in value ? value.code : "";
  return typeof code === "string" ? code.trim() : "";
}

function readCentre(
  fields: JsonFields,
  value: unknown,
  place: string,
  code: string,
): PlanObjective["centre"] {
  const entry = fields.object(value, place, code, FIELDS.centre);
  if (entry === null) return NO_OBJECTIVE.centre;
  return {
    code: fields.filledText(entry["code"], `${place}.code`, code).trim(),
    name: fields.filledText(entry["name"], `${place}.name`, code),
  };
}

/** The two lists of an objective; blank cells are none. */
function readRows(
  fields: JsonFields,
  value: unknown,
  place: string,
  code: string,
): Pick<PlanObjective, "phases" | "indicators"> {
  const rows = (fields.list(value, place, code) ?? []).map((row, index) => {
    const here = `${place}[${index}]`;
    const entry = fields.object(row, here, code, FIELDS.row);
    return {
      phase: fields.optionalText(entry?.["phase"], `${here}.phase`, code),
      indicator: fields.optionalText(entry?.["indicator"], `${here}.indicator`, code),
    };
  });
  return {
    phases: rows.flatMap(({ phase }) => phase ?? []),
    indicators: rows.flatMap(({ indicator }) => (indicator === null ? [] : { text: indicator })),
  };
}
