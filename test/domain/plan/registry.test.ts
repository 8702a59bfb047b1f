import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { MissingColumnError } from "../../../src/domain/cells/table-cell";
import { indicatorId, phaseId } from "../../../src/domain/plan/plan";
import type { Plan } from "../../../src/domain/plan/plan";
import { comparePlans } from "../../../src/domain/plan/plan-comparison";
import { planFromRegistry } from "../../../src/domain/plan/registry";
import type { RegistryTables } from "../../../src/domain/plan/registry";
import { readPlanJson } from "../../../src/readers/plan-json";
import { tableOf } from "../workbook-of";
import type { Row } from "../workbook-of";

const SEED = path.join(__dirname, "../../../seeds/provincia-lucca-2022/plan.json");

function planOfLucca(): Plan {
  const reading = readPlanJson(readFileSync(SEED, "utf8"));
  if (!("plan" in reading)) throw new Error("the plan of Lucca cannot be read");
  return reading.plan;
}

const plan = planOfLucca();

interface Rows {
  readonly objectives: readonly Row[];
  readonly indicators: readonly Row[];
  readonly phases: readonly Row[];
  readonly parameters: readonly Row[];
}

/** The rows that hold the plan of Lucca once it is loaded. */
const ROWS: Rows = {
  objectives: plan.objectives.map(({ code, publicValue, title, description, centre, manager }) => ({
    Codice: code,
    "Valore pubblico": publicValue,
    Titolo: title,
    Descrizione: description,
    Centro: centre.code,
    "Nome centro": centre.name,
    Dirigente: manager,
    "Stato piano": "Attivo",
  })),
  indicators: plan.objectives.flatMap(({ code, indicators }) =>
    indicators.map(({ text }, index) => row(indicatorId(code, index + 1), code, "Indicatore", text)),
  ),
  phases: plan.objectives.flatMap(({ code, phases }) =>
    phases.map((text, index) => row(phaseId(code, index + 1), code, "Fase", text)),
  ),
  parameters: [
    { Parametro: "Ente", Valore: plan.body },
    { Parametro: "Anno", Valore: plan.year },
  ],
};

function row(id: string, objective: string, header: "Indicatore" | "Fase", text: string): Row {
  return { ID: id, Obiettivo: objective, [header]: text, "Stato piano": "Attivo" };
}

function tablesOf({ objectives, indicators, phases, parameters }: Rows): RegistryTables {
  const objectiveHeaders = ["Codice", "Valore pubblico", "Titolo", "Descrizione", "Centro", "Nome centro"];
  return {
    objectives: tableOf(
      "Obiettivi",
      "Obiettivi",
      [...objectiveHeaders, "Dirigente", "Stato piano"],
      objectives,
    ),
    indicators: tableOf(
      "Indicatori",
      "Indicatori",
      ["ID", "Obiettivo", "Indicatore", "Stato piano"],
      indicators,
    ),
    phases: tableOf("Fasi", "Fasi", ["ID", "Obiettivo", "Fase", "Stato piano"], phases),
    parameters: tableOf("Parametri", "Parametri", ["Parametro", "Valore"], parameters),
  };
}

/** What loading the plan of Lucca again into these rows would change. */
function differences(rows: Partial<Rows>): readonly unknown[] {
  return comparePlans(planFromRegistry(tablesOf({ ...ROWS, ...rows })), plan).differences;
}

describe("the plan in the workbook", () => {
  it("is the one that was loaded, to the letter", () => {
    const { title, source, ...rest } = plan;
    expect([title, source]).not.toContain("");
    expect(planFromRegistry(tablesOf(ROWS))).toEqual({ ...rest, title: "", source: "" });
  });

  it("is the same however its tables are sorted", () => {
    const shuffled = (rows: readonly Row[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
    fc.assert(
      fc.property(
        shuffled(ROWS.objectives),
        shuffled(ROWS.indicators),
        shuffled(ROWS.phases),
        (objectives, indicators, phases) => {
          expect(differences({ objectives, indicators, phases })).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("counts the hundredth indicator after the ninety-ninth", () => {
    const texts = Array.from({ length: 120 }, (_, index) => `Indicatore ${index + 1}`);
    const indicators = texts.map((text, index) => row(indicatorId("X", index + 1), "X", "Indicatore", text));
    const objectives = [{ Codice: "X", Centro: "A1", "Stato piano": "Attivo" }];
    const [objective] = planFromRegistry(
      tablesOf({ ...ROWS, objectives, indicators: indicators.reverse() }),
    ).objectives;
    expect(objective?.indicators.map(({ text }) => text)).toEqual(texts);
  });

  it("holds what was typed by hand without an identifier after the plan's own", () => {
    const added = { Obiettivo: "2022-a1-op-01", Indicatore: "Aggiunto", "Stato piano": "Attivo" };
    expect(differences({ indicators: [added, ...ROWS.indicators] })).toEqual([
      { kind: "missing", subject: "indicator", id: "2022-A1-OP-01-I11", before: "Aggiunto" },
    ]);
  });

  it("leaves out what was withdrawn", () => {
    const withdraw = (rows: readonly Row[]): Row[] =>
      rows.map((it, index) => (index === 0 ? { ...it, "Stato piano": " stralciato" } : it));
    expect(differences({ objectives: withdraw(ROWS.objectives) })).toEqual([
      { kind: "added", subject: "objective", id: "2022-A1-OP-01" },
    ]);
    expect(differences({ indicators: withdraw(ROWS.indicators) })).toEqual([
      {
        kind: "added",
        subject: "indicator",
        id: "2022-A1-OP-01-I01",
        after: plan.objectives[0]?.indicators[0]?.text,
      },
    ]);
  });

  it("passes over blank rows and rows of no objective", () => {
    const strange = row("ALTRO-I01", "ALTRO", "Indicatore", "Di nessuno");
    expect(differences({ indicators: [{}, ...ROWS.indicators, strange] })).toEqual([]);
  });

  it("has no objective in a row without code or centre, such as a Totale under the table", () => {
    const totals = [{ Codice: "Totale" }, { Centro: "A1", Titolo: "Totale" }];
    expect(differences({ objectives: [...ROWS.objectives, ...totals] })).toEqual([]);
  });

  it("counts the first of two rows with the same code", () => {
    const copy = { ...ROWS.objectives[0], Titolo: "Copia" };
    expect(differences({ objectives: [...ROWS.objectives, copy] })).toEqual([]);
  });

  it("takes texts that Excel turned into numbers for what they show", () => {
    const objectives = [{ Codice: "X", Centro: "A1", Titolo: 2022, "Stato piano": "" }];
    expect(planFromRegistry(tablesOf({ ...ROWS, objectives })).objectives).toMatchObject([
      { code: "X", title: "2022" },
    ]);
  });

  it("does not make up a year that the parameters do not tell", () => {
    expect(planFromRegistry(tablesOf({ ...ROWS, parameters: [] })).year).toBe(NaN);
    const parameters = [{ Parametro: " anno", Valore: "2022" }];
    expect(planFromRegistry(tablesOf({ ...ROWS, parameters })).year).toBe(2022);
  });

  it("is not read from a table without a column that it needs", () => {
    const tables = { ...tablesOf(ROWS), phases: tableOf("Fasi", "Fasi", ["ID"], [{ ID: "1" }]) };
    expect(() => planFromRegistry(tables)).toThrow(MissingColumnError);
  });
});
