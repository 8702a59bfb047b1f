import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { indicatorResult } from "../../src/domain/indicator-result";
import { interpret } from "../../src/domain/interpret";
import type { Plan } from "../../src/domain/plan";
import type { TrackedIndicator, TrackedPlan } from "../../src/domain/tracked-plan";
import { KINDS, METHODS, POLARITIES, quarterLabel, QUARTERS, RULES } from "../../src/domain/vocabulary";
import type { Kind } from "../../src/domain/vocabulary";
import type { TableColumn, TableData } from "../../src/domain/workbook-data";
import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { bodyArea } from "../../src/embedded/model/table";
import { tableNamed } from "../../src/embedded/model/workbook";
import { loadedWorkbook, tableRows } from "./embedded";
import type { SeenValue } from "./embedded";

const INDICATORS = 240;

const plan: Plan = {
  body: "Provincia di Prova",
  year: 2022,
  title: "Piano di prova",
  source: "generato",
  objectives: [
    {
      publicValue: "Valore",
      code: "2022-A1-OP-01",
      title: "Ogni combinazione",
      description: "",
      centre: { code: "A1", name: "Prova" },
      manager: "Anna Bianchi",
      phases: ["Fase"],
      indicators: Array.from({ length: INDICATORS }, (_, index) => `Indicatore ${index + 1}`),
    },
  ],
};

/** What people and pastes leave in cells, ordinary and awkward. */
const awkward: fc.Arbitrary<SeenValue> = fc.constantFrom<SeenValue>(
  ...[
    "",
    "",
    "",
    "Sì",
    "si",
    "SI ",
    "x",
    "fatto",
    "no",
    "N",
    "forse",
    "85",
    "85%",
    "0,85",
    "1.234",
    "1.234,5",
    "12 ",
  ],
  ...["15/04/2022", "2022-04-15", "31/02/2022", "15.04.2022", "-3", "abc", " ", "250%", "1/2"],
  ...[0, 1, 2, 5, 0.5, 0.85, 1.5, 85, 120, -4, 44666, 44700, 1e6, true, false],
);
const amount = fc.oneof(
  fc.integer({ min: -5, max: 40 }),
  fc.integer({ min: 0, max: 10_000 }).map((tenThousandths) => tenThousandths / 10_000),
  fc.constant(""),
);

function readingOf(kind: Kind | ""): fc.Arbitrary<SeenValue> {
  const usual: fc.Arbitrary<SeenValue> =
    kind === "Sì/No"
      ? fc.constantFrom<SeenValue>("Sì", "No", "")
      : kind === "Data"
        ? fc.constantFrom<SeenValue>(44600, 44680, 44700, "")
        : amount;
  return fc.oneof({ arbitrary: usual, weight: 3 }, { arbitrary: awkward, weight: 2 });
}

const row = fc.constantFrom<Kind | "">(...KINDS, "Numero", "Percentuale", "").chain((kind) =>
  fc.record({
    registry: fc.record({
      Tipo: fc.constant<SeenValue>(kind),
      Polarità: fc.constantFrom<SeenValue>(...POLARITIES, "", "Neutra"),
      Regola: fc.constantFrom<SeenValue>(...RULES, "", "Mediana"),
      Metodo: fc.constantFrom<SeenValue>(
        "",
        "",
        "Rapporto al target",
        "Lineare",
        "Dal valore iniziale",
        ...METHODS,
      ),
      "Valore iniziale": fc.oneof(amount, awkward),
      Target: fc.oneof(readingOf(kind), amount),
      Scadenza: fc.constantFrom<SeenValue>("", "", 44600, 44680, 44800, 45100, "T2", "t3", "presto"),
      Frequenza: fc.constantFrom<SeenValue>("", "Trimestrale", "Semestrale", "Annuale"),
      "Stato piano": fc.constantFrom<SeenValue>("Attivo", "Attivo", "Attivo", "", "Stralciato"),
    }),
    readings: fc.tuple(readingOf(kind), readingOf(kind), readingOf(kind), readingOf(kind)),
  }),
);

let excel: EmbeddedExcel;

/** Writes a column of a table past its protection, as a paste of values would. */
async function writeColumn(table: string, header: string, values: readonly SeenValue[]): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    column.values = values.map((value) => [typeof value === "string" && value !== "" ? `'${value}` : value]);
    await context.sync();
  });
}

/** The tables as the add-in reads them. */
function tableData(name: string): TableData {
  const { table, sheet } = tableNamed(excel.workbook, name);
  const rows = tableRows(excel.workbook, name);
  const columns = table.columns.map(({ name: header }, offset): [string, TableColumn] => [
    header,
    { index: table.area.column + offset, values: rows.map((cells) => cells[header] ?? "") },
  ]);
  return {
    name,
    sheet: sheet.name,
    firstRow: bodyArea(table).row + 1,
    rowCount: rows.length,
    columns: new Map(columns),
  };
}

function understood(): TrackedPlan {
  return interpret({
    objectives: tableData("Obiettivi"),
    indicators: tableData("Indicatori"),
    phases: tableData("Fasi"),
    parameters: tableData("Parametri"),
    bands: null,
    centres: [{ code: "A1", indicators: tableData("Centro_A1"), phases: tableData("Fasi_A1") }],
  }).plan;
}

/** What the row should show, by the domain. */
function expectedRow(indicator: TrackedIndicator, { parameters }: TrackedPlan): Record<string, SeenValue> {
  const result = indicatorResult(indicator, parameters.quarter, parameters);
  const actual =
    result.actual === null
      ? ""
      : indicator.kind === "Sì/No"
        ? result.actual === 1
          ? "Sì"
          : "No"
        : result.actual;
  return {
    Consuntivo: actual,
    Raggiungimento: result.achievement ?? "",
    Stato: indicator.active ? result.status : "Stralciato",
  };
}

describe("the formulas of a tracking sheet", () => {
  beforeAll(async () => {
    ({ excel } = await loadedWorkbook(plan));
    const rows = fc.sample(row, { numRuns: INDICATORS, seed: 20221231 });
    for (const header of [
      "Tipo",
      "Polarità",
      "Regola",
      "Metodo",
      "Valore iniziale",
      "Target",
      "Scadenza",
      "Frequenza",
      "Stato piano",
    ] as const) {
      await writeColumn(
        "Indicatori",
        header,
        rows.map(({ registry }) => registry[header]),
      );
    }
    for (const quarter of QUARTERS) {
      await writeColumn(
        "Centro_A1",
        quarterLabel(quarter),
        rows.map(({ readings }) => readings[quarter - 1] ?? ""),
      );
    }
  });

  it.each(QUARTERS)(
    "say the same as the domain as of T%i, for every combination and awkward cell",
    async (quarter) => {
      const labels = tableRows(excel.workbook, "Parametri").map((cells) => cells["Parametro"]);
      const values = tableRows(excel.workbook, "Parametri").map((cells) => cells["Valore"] ?? "");
      values[labels.indexOf("Trimestre di riferimento")] = quarterLabel(quarter);
      await writeColumn("Parametri", "Valore", values);
      const tracked = understood();
      expect(tracked.parameters.quarter).toBe(quarter);
      const cells = tableRows(excel.workbook, "Centro_A1");
      const indicators = tracked.objectives.flatMap((objective) => objective.indicators);
      expect(indicators).toHaveLength(INDICATORS);
      const disagreements = indicators.flatMap((indicator, index) => {
        const expected = expectedRow(indicator, tracked);
        const shown = cells[index] ?? {};
        const agree =
          (indicator.active ? sameValue(shown["Consuntivo"], expected["Consuntivo"]) : true) &&
          (indicator.active ? sameValue(shown["Raggiungimento"], expected["Raggiungimento"]) : true) &&
          shown["Stato"] === expected["Stato"];
        return agree ? [] : [{ indicator: describeRow(indicator), expected, shown }];
      });
      expect(disagreements.slice(0, 6)).toEqual([]);
    },
  );
});

function sameValue(one: SeenValue | undefined, other: SeenValue | undefined): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

function describeRow({ kind, polarity, rule, method, baseline, target, readings }: TrackedIndicator): string {
  return JSON.stringify({ kind, polarity, rule, method, baseline, target, readings });
}
