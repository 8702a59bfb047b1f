import { readFileSync } from "node:fs";
import path from "node:path";
import { startEmbeddedExcel } from "../../../src/embedded/embedded-excel";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { areaAt } from "../../../src/embedded/model/area";
import { BLANK_CELL } from "../../../src/embedded/model/cell";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { sheetNamed } from "../../../src/embedded/model/workbook";
import { loadExcelLibrary } from "../../../src/embedded/wire/node-library";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { interpret } from "../../../src/domain/interpretation/interpret";
import { acceptedChange, reviewOf, sureCells } from "../../../src/domain/studies/anomalies/anomaly-review";
import { createWorkbookPort } from "../../../src/excel/operations/workbook-port";
import type { WorkbookPort } from "../../../src/excel/port";
import { readPlanJson } from "../../../src/readers/plan-json";
import { cellOf, loadedWorkbook, noProgress } from "../embedded";
import { typeEntry } from "../filled-workbook";

const FIXTURES = path.join(__dirname, "fixtures");

/** The workbooks of the version before: see `fixtures/README.md`. */
export const EARLIER_FILES = ["earlier.xlsx", "earlier-damaged.xlsx"] as const;

/** One line of `entries.csv`. */
export interface FixtureEntry {
  readonly table: string;
  readonly key: string;
  readonly header: string;
  readonly text: string;
  /** False: put into the cell as a text, past typing and validation. */
  readonly isTyped: boolean;
}

export interface OpenWorkbook {
  readonly excel: EmbeddedExcel;
  readonly port: WorkbookPort;
}

/** What was entered into both of them. */
export function fixtureEntries(): readonly FixtureEntry[] {
  const [, ...lines] = readFileSync(path.join(FIXTURES, "entries.csv"), "utf8").trim().split("\n");
  return lines.map((line) => {
    const [table = "", key = "", header = "", text = "", how = ""] = line.split(";");
    return { table, key, header, text, isTyped: how === "scritto" };
  });
}

/** A workbook of the version before, as a file holds it. */
export async function earlierWorkbook(file: (typeof EARLIER_FILES)[number]): Promise<EmbeddedWorkbook> {
  return readXlsx(readFileSync(path.join(FIXTURES, file)));
}

/** Opens a workbook in the embedded Excel. The clock stands still. */
export function opened(workbook: EmbeddedWorkbook): OpenWorkbook {
  const excel = startEmbeddedExcel(loadExcelLibrary(), workbook);
  return { excel, port: createWorkbookPort(() => new Date(2022, 9, 10, 9, 0)) };
}

/** Somebody protects a sheet of the workbook that was opened last with a password of their own. */
export async function lockSheet(name: string, password: string): Promise<void> {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.unprotect();
    protection.protect({ allowFormatColumns: true }, password);
    await context.sync();
  });
}

/** The same plan and entries in a workbook that this version has loaded, with the sure corrections made and refreshed. */
export async function freshWorkbook(): Promise<OpenWorkbook> {
  const read = readPlanJson(readFileSync(path.join(FIXTURES, "plan.json"), "utf8"));
  if (!("plan" in read)) throw new Error("the plan of the fixtures cannot be read");
  const loaded = await loadedWorkbook(read.plan);
  for (const { table, key, header, text, isTyped } of fixtureEntries()) {
    if (isTyped) typeEntry(loaded.excel.workbook, [table, key, header, text]);
    else putText(loaded.excel.workbook, cellOf(loaded.excel.workbook, table, key, header), text);
  }
  const fresh = opened(await readXlsx(await writeXlsx(loaded.excel.workbook)));
  const sure = sureCells(reviewOf(interpret(await fresh.port.read(noProgress))).toCorrect);
  const changes = sure.flatMap((cell) => acceptedChange(cell) ?? []);
  await fresh.port.changeCells(changes, "Correzioni", noProgress);
  await fresh.port.alignSheets({ password: null }, noProgress);
  await fresh.port.refreshSummary(noProgress);
  return fresh;
}

function putText(
  workbook: EmbeddedWorkbook,
  { sheet: name, address }: { readonly sheet: string; readonly address: string },
  value: string,
): void {
  const { cells } = sheetNamed(workbook, name);
  const { row, column } = areaAt(address);
  cells.set(row, column, { ...(cells.get(row, column) ?? BLANK_CELL), formula: null, value });
}
