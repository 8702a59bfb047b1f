import { beforeAll, describe, expect, it } from "@jest/globals";
import { parseDate } from "../../../src/domain/cells/date-serial";
import { indicatorResult } from "../../../src/domain/measurement/indicator-result";
import { interpret } from "../../../src/domain/interpretation/interpret";
import type { Plan } from "../../../src/domain/plan/plan";
import type { TrackedIndicator, TrackedPlan } from "../../../src/domain/measurement/tracked-plan";
import { quarterLabel, QUARTERS } from "../../../src/domain/contract/vocabulary";
import type { Quarter } from "../../../src/domain/contract/vocabulary";
import type { TableColumn, TableData } from "../../../src/domain/cells/workbook-data";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { bodyArea } from "../../../src/embedded/model/table";
import { tableNamed } from "../../../src/embedded/model/workbook";
import { pack, partText, setPartText, unpack } from "../../../src/embedded/xlsx/package/package-parts";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { describeWithLibreOffice, recalculatedSheets } from "../../embedded/libreoffice";
import { cellOf, loadedWorkbook, tableRows } from "../embedded";
import type { SeenValue } from "../embedded";
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
    log: null,
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

/** The workbook's file as of T4, and where things stand in it. */
interface Saved {
  readonly file: Uint8Array;
  /** Numbers of sheets, from 1. */
  readonly parametersSheet: number;
  readonly trackingSheet: number;
  readonly quarterCell: string;
}

let saved: Saved = { file: new Uint8Array(), parametersSheet: 0, trackingSheet: 0, quarterCell: "" };

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
  // A number is easier to replace in the file than a text, and means the same.
  await setParameter(workbook, "Trimestre di riferimento", 4);
  const numberOf = (table: string): number => workbook.sheets.indexOf(tableNamed(workbook, table).sheet) + 1;
  saved = {
    file: await writeXlsx(workbook),
    parametersSheet: numberOf("Parametri"),
    trackingSheet: numberOf("Centro_A1"),
    quarterCell: cellOf(workbook, "Parametri", "Trimestre di riferimento", "Valore").address,
  };
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
  let sheets: Awaited<ReturnType<typeof recalculatedSheets>> = [];

  beforeAll(async () => {
    sheets = await recalculatedSheets(await spoiledFiles(saved), saved.trackingSheet);
  }, TIME_LIMIT);

  it.each(QUARTERS)(
    "say the same as the domain as of T%i, after every result in the file was made wrong",
    (quarter) => {
      const shown = trackingRows(sheets[quarter - 1] ?? []);
      expect(shown).toHaveLength(EVERY_COMBINATION.length);
      expect(disagreements(at(quarter).tracked, shown).slice(0, 6)).toEqual([]);
    },
  );
});

/** The rows of `Centro_A1` among the lines of its sheet. */
function trackingRows(lines: readonly (readonly string[])[]): readonly Readonly<Record<string, SeenValue>>[] {
  const header = lines.findIndex(([first]) => first === "ID");
  const headers = (lines[header] ?? []).slice(0, (lines[header] ?? []).indexOf("Evidenza") + 1);
  const ids = lines.slice(header + 1, header + 1 + EVERY_COMBINATION.length);
  return ids.map((cells) =>
    Object.fromEntries(headers.map((name, position) => [name, csvValue(cells[position] ?? "")])),
  );
}

/** Numbers are written in Italian there, those of cells formatted so per cent; what DATE gives is written as a date. */
function csvValue(text: string): SeenValue {
  const date = /^\d{2}\/\d{2}\/\d{4}$/.test(text) ? parseDate(text) : null;
  if (date !== null) return date;
  const number = /^(?<number>-?\d+(?:,\d+)?(?:E[-+]?\d+)?)(?<percent>%?)$/.exec(text)?.groups;
  if (number === undefined) return text;
  return Number(number["number"]?.replace(",", ".")) / (number["percent"] === "%" ? 100 : 1);
}

/**
 * The file as of each quarter, with a wrong result beside every formula: what comes back right was calculated anew.
 * Changed in the file itself, because writing it four times takes long.
 */
async function spoiledFiles({ file, parametersSheet, quarterCell }: Saved): Promise<readonly Uint8Array[]> {
  const parts = await unpack(file);
  const wrong = /<\/f><v>[^<]*<\/v>/g;
  for (const path of [...parts.keys()].filter((name) => name.startsWith("xl/worksheets/sheet"))) {
    setPartText(parts, path, partText(parts, path).replace(wrong, "</f><v>999</v>"));
  }
  const path = `xl/worksheets/sheet${parametersSheet}.xml`;
  const xml = partText(parts, path);
  const cell = new RegExp(`(<c r="${quarterCell}"[^>]*><v>)4(</v>)`);
  expect(xml).toMatch(cell);
  const files: Uint8Array[] = [];
  for (const quarter of QUARTERS) {
    setPartText(parts, path, xml.replace(cell, `$1${quarter}$2`));
    files.push(await pack(parts, "stored"));
  }
  return files;
}
