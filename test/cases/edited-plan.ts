import { readFileSync } from "node:fs";
import path from "node:path";
import { parseDate } from "../parse-date";
import { indicatorId, phaseId } from "../../src/domain/plan/plan";
import type { WorkbookData } from "../../src/domain/cells/workbook-data";
import { readPlanJson } from "../../src/readers/plan-json";
import { parameterRows, workbookOf } from "../domain/workbook-of";
import type { Row, Typed } from "../domain/workbook-of";

/** A case of this folder as text. */
export function caseText(name: string): string {
  return readFileSync(path.join(__dirname, name), "utf8");
}

/**
 * The workbook of `base-plan.json` with the edits of a case (`tabella;id;colonna;valore`), as of a quarter, and further
 * edits. A value is what Excel makes of it when it is typed.
 */
export function editedPlan(name: string, quarter: string, more: readonly string[] = []): WorkbookData {
  const read = readPlanJson(caseText("base-plan.json"));
  if (!("plan" in read)) throw new Error("the base plan cannot be read");
  const edits = [...caseText(name).split(/\r?\n/), ...more].filter((line) => line !== "");
  const edited = (table: string, id: string): Row =>
    Object.fromEntries(
      edits.flatMap((line): [string, Typed][] => {
        const [ofTable, ofId, column = "", value = ""] = line.split(";");
        return ofTable === table && ofId === id ? [[column, typed(value)]] : [];
      }),
    );
  const { objectives } = read.plan;
  const indicators = objectives.flatMap(({ code, centre, indicators: texts }) =>
    texts.map((_, index) => ({ id: indicatorId(code, index + 1), code, centre: centre.code })),
  );
  const phases = objectives.flatMap(({ code, centre, phases: texts }) =>
    texts.map((_, index) => ({ id: phaseId(code, index + 1), code, centre: centre.code })),
  );
  const byCentre = (prefix: string, parts: typeof indicators): Readonly<Record<string, readonly Row[]>> => {
    const rows: Record<string, Row[]> = {};
    for (const { id, centre } of parts) {
      (rows[centre] ??= []).push({ ID: id, ...edited(`${prefix}${centre}`, id) });
    }
    return rows;
  };
  return workbookOf({
    parameters: parameterRows({ "Trimestre di riferimento": quarter, Anno: read.plan.year }),
    objectives: objectives.map(({ code, centre }) => ({ Codice: code, Centro: centre.code })),
    indicators: indicators.map(({ id, code }) => ({ ID: id, Obiettivo: code, ...edited("Indicatori", id) })),
    phases: phases.map(({ id, code }) => ({ ID: id, Obiettivo: code, ...edited("Fasi", id) })),
    centres: byCentre("Centro_", indicators),
    phasesOfCentres: byCentre("Fasi_", phases),
  });
}

/** What Excel holds of a typed text: a number, a percentage, a date or a time; anything else is the text. */
function typed(text: string): Typed {
  const share = /^(-?[\d.]+)%$/.exec(text)?.[1];
  if (share !== undefined) return Number(share) / 100;
  const [, hours, minutes] = /^(\d+):(\d{2})$/.exec(text) ?? [];
  if (minutes !== undefined) {
    return { value: (Number(hours) * 60 + Number(minutes)) / (24 * 60), format: "h:mm" };
  }
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : (parseDate(text) ?? text);
}
