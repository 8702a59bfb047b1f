import { readFileSync } from "node:fs";
import path from "node:path";

import { parseDate } from "../../../parse-date";
import { indicatorId, phaseId } from "../../../../src/domain/plan/plan";
import type { Plan } from "../../../../src/domain/plan/plan";
import { proposeIndicator } from "../../../../src/domain/studies/proposal/proposal";
import type { CellValue, WorkbookData } from "../../../../src/domain/cells/workbook-data";
import { readPlanJson } from "../../../../src/readers/plan-json";
import { centreOf, editsOf } from "../../../invented-readings";
import { parameterRows, workbookOf } from "../../workbook-of";
import type { Row } from "../../workbook-of";

const SEED = path.join(__dirname, "../../../../seeds/provincia-lucca-2022/plan.json");

function luccaPlan(): Plan {
  const read = readPlanJson(readFileSync(SEED, "utf8"));
  if (!("plan" in read)) throw new Error("the bundled plan cannot be read");
  return read.plan;
}

/**
 * The plan of Lucca with an invented year of readings, as of a quarter. Every seventh indicator has a weight of its own,
 * and some cells hold what people type: words, formulas, a withdrawn row.
 */
export function inventedLucca(quarter: string): WorkbookData {
  const { objectives } = luccaPlan();
  const typed = new Map<string, Record<string, CellValue>>();
  for (const line of objectives.flatMap((objective) => editsOf(objective, centreOf(objective)))) {
    const [table = "", id = "", header = "", value = ""] = line.split(";");
    const key = `${table.startsWith("Indicatori") ? "registry" : "tracking"} ${id}`;
    typed.set(key, { ...typed.get(key), [header]: cellOf(value) });
  }
  const indicators = objectives.flatMap((objective) =>
    objective.indicators.map(({ text }, index) => ({
      id: indicatorId(objective.code, index + 1),
      text,
      objective,
    })),
  );
  const phases = objectives.flatMap((objective) =>
    objective.phases.map((_, index) => ({ id: phaseId(objective.code, index + 1), objective })),
  );
  return workbookOf({
    parameters: parameterRows({ "Trimestre di riferimento": quarter }),
    objectives: objectives.map((objective, position): Row => ({
      Codice: objective.code,
      "Valore pubblico": objective.publicValue,
      Titolo: objective.title,
      Centro: objective.centre.code,
      "Nome centro": objective.centre.name,
      Dirigente: objective.manager,
      Peso: position % 5 === 0 ? 2.5 : "",
      "Stato piano": position === 7 ? "Stralciato" : "Attivo",
    })),
    indicators: indicators.map(({ id, text, objective }, position): Row => ({
      ...registryRow(text, position),
      ...typed.get(`registry ${id}`),
      ID: id,
      Obiettivo: objective.code,
    })),
    phases: phases.map(({ id, objective }) => ({ ID: id, Obiettivo: objective.code })),
    centres: byCentre(
      indicators.map(({ id, objective }, position) => ({
        centre: objective.centre.code,
        row: { ID: id, ...typed.get(`tracking ${id}`), ...awkward(position) },
      })),
    ),
    phasesOfCentres: byCentre(
      phases.map(({ id, objective }) => ({
        centre: objective.centre.code,
        row: { ID: id, ...typed.get(`tracking ${id}`) },
      })),
    ),
  });
}

function registryRow(text: string, position: number): Row {
  const { kind, unit, polarity, rule, method, target, deadline, frequency } = proposeIndicator(text, 2022);
  return {
    Tipo: position % 41 === 3 ? "Boh" : kind,
    Unità: unit,
    Polarità: polarity,
    Regola: rule ?? "",
    Metodo: method,
    Target: target ?? "",
    Scadenza: deadline ?? "",
    Frequenza: position % 11 === 0 ? "Semestrale" : frequency,
    Peso: [0, 3, "", "", "", 1.5, ""][position % 7] ?? "",
    "Stato piano": position % 29 === 5 ? "Stralciato" : "Attivo",
  };
}

function awkward(position: number): Row {
  if (position % 13 === 2) return { T2: "da definire" };
  return position % 17 === 4 ? { T1: { formula: "=1+1", shows: 2 } } : {};
}

function byCentre(
  rows: readonly { readonly centre: string; readonly row: Row }[],
): Readonly<Record<string, readonly Row[]>> {
  const tables: Record<string, Row[]> = {};
  for (const { centre, row } of rows) (tables[centre] ??= []).push(row);
  return tables;
}

function cellOf(text: string): CellValue {
  if (text !== "" && !Number.isNaN(Number(text))) return Number(text);
  return parseDate(text) ?? text;
}
