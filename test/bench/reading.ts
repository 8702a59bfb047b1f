/** How fast documents of 20,000 rows are read, and with how much memory; `npm run bench -- readers` runs this alone. */
import { readDocument } from "../../src/readers/read-document";
import { docx, odf, xlsx } from "../readers/packages";
import { UNWATCHED } from "../readers/reading";

const ROWS = 20_000;
const COLUMNS = 14;

function textOf(row: number, column: number): string {
  return `Indicatore ${row} della colonna ${column}, con qualche parola`;
}

function rowsOf(cell: (row: number, column: number) => string, wrap: (cells: string) => string): string {
  return Array.from({ length: ROWS }, (_, row) =>
    wrap(Array.from({ length: COLUMNS }, (_, column) => cell(row, column)).join("")),
  ).join("\n");
}

/** Half of the cells of a workbook are numbers, the others texts of a shared list. */
function workbook(): Uint8Array {
  const strings = Array.from({ length: 5000 }, (_, index) => `<si><t>${textOf(index, 0)}</t></si>`).join("");
  const cell = (row: number, column: number): string =>
    column % 2 === 0 ? `<c t="s"><v>${(row * column) % 5000}</v></c>` : `<c><v>${row + column / 10}</v></c>`;
  const xml = `<sheetData>${rowsOf(cell, (cells) => `<row>${cells}</row>`)}</sheetData>`;
  return xlsx([{ name: "Piano", xml }], { strings });
}

const DOCUMENTS: Readonly<Record<string, () => Uint8Array>> = {
  xlsx: workbook,
  csv: () =>
    new TextEncoder().encode(
      rowsOf(
        (row, column) => `${textOf(row, column)};`,
        (cells) => cells,
      ),
    ),
  html: () =>
    new TextEncoder().encode(
      `<table>${rowsOf(
        (row, column) => `<td>${textOf(row, column)}</td>`,
        (cells) => `<tr>${cells}</tr>`,
      )}</table>`,
    ),
  docx: () =>
    docx(
      `<w:tbl>${rowsOf(
        (row, column) => `<w:tc><w:p><w:r><w:t>${textOf(row, column)}</w:t></w:r></w:p></w:tc>`,
        (cells) => `<w:tr>${cells}</w:tr>`,
      )}</w:tbl>`,
    ),
  ods: () =>
    odf(
      "spreadsheet",
      `<table:table>${rowsOf(
        (row, column) => `<table:table-cell><text:p>${textOf(row, column)}</text:p></table:table-cell>`,
        (cells) => `<table:table-row>${cells}</table:table-row>`,
      )}</table:table>`,
    ),
};

/** The greatest memory of the process while something runs, in MB. */
async function peakMemory(work: () => Promise<void>): Promise<number> {
  let peak = process.memoryUsage().rss;
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  await work();
  clearInterval(look);
  return Math.max(peak, process.memoryUsage().rss) / 1e6;
}

/** Reads a document of each format and prints what it took. */
export async function readDocuments(): Promise<void> {
  for (const [extension, make] of Object.entries(DOCUMENTS)) {
    const bytes = make();
    const start = performance.now();
    let rows = 0;
    const memory = await peakMemory(async () => {
      const { tables } = await readDocument({ name: `piano.${extension}`, bytes }, UNWATCHED);
      rows = tables[0]?.rows.length ?? 0;
    });
    const figures = [
      `${((performance.now() - start) / 1000).toFixed(1)} s`,
      `${(bytes.length / 1e6).toFixed(1)} MB of file`,
      `${memory.toFixed(0)} MB of memory`,
    ];
    console.log(`${`${rows} rows of .${extension}`.padEnd(26)} ${figures.join("  ")}`);
  }
}
