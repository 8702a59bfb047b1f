import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { interpret } from "../../src/domain/interpretation/interpret";
import { summarise } from "../../src/domain/measurement/summary";
import type { Summary } from "../../src/domain/measurement/results";
import { parameterRows, workbookOf } from "./workbook-of";
import type { Row } from "./workbook-of";

interface SeedObjective {
  readonly publicValue: string;
  readonly code: string;
  readonly title: string;
  readonly centre: { readonly code: string; readonly name: string };
  readonly manager: string;
  readonly rows: readonly { readonly phase?: string; readonly indicator?: string }[];
}

const SEED = join(__dirname, "../../seeds/provincia-lucca-2022/plan.json");
const seed = JSON.parse(readFileSync(SEED, "utf8")) as { readonly objectives: readonly SeedObjective[] };

interface Item {
  readonly id: string;
  readonly objective: SeedObjective;
}

function items(list: "indicator" | "phase", letter: "I" | "F"): readonly Item[] {
  return seed.objectives.flatMap((objective) => {
    const texts = objective.rows.filter((row) => (row[list] ?? "") !== "");
    return texts.map((_, index) => ({
      id: `${objective.code}-${letter}${String(index + 1).padStart(2, "0")}`,
      objective,
    }));
  });
}

const indicators = items("indicator", "I");
const phases = items("phase", "F");

/** The plan of Lucca in a workbook; `registry` and `readings` say what the office and the managers typed. */
function summaryOf(
  registry: (position: number) => Row,
  readings: (position: number) => Row,
  quarter: string,
): Summary {
  const byCentre = (some: readonly Item[], typed: (position: number) => Row): Record<string, Row[]> => {
    const tables: Record<string, Row[]> = {};
    some.forEach(({ id, objective }, position) => {
      (tables[objective.centre.code] ??= []).push({ ID: id, ...typed(position) });
    });
    return tables;
  };
  const { plan, anomalies } = interpret(
    workbookOf({
      parameters: parameterRows({ "Trimestre di riferimento": quarter }),
      objectives: seed.objectives.map((objective) => ({
        Codice: objective.code,
        "Valore pubblico": objective.publicValue,
        Titolo: objective.title,
        ...{
          Centro: objective.centre.code,
          "Nome centro": objective.centre.name,
          Dirigente: objective.manager,
        },
      })),
      indicators: indicators.map(({ id, objective }, position) => ({
        ID: id,
        Obiettivo: objective.code,
        ...registry(position),
      })),
      phases: phases.map(({ id, objective }) => ({ ID: id, Obiettivo: objective.code })),
      centres: byCentre(indicators, readings),
      phasesOfCentres: byCentre(phases, () => ({})),
    }),
  );
  return summarise(plan, anomalies);
}

describe("the plan of Lucca as it was published", () => {
  const summary = summaryOf(
    () => ({}),
    () => ({}),
    "T1",
  );

  it("is understood whole, without an anomaly", () => {
    expect(summary.anomalies).toEqual([]);
    expect([summary.body.objectives, summary.body.indicators]).toEqual([77, 237]);
    expect([summary.publicValues.length, summary.centres.length, summary.managers.length]).toEqual([
      6, 24, 7,
    ]);
  });

  it("has no result anywhere: it has no kinds and no targets", () => {
    expect(summary.body).toMatchObject({ achievement: null, statuses: { "Senza target": 237 } });
    // Two objectives have one phase each and no indicator: only those two reports can be asked for.
    expect(summary.body.coverage).toBe(0);
    expect(summary.objectives.filter(({ fromPhases }) => fromPhases).map(({ code }) => code)).toEqual([
      "2022-B9-OP-01",
      "2022-H1-OP-08",
    ]);
    expect(summary.objectives.find(({ code }) => code === "2022-H1-OP-07")).toMatchObject({
      achievement: null,
      coverage: null,
      indicators: 0,
      fromPhases: false,
    });
  });

  it("has its centres in order of code and its managers in order of name", () => {
    const codes = summary.centres.map(({ code }) => code);
    expect(codes[0]).toBe("A1");
    expect(codes).toEqual([...codes].sort((a, b) => a.localeCompare(b, "it", { numeric: true })));
    const managers = summary.managers.map(({ label }) => label);
    expect(managers).toEqual([...managers].sort((a, b) => a.localeCompare(b, "it")));
  });
});

describe("the plan of Lucca at half-year", () => {
  /** Every third indicator has no target yet; every fifth has no reading; the others have one of 0…12 against 10. */
  const hasTarget = (position: number): boolean => position % 3 !== 0;
  const reading = (position: number): number | null => (position % 5 === 0 ? null : position % 13);
  const summary = summaryOf(
    (position) => ({
      Tipo: "Numero",
      Regola: "Ultimo valore",
      ...(hasTarget(position) ? { Target: 10 } : {}),
    }),
    (position) => ({ T1: 1, T2: reading(position) ?? "", T3: "non ancora" }),
    "T2",
  );
  const results = new Map<string, number[]>();
  indicators.forEach(({ objective }, position) => {
    // T1 holds 1 everywhere, so that an indicator without a reading in T2 stands at 1 of 10.
    const result = Math.min((reading(position) ?? 1) / 10, 1);
    if (hasTarget(position)) results.set(objective.code, [...(results.get(objective.code) ?? []), result]);
  });

  function meanOf(chosen: (objective: SeedObjective) => boolean): number | null {
    const means = seed.objectives.filter(chosen).flatMap(({ code }) => mean(results.get(code) ?? []) ?? []);
    return mean(means);
  }

  function expectClose(result: number | null | undefined, expected: number | null): void {
    if (expected === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(expected, 12);
  }

  it("comes out as when added up by hand, at every level", () => {
    expectClose(
      summary.body.achievement,
      meanOf(() => true),
    );
    for (const { code, achievement } of summary.objectives)
      expectClose(achievement, mean(results.get(code) ?? []));
    for (const { code, achievement } of summary.centres) {
      expectClose(
        achievement,
        meanOf(({ centre }) => centre.code === code),
      );
    }
    for (const { label, achievement } of summary.managers) {
      expectClose(
        achievement,
        meanOf(({ manager }) => manager === label),
      );
    }
    for (const { label, achievement } of summary.publicValues) {
      expectClose(
        achievement,
        meanOf(({ publicValue }) => publicValue === label),
      );
    }
  });

  it("covers what was typed of what was due, phases of two objectives included", () => {
    const typed = indicators.filter((_, position) => reading(position) !== null).length;
    expect(summary.body.coverage).toBeCloseTo(
      (indicators.length + typed) / (2 * indicators.length + 2 * 2),
      12,
    );
    expect(summary.readings).toHaveLength(indicators.length + typed);
  });

  it("reports every cell that was not understood, with its sheet, also of later quarters", () => {
    expect(summary.anomalies).toHaveLength(indicators.length);
    expect(new Set(summary.anomalies.map(({ place }) => place.sheet)).size).toBe(
      new Set(indicators.map(({ objective }) => objective.centre.code)).size,
    );
  });

  it("gives the second manager of centre H1 only the objective that is the manager's own", () => {
    const own = seed.objectives.find(({ code }) => code === "2022-H1-OP-07");
    const managers = new Set(
      seed.objectives.filter(({ centre }) => centre.code === "H1").map(({ manager }) => manager),
    );
    expect(managers.size).toBe(2);
    const count = seed.objectives.filter(({ manager }) => manager === own?.manager).length;
    expect(summary.managers.find(({ label }) => label === own?.manager)?.objectives).toBe(count);
  });
});

function mean(results: readonly number[]): number | null {
  return results.length === 0 ? null : results.reduce((sum, result) => sum + result, 0) / results.length;
}
