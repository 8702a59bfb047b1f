import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { parseArea } from "../../src/embedded/model/area";
import type { EmbeddedWorkbook } from "../../src/embedded/model/workbook";
import { sheetNamed } from "../../src/embedded/model/workbook";
import { pasteInto, typeInto } from "../../src/embedded/typing/typing";
import type { WorkbookPort } from "../../src/excel/port";
import { cellOf, loadedWorkbook, noProgress } from "./embedded";
import { SMALL_IDS, SMALL_PLAN } from "./small-plan";

/** Something that a person types into a cell of a table, with Italian settings. */
export type Entry = readonly [table: string, key: string, header: string, text: string];

const { courses, trained, regulation, programme, works, analysis, lessons, discard, people } = SMALL_IDS;

/** What the office completes before the year begins. */
const REGISTRY: readonly Entry[] = [
  ["Indicatori", courses, "Target", "20"],
  ["Indicatori", courses, "Fonte", "Registro dei corsi"],
  ["Indicatori", courses, "Confermato", "Sì"],
  ["Indicatori", trained, "Target", "80%"],
  ["Indicatori", trained, "Valore iniziale", "35%"],
  ["Indicatori", trained, "Peso", "2"],
  ["Indicatori", programme, "Scadenza", "30/09/2022"],
  ["Indicatori", works, "Target", "100000"],
  ["Obiettivi", people, "Peso", "2"],
  ["Fasi", lessons, "Peso", "3"],
  ["Parametri", "Trimestre di riferimento", "Valore", "T2"],
];

/** What the managers report of the first half of the year. */
const READINGS: readonly Entry[] = [
  ["Centro_A1", courses, "T1", "6"],
  ["Centro_A1", courses, "T2", "4"],
  ["Centro_A1", courses, "Note", "un corso rinviato"],
  ["Centro_A1", trained, "T1", "40%"],
  ["Centro_A1", regulation, "T2", "15/06/2022"],
  ["Centro_A1", regulation, "Evidenza", "Delibera 12"],
  ["Fasi_A1", analysis, "T1", "100%"],
  ["Fasi_A1", lessons, "T1", "25%"],
  ["Fasi_A1", lessons, "Note", "in corso"],
  ["Fasi_A1", discard, "T2", "50%"],
  ["Centro_B2", programme, "T2", "Sì"],
  ["Centro_B2", works, "T1", "25000,50"],
];

/** Types one entry as a person would; fails where it is refused. */
export function typeEntry(workbook: EmbeddedWorkbook, [table, key, header, text]: Entry): void {
  const { sheet, cell } = placeOf(workbook, table, key, header);
  const outcome = typeInto(workbook, sheetNamed(workbook, sheet), cell, text);
  if (outcome.kind === "refused") throw new Error(`${table}, ${key}, ${header}: «${text}» is refused`);
}

/** The same by pasting, which no validation is asked about. */
export function pasteEntry(workbook: EmbeddedWorkbook, [table, key, header, text]: Entry): void {
  const { sheet, cell } = placeOf(workbook, table, key, header);
  const outcome = pasteInto(workbook, sheetNamed(workbook, sheet), cell, [[text]]);
  if (outcome.kind === "refused") throw new Error(`${table}, ${key}, ${header}: «${text}» is refused`);
}

/** The small plan, loaded, with a registry that is nearly complete and half a year of readings, one of them a text. */
export async function filledWorkbook(): Promise<{ excel: EmbeddedExcel; port: WorkbookPort }> {
  const loaded = await loadedWorkbook(SMALL_PLAN);
  const { workbook } = loaded.excel;
  for (const entry of [...REGISTRY, ...READINGS]) typeEntry(workbook, entry);
  pasteEntry(workbook, ["Centro_A1", trained, "T2", "circa 55"]);
  return loaded;
}

/** The same with summary and reports as of now: nothing is left to do. */
export async function settledWorkbook(): Promise<{ excel: EmbeddedExcel; port: WorkbookPort }> {
  const filled = await filledWorkbook();
  await filled.port.refreshSummary(noProgress);
  await filled.port.writeQuality(noProgress);
  await filled.port.refreshSummary(noProgress);
  return filled;
}

function placeOf(
  workbook: EmbeddedWorkbook,
  table: string,
  key: string,
  header: string,
): { readonly sheet: string; readonly cell: { readonly row: number; readonly column: number } } {
  const { sheet, address } = cellOf(workbook, table, key, header);
  const cell = parseArea(address);
  if (cell === null) throw new Error(`no cell ${address}`);
  return { sheet, cell };
}
