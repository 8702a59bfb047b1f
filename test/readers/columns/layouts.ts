import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import type { SourceDocument, SourceTable } from "../../../src/readers/document/source-document";

/** What a careful person reads from a table: the fields of `expected.json`. */
export interface ExpectedDraft {
  readonly body: string | null;
  readonly year: number | null;
  readonly objectives: readonly Readonly<Record<string, unknown>>[];
  readonly needsMapping: boolean;
  readonly notes: readonly string[];
}

/** A table of another body with what it says. */
export interface Layout {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly expected: ExpectedDraft;
}

/** The layouts of a folder under `test/cases`. */
export function layoutsIn(folder: string): readonly Layout[] {
  const home = path.join(__dirname, "../../cases", folder);
  return readdirSync(home)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => ({
      name: file.replace(".csv", ""),
      rows: csvRows(readFileSync(path.join(home, file), "utf8")),
      expected: JSON.parse(
        readFileSync(path.join(home, file.replace(".csv", ".expected.json")), "utf8"),
      ) as ExpectedDraft,
    }));
}

/** The rows of a CSV with semicolons, as long as each other, without blanks around texts. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, "").trimEnd(), { delimiter: ";" });
  const width = Math.max(...data.map((row) => row.length));
  return data.map((row) =>
    Array.from({ length: width }, (_, column) => (row[column] ?? "").replace(/\r\n/gu, "\n").trim()),
  );
}

/** A document of one table. */
export function documentOf(...tables: readonly (readonly (readonly string[])[])[]): SourceDocument {
  return { tables: tables.map(tableOf), lines: [], notices: [] };
}

function tableOf(rows: readonly (readonly string[])[], at: number): SourceTable {
  return {
    name: "",
    place: { table: at + 1 },
    rows: rows.map((cells, row) => ({
      place: { table: at + 1, row: row + 1 },
      cells: cells.map((text) => ({ text })),
    })),
  };
}
