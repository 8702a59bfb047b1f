import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import Papa from "papaparse";
import { readDocument } from "../../src/readers/read-document";
import type { SourceCell, SourceTable } from "../../src/readers/document/source-document";
import { planOfLucca } from "../bench/scaled-plan";
import type { NamedFile } from "../embedded/libreoffice";
import { convertedFiles, describeWithLibreOffice } from "../embedded/libreoffice";
import { onlyTable, textsOf, UNWATCHED } from "./reading";

/** Tables as documents that LibreOffice made: read back, each cell is what it was. */

type Rows = readonly (readonly string[])[];

interface NamedTable {
  readonly name: string;
  readonly rows: Rows;
}

const LAYOUTS = join(__dirname, "../cases/layouts");

const layouts: readonly NamedTable[] = readdirSync(LAYOUTS)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => {
    const text = readFileSync(join(LAYOUTS, name), "utf8").replace(/^\uFEFF/, "");
    const { data } = Papa.parse<string[]>(text, { delimiter: ";", skipEmptyLines: true });
    return { name: name.replace(/\.csv$/, ""), rows: data.map((row) => row.map(unixLines)) };
  });

function unixLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** The published table: an objective's cells stand once, beside all its rows. */
const lucca: NamedTable = {
  name: "lucca",
  rows: [
    ["Valore pubblico", "Codice", "Titolo", "Descrizione", "Centro", "Dirigente", "Fase", "Indicatore"],
    ...planOfLucca().objectives.flatMap((objective) => {
      const { publicValue, code, title, description, centre, manager, phases, indicators } = objective;
      const first = [publicValue, code, title, description, `${centre.code} – ${centre.name}`, manager];
      return Array.from({ length: Math.max(phases.length, indicators.length, 1) }, (_, row) => [
        ...(row === 0 ? first : first.map(() => "")),
        phases[row] ?? "",
        indicators[row]?.text ?? "",
      ]);
    }),
  ],
};

const tables = [...layouts, lucca];

function csvOf({ name, rows }: NamedTable): NamedFile {
  return {
    name: `${name}.csv`,
    bytes: new TextEncoder().encode(
      Papa.unparse(
        rows.map((row) => [...row]),
        { delimiter: ";" },
      ),
    ),
  };
}

/** A table as a page, on paper of the given style. */
function htmlOf({ name, rows }: NamedTable, paper: string): NamedFile {
  const cell = (text: string): string => `<td>${escaped(text).replaceAll("\n", "<br>")}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  const page = `<html><head><meta charset="utf-8"><style>${paper}</style></head><body><table border="1" width="100%">${body}</table></body></html>`;
  return { name: `${name}.html`, bytes: new TextEncoder().encode(page) };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** All cells as the texts that they are; numbers, dates and percentages as a spreadsheet takes them. */
const AS_TEXTS = `CSV:59,34,76,1,${Array.from({ length: 30 }, (_, column) => `${column + 1}/2`).join("/")}`;
const AS_TYPED = "CSV:59,34,76,1,,1040,false,true";

/** Texts as two formats can give them: a page keeps no blanks at the ends of lines, no two in a row. */
function flowing(rows: Rows): Rows {
  return rows.map((row) =>
    row.map((text) =>
      text
        .replace(/ +/g, " ")
        .replace(/ ?\n ?/g, "\n")
        .trim(),
    ),
  );
}

/** Rows as a reader gives them: cells without blanks around, no empty rows at the end. */
function trimmed(rows: Rows): Rows {
  const shown = rows.map((row) => row.map((text) => text.trim()));
  const last = shown.map((row) => row.some((text) => text !== "")).lastIndexOf(true);
  return shown.slice(0, last + 1);
}

async function readBack({ name, bytes }: NamedFile): Promise<SourceTable> {
  const document = await readDocument({ name, bytes }, UNWATCHED);
  expect(document.notices).toEqual([]);
  return onlyTable(document);
}

/** Every table in a format that text documents are made of. */
async function throughWriter(format: string): Promise<void> {
  const pages = tables.map((table) => htmlOf(table, ""));
  const files = await convertedFiles(pages, format, "HTML (StarWriter)");
  for (const [index, file] of files.entries()) {
    const { rows = [] } = tables[index] ?? {};
    expect([file.name, flowing(textsOf(await readBack(file)))]).toEqual([file.name, flowing(trimmed(rows))]);
  }
}

/** On A3, where no column reaches over the edge of the paper and no word is too long for its cell. */
const WIDE = "@page { size: 42cm 29.7cm; margin: 1cm }";

/** Each layout as it is printed. */
async function throughPrint(): Promise<void> {
  const pages = layouts.map((table) => htmlOf(table, WIDE));
  const files = await convertedFiles(pages, "pdf", "HTML (StarWriter)");
  for (const [index, file] of files.entries()) {
    const { rows = [] } = layouts[index] ?? {};
    expect([file.name, words(textsOf(await readBack(file)))]).toEqual([file.name, words(trimmed(rows))]);
  }
}

/** What paper keeps: words, wherever lines end; a hyphen within a word may be one that the end of a line asked for. */
function words(rows: Rows): Rows {
  return rows.map((row) =>
    row.map((text) =>
      text
        .replace(/\s+/g, " ")
        .replace(/(\p{Ll})-(?=\p{Ll})/gu, "$1")
        .trim(),
    ),
  );
}

async function throughCalc(format: string): Promise<void> {
  const files = await convertedFiles(tables.map(csvOf), format, AS_TEXTS);
  for (const [index, file] of files.entries()) {
    const { rows = [] } = tables[index] ?? {};
    expect([file.name, textsOf(await readBack(file))]).toEqual([file.name, trimmed(rows)]);
  }
}

/** What a cell holds, where a number may be shown in more than one way: `83,00%` and `83%` are 0.83. */
function behind({ text, number, date }: SourceCell): string | number {
  if (date !== undefined) return date;
  return number === undefined ? text : Math.round(number * 1e9) / 1e9;
}

/** The same of a text as it was written, where a spreadsheet in Italian takes it for a number or a day. */
function taken(text: string): string | number {
  const [, day, month, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text) ?? [];
  if (day && month && year) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const plain = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(%?)$/.exec(text);
  if (plain === null) return text;
  const number = Number(text.replace("%", "").replaceAll(".", "").replace(",", "."));
  return Math.round((plain[1] === "%" ? number / 100 : number) * 1e9) / 1e9;
}

describeWithLibreOffice("a table in a document that LibreOffice made", () => {
  it.each(["docx", "odt"])("is read back from a text document: %s", (format) => throughWriter(format));

  it.each(["xlsx", "ods"])("is read back from a workbook: %s", (format) => throughCalc(format));

  it("is read back from a page", () => throughCalc("html"));

  it("is read back from paper, word for word", throughPrint);

  it.each(["xlsx", "ods"])(
    "has the numbers and days that the workbook took its texts for: %s",
    async (format) => {
      const files = await convertedFiles(layouts.map(csvOf), format, AS_TYPED);
      for (const [index, file] of files.entries()) {
        const table = await readBack(file);
        const read = table.rows.map(({ cells }) => cells.map((cell) => behind(cell)));
        const written = trimmed(layouts[index]?.rows ?? []).map((row) => row.map(taken));
        expect([file.name, read.map(asText)]).toEqual([file.name, written.map(asText)]);
      }
    },
  );
});

/** Amounts in euro are taken for numbers, too: told apart from their text by no more than their sign. */
function asText(row: readonly (string | number)[]): readonly string[] {
  return row.map((cell) => String(typeof cell === "string" ? taken(cell.replace(/^€ ?| ?€$/g, "")) : cell));
}

describe("the tables that are put into documents", () => {
  it("are the twelve layouts and the plan of Lucca with its 301 rows", () => {
    expect(layouts).toHaveLength(12);
    expect(lucca.rows.length).toBeGreaterThan(301);
  });
});
