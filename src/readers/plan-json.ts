import { parseTree } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
import type { Plan, PlanObjective } from "../domain/plan";
import { JsonFields } from "./json-fields";
import type { PlanProblem } from "./plan-problem";

/** A plan, with what is worth a look; or why there is none. */
export type PlanReading =
  | { readonly plan: Plan; readonly notices: readonly PlanProblem[] }
  | { readonly problems: readonly PlanProblem[] };

const USUAL_CODE = /^\d{4}-[A-Z]\d+-OP-\d{2,}$/;

/**
 * Reads the JSON form of a plan (`seeds/…/plan.json`): objectives with rows of phase and indicator, two lists printed
 * side by side, each in its own order. Texts are kept to the letter. Never throws; all faults are reported together.
 */
export function readPlanJson(text: string): PlanReading {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problems: [syntaxProblem(text)] };
  }
  const fields = new JsonFields();
  const plan = readPlan(fields, document);
  checkCodes(fields, plan.objectives);
  checkCentres(fields, plan.objectives);
  const errors = fields.problems.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? { problems: errors } : { plan, notices: fields.problems };
}

function readPlan(fields: JsonFields, document: unknown): Plan {
  const root = fields.object(document, "documento", "");
  const list = fields.list(root["objectives"], "objectives", "");
  if (Array.isArray(root["objectives"]) && list.length === 0) {
    fields.fail("objectives", "", { code: "no-objectives" });
  }
  return {
    body: fields.filledText(root["body"], "body", ""),
    year: readYear(fields, root["year"]),
    title: fields.text(root["title"], "title", ""),
    source: fields.text(root["source"], "source", ""),
    objectives: list.map((objective, index) => readObjective(fields, objective, `objectives[${index}]`)),
  };
}

function readYear(fields: JsonFields, value: unknown): number {
  if (typeof value !== "number") {
    fields.fail("year", "", { code: "wrong-type", expected: "number" });
    return 0;
  }
  if (!Number.isInteger(value) || value < 2000 || value > 2099) {
    fields.fail("year", "", { code: "implausible-year" });
  }
  return value;
}

function readObjective(fields: JsonFields, value: unknown, place: string): PlanObjective {
  const entry = fields.object(value, place, "");
  const code = fields.filledText(entry["code"], `${place}.code`, "").trim();
  const centre = fields.object(entry["centre"], `${place}.centre`, code);
  const rows = fields.list(entry["rows"], `${place}.rows`, code);
  return {
    publicValue: fields.filledText(entry["publicValue"], `${place}.publicValue`, code),
    code,
    title: fields.filledText(entry["title"], `${place}.title`, code),
    description: fields.text(entry["description"], `${place}.description`, code),
    centre: {
      code: fields.filledText(centre["code"], `${place}.centre.code`, code).trim(),
      name: fields.filledText(centre["name"], `${place}.centre.name`, code),
    },
    manager: fields.filledText(entry["manager"], `${place}.manager`, code),
    phases: readColumn(fields, rows, "phase", `${place}.rows`, code),
    indicators: readColumn(fields, rows, "indicator", `${place}.rows`, code),
  };
}

/** The texts of one of the two lists; blank cells are none. */
function readColumn(
  fields: JsonFields,
  rows: readonly unknown[],
  column: "phase" | "indicator",
  place: string,
  code: string,
): readonly string[] {
  return rows.flatMap((row, index) => {
    const entry = fields.object(row, `${place}[${index}]`, code);
    return fields.optionalText(entry[column], `${place}[${index}].${column}`, code) ?? [];
  });
}

/** Codes identify objectives: compared as Excel compares texts, without case. */
function checkCodes(fields: JsonFields, objectives: readonly PlanObjective[]): void {
  const places = new Map<string, string>();
  objectives.forEach(({ code }, index) => {
    if (code === "") return;
    const place = `objectives[${index}].code`;
    const first = places.get(code.toLowerCase());
    if (first !== undefined) fields.fail(place, code, { code: "duplicate-code", first });
    else places.set(code.toLowerCase(), place);
    if (!USUAL_CODE.test(code)) fields.notice(place, code, { code: "unusual-code", pattern: "AAAA-A1-OP-01" });
  });
}

/** A centre has one name and one spelling of its code: its sheet and its tables are called by them. */
function checkCentres(fields: JsonFields, objectives: readonly PlanObjective[]): void {
  const names = new Map<string, string>();
  objectives.forEach(({ code, centre }, index) => {
    const key = centre.code.toLowerCase();
    const label = `${centre.code} – ${centre.name}`;
    const first = names.get(key) ?? label;
    names.set(key, first);
    if (first === label) return;
    fields.fail(`objectives[${index}].centre`, code, { code: "centre-named-twice", one: first, other: label });
  });
}

/** Where JSON breaks: engines word it each in their own way, often without a position. */
function syntaxProblem(text: string): PlanProblem {
  const errors: ParseError[] = [];
  parseTree(text, errors);
  const offset = errors[0]?.offset ?? text.length;
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  return {
    severity: "error",
    place: `riga ${line}, colonna ${column}`,
    objective: "",
    reason: { code: "not-json", detail: detailAt(text, offset) },
  };
}

function detailAt(text: string, offset: number): string {
  if (text.trim() === "") return "il file è vuoto";
  const [found = ""] = text.slice(offset, offset + 12).split("\n");
  return found === "" ? "il testo finisce prima del previsto" : `inatteso «${found}»`;
}
