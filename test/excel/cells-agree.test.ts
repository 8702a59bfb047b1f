import { beforeAll, describe, expect, it } from "@jest/globals";
import { indicatorResult } from "../../src/domain/indicator-result";
import { interpret } from "../../src/domain/interpret";
import type { Plan } from "../../src/domain/plan";
import type { TrackedIndicator, TrackedPlan } from "../../src/domain/tracked-plan";
import { quarterLabel, QUARTERS } from "../../src/domain/vocabulary";
import type { Quarter } from "../../src/domain/vocabulary";
import type { TableColumn, TableData } from "../../src/domain/workbook-data";
import type { EmbeddedWorkbook } from "../../src/embedded/model/workbook";
import { areaAt } from "../../src/embedded/model/area";
import { cellAt } from "../../src/embedded/model/sheet";
import { bodyArea } from "../../src/embedded/model/table";
import { tableNamed } from "../../src/embedded/model/workbook";
import { readXlsx } from "../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../src/embedded/xlsx/write-xlsx";
import { describeWithLibreOffice, recalculatedAll } from "../embedded/libreoffice";
import { cellOf, loadedWorkbook, tableRows } from "./embedded";
import type { SeenValue } from "./embedded";
import { BODY_BANDS, COMBINATION_NAMES, EVERY_COMBINATION, MEASURE_HEADERS } from "./every-combination";

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
      indicators: EVERY_COMBINATION.map((_, index) => `Indicatore ${index + 1}`),
    },
  ],
};

const BAND_HEADERS = ["Indicatore", "Da", "Raggiungimento", "Modo"];

/** What is typed or pasted: text as text, formulas as formulas. */
function entered(value: SeenValue): SeenValue {
  return typeof value === "string" && value !== "" && !value.startsWith("=") ? `'${value}` : value;
}

/** Queues a column of a table past its protection, as a paste of values would. */
function writeColumn(
  context: Excel.RequestContext,
  table: string,
  header: string,
  values: readonly SeenValue[],
): void {
  const column = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
  column.values = values.map((value) => [entered(value)]);
}

/** The rows of `Fasce`: those of the body, then those of the indicators. */
function bandRows(ids: readonly SeenValue[]): readonly (readonly SeenValue[])[] {
  return [
    ...BODY_BANDS.map((band) => ["", ...band]),
    ...EVERY_COMBINATION.flatMap(({ bands }, index) => bands.map((band) => [ids[index] ?? "", ...band])),
  ];
}

/** Queues the bands instead of the example's, in rows that are inserted as a person would. */
function writeBands(
  context: Excel.RequestContext,
  rows: readonly (readonly SeenValue[])[],
  present: number,
): void {
  const body = context.workbook.tables.getItem("Fasce").getDataBodyRange();
  body
    .getRow(1)
    .getResizedRange(rows.length - present - 1, 0)
    .insert("Down");
  BAND_HEADERS.forEach((header, position) => {
    writeColumn(
      context,
      "Fasce",
      header,
      rows.map((cells) => cells[position] ?? ""),
    );
  });
}

/** The tables as the add-in reads them. */
function tableData(workbook: EmbeddedWorkbook, name: string): TableData {
  const { table, sheet } = tableNamed(workbook, name);
  const rows = tableRows(workbook, name);
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

function bandData(workbook: EmbeddedWorkbook): TableData {
  const data = tableData(workbook, "Fasce");
  return { ...data, columns: new Map([...data.columns].filter(([header]) => BAND_HEADERS.includes(header))) };
}

function understood(workbook: EmbeddedWorkbook): TrackedPlan {
  const table = (name: string): TableData => tableData(workbook, name);
  return interpret({
    objectives: table("Obiettivi"),
    indicators: table("Indicatori"),
    phases: table("Fasi"),
    parameters: table("Parametri"),
    bands: bandData(workbook),
    centres: [{ code: "A1", indicators: table("Centro_A1"), phases: table("Fasi_A1") }],
  }).plan;
}

/** What the row should show, by the domain. */
function expectedRow(indicator: TrackedIndicator, { parameters }: TrackedPlan): Record<string, SeenValue> {
  if (!indicator.active) return { Stato: "Stralciato" };
  const result = indicatorResult(indicator, parameters.quarter, parameters);
  const yesNo = result.actual === 1 ? "Sì" : "No";
  return {
    Consuntivo: result.actual === null ? "" : indicator.kind === "Sì/No" ? yesNo : result.actual,
    Raggiungimento: result.achievement ?? "",
    Stato: result.status,
  };
}

function indicatorsOf(tracked: TrackedPlan): readonly TrackedIndicator[] {
  return tracked.objectives.flatMap((objective) => objective.indicators);
}

/** Rows of `Centro_A1` that do not show what the domain says, with what they should. */
function disagreements(tracked: TrackedPlan, shown: readonly Record<string, SeenValue>[]): readonly object[] {
  return indicatorsOf(tracked).flatMap((indicator, index) => {
    const expected = expectedRow(indicator, tracked);
    const cells = shown[index] ?? {};
    const agree = Object.entries(expected).every(([header, value]) => sameValue(cells[header], value));
    const { kind, polarity, rule, method, baseline, target, readings, bands } = indicator;
    const about = { kind, polarity, rule, method, baseline, target, readings, bands };
    return agree ? [] : [{ about: JSON.stringify(about), expected, shown: cells }];
  });
}

function sameValue(one: SeenValue | undefined, other: SeenValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** What the domain says of the workbook as of a quarter, and what its cells show. */
interface AsOf {
  readonly tracked: TrackedPlan;
  readonly shown: readonly Record<string, SeenValue>[];
}

const TIME_LIMIT = 600_000;
const asOf = new Map<Quarter, AsOf>();
let saved: Uint8Array = new Uint8Array();

function at(quarter: Quarter): AsOf {
  const found = asOf.get(quarter);
  if (found === undefined) throw new Error(`nothing as of T${quarter}`);
  return found;
}

async function setParameter(workbook: EmbeddedWorkbook, name: string, value: SeenValue): Promise<void> {
  const { sheet, address } = cellOf(workbook, "Parametri", name, "Valore");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

beforeAll(async () => {
  const { workbook } = (await loadedWorkbook(plan)).excel;
  const ids = tableRows(workbook, "Indicatori").map((cells) => cells["ID"] ?? "");
  await Excel.run(async (context) => {
    for (const header of MEASURE_HEADERS) {
      const values = EVERY_COMBINATION.map(({ registry }) => registry[header]);
      writeColumn(context, "Indicatori", header, values);
    }
    for (const quarter of QUARTERS) {
      const values = EVERY_COMBINATION.map(({ readings }) => readings[quarter - 1] ?? "");
      writeColumn(context, "Centro_A1", quarterLabel(quarter), values);
    }
    writeBands(context, bandRows(ids), tableRows(workbook, "Fasce").length);
    await context.sync();
  });
  await setParameter(workbook, "Raggiungimento massimo", 1.2);
  for (const quarter of QUARTERS) {
    await setParameter(workbook, "Trimestre di riferimento", quarterLabel(quarter));
    asOf.set(quarter, { tracked: understood(workbook), shown: tableRows(workbook, "Centro_A1") });
  }
  saved = await writeXlsx(workbook);
}, TIME_LIMIT);

describe("the formulas of a tracking sheet", () => {
  it.each(QUARTERS)("say the same as the domain as of T%i", (quarter) => {
    const { tracked, shown } = at(quarter);
    expect(tracked.parameters).toMatchObject({ quarter, maximumAchievement: 1.2 });
    expect(disagreements(tracked, shown).slice(0, 6)).toEqual([]);
  });

  it("have been tried with a result of every kind, rule, method and polarity", () => {
    const { tracked } = at(4);
    const measured = indicatorsOf(tracked).flatMap((indicator, index) => {
      const { achievement } = indicatorResult(indicator, 4, tracked.parameters);
      return achievement === null ? [] : [EVERY_COMBINATION[index]?.combination];
    });
    const missing = COMBINATION_NAMES.filter((name) => !measured.includes(name));
    expect(missing).toEqual([]);
    const statuses = new Set(at(2).shown.map((cells) => cells["Stato"]));
    expect(statuses.size).toBe(8);
  });
});

describeWithLibreOffice("the formulas of a tracking sheet in LibreOffice", () => {
  let recalculated: readonly EmbeddedWorkbook[] = [];

  beforeAll(async () => {
    recalculated = await recalculatedAll(await spoiledFiles(saved));
  }, TIME_LIMIT);

  it.each(QUARTERS)(
    "say the same as the domain as of T%i, after every result in the file was made wrong",
    (quarter) => {
      const workbook = recalculated[quarter - 1];
      const shown = workbook === undefined ? [] : tableRows(workbook, "Centro_A1");
      expect(shown).toHaveLength(EVERY_COMBINATION.length);
      expect(disagreements(at(quarter).tracked, shown).slice(0, 6)).toEqual([]);
    },
  );
});

/**
 * The file as of each quarter, with a wrong result in every formula of its tables: what comes back right was calculated
 * anew.
 */
async function spoiledFiles(file: Uint8Array): Promise<readonly Uint8Array[]> {
  const workbook = await readXlsx(file);
  for (const { cells, tables } of workbook.sheets) {
    for (const { area } of tables) {
      cells.visit(area, (cell, row, column) => {
        if (cell.formula !== null) cells.set(row, column, { ...cell, value: 999 });
      });
    }
  }
  const parameter = cellOf(workbook, "Parametri", "Trimestre di riferimento", "Valore");
  const { sheet } = tableNamed(workbook, "Parametri");
  const { row, column } = areaAt(parameter.address);
  const files: Uint8Array[] = [];
  for (const quarter of QUARTERS) {
    sheet.cells.set(row, column, { ...cellAt(sheet, row, column), value: quarterLabel(quarter) });
    files.push(await writeXlsx(workbook));
  }
  return files;
}
