import { parseDate } from "../../parse-date";
import { QUARTERS } from "../../../src/domain/contract/vocabulary";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { tableNamed } from "../../../src/embedded/model/workbook";
import { pack, partText, setPartText, unpack } from "../../../src/embedded/xlsx/package/package-parts";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { recalculatedSheets } from "../../embedded/libreoffice";
import { cellOf } from "../embedded";
import type { SeenValue } from "../embedded";
import { setParameter } from "./tried-rows";

/** Rows of `Centro_A1`, by header. */
export type ShownRows = readonly Readonly<Record<string, SeenValue>>[];

/**
 * The rows of `Centro_A1` as LibreOffice calculates them as of T1…T4. A wrong result stands in the file beside every
 * formula: what comes back right was calculated anew.
 */
export async function calculatedByLibreOffice(
  workbook: EmbeddedWorkbook,
  rowCount: number,
): Promise<readonly ShownRows[]> {
  const files = await spoiledFiles(workbook);
  const sheets = await recalculatedSheets(files, numberOf(workbook, "Centro_A1"));
  return sheets.map((lines) => trackingRows(lines, rowCount));
}

/** Number of the sheet that holds a table, from 1. */
function numberOf(workbook: EmbeddedWorkbook, table: string): number {
  return workbook.sheets.indexOf(tableNamed(workbook, table).sheet) + 1;
}

/** The file as of each quarter. The quarter is changed in the file itself, because writing it four times takes long. */
async function spoiledFiles(workbook: EmbeddedWorkbook): Promise<readonly Uint8Array[]> {
  const [parameter, first] = ["Trimestre di riferimento", "T1"];
  await setParameter(workbook, parameter, first);
  const parts = await unpack(await writeXlsx(workbook));
  const wrong = /(<\/f>|<f [^>]*\/>)<v>[^<]*<\/v>/g;
  for (const path of [...parts.keys()].filter((name) => name.startsWith("xl/worksheets/sheet"))) {
    setPartText(parts, path, partText(parts, path).replace(wrong, "$1<v>999</v>"));
  }
  const path = `xl/worksheets/sheet${numberOf(workbook, "Parametri")}.xml`;
  const xml = partText(parts, path);
  const { address } = cellOf(workbook, "Parametri", parameter, "Valore");
  const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*>.*?</c>`);
  if (!cell.test(xml)) throw new Error(`no ${address} in ${path}`);
  const files: Uint8Array[] = [];
  for (const quarter of QUARTERS) {
    const inline = `<c r="${address}"$1 t="inlineStr"><is><t>T${quarter}</t></is></c>`;
    setPartText(parts, path, xml.replace(cell, inline));
    files.push(await pack(parts, "stored"));
  }
  return files;
}

/** The rows of `Centro_A1` among the lines of its sheet. */
function trackingRows(lines: readonly (readonly string[])[], rowCount: number): ShownRows {
  const header = lines.findIndex(([first]) => first === "ID");
  const names = lines[header] ?? [];
  return lines
    .slice(header + 1, header + 1 + rowCount)
    .map((cells) =>
      Object.fromEntries(names.map((name, position) => [name, csvValue(cells[position] ?? "")])),
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
