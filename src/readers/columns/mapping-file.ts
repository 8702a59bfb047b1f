import { PLAN_FIELDS } from "./column-mapping";
import type { ColumnMapping, ColumnUse } from "./column-mapping";

/** What a person answers on one column: found by its heading or, where it has none, by its position from 0. */
export interface ColumnAnswer {
  readonly header: string;
  readonly column: number | null;
  readonly use: ColumnUse;
  readonly year: number | null;
}

/** What a person answers; what is absent stays as it is recognised. */
export interface MappingAnswers {
  /** Positions of tables in the document, from 0. */
  readonly tables?: readonly number[];
  readonly form?: ColumnMapping["form"];
  readonly year?: number | null;
  readonly columns: readonly ColumnAnswer[];
}

/** The answers of a mapping file, or what is wrong with it: Italian sentences, each with its place. */
export type MappingFileReading =
  { readonly answers: MappingAnswers } | { readonly problems: readonly string[] };

/** Everything that a column can be used for. */
export const COLUMN_USES: readonly ColumnUse[] = [
  ...PLAN_FIELDS,
  "keep-objective",
  "keep-indicator",
  "leave",
];
const FIELDS = ["tables", "form", "year", "columns"];
const COLUMN_FIELDS = ["header", "column", "use", "year", "sure"];

type Entry = Readonly<Record<string, unknown>>;

/**
 * Reads a mapping file (docs/file-di-abbinamento.md): positions in it count from 1. Never throws; all faults are said
 * together.
 */
export function readMappingFile(json: string): MappingFileReading {
  let file: unknown;
  try {
    file = JSON.parse(json.replace(/^\uFEFF/u, ""));
  } catch {
    return { problems: ["Il file di abbinamento non è JSON valido."] };
  }
  const problems: string[] = [];
  const answers = readAnswers(file, problems);
  return problems.length > 0 ? { problems } : { answers };
}

function readAnswers(file: unknown, problems: string[]): MappingAnswers {
  if (!isEntry(file)) {
    problems.push('Il file di abbinamento deve essere un oggetto: { "columns": [ … ] }.');
    return { columns: [] };
  }
  unknownFields(file, FIELDS, "", problems);
  const tables = file["tables"] === undefined ? undefined : positions(file["tables"], problems);
  const form = readForm(file["form"], problems);
  const year = readYear(file["year"], "year", problems);
  return {
    ...(tables === undefined ? {} : { tables }),
    ...(form === null ? {} : { form }),
    ...(file["year"] === undefined ? {} : { year }),
    columns: readColumns(file["columns"], problems),
  };
}

function positions(value: unknown, problems: string[]): readonly number[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const numbers = list.filter((each) => typeof each === "number" && Number.isInteger(each) && each >= 1);
  if (list.length === 0 || numbers.length < list.length) {
    problems.push("tables: serve l’elenco delle tabelle del documento, contate da 1, per esempio [1, 2].");
  }
  return numbers.map((each) => Number(each) - 1);
}

function readForm(value: unknown, problems: string[]): ColumnMapping["form"] | null {
  if (value === undefined) return null;
  if (value === "columns" || value === "labels") return value;
  problems.push('form: può essere "columns" (tabella con intestazione) o "labels" (schede con etichette).');
  return null;
}

function readYear(value: unknown, place: string, problems: string[]): number | null {
  if (value === undefined || value === null) return null;
  const isYear = typeof value === "number" && Number.isInteger(value) && value >= 2000 && value <= 2099;
  if (!isYear) problems.push(`${place}: serve un anno fra 2000 e 2099, oppure null.`);
  return isYear ? value : null;
}

function readColumns(value: unknown, problems: string[]): readonly ColumnAnswer[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push('columns: serve un elenco di colonne: [ { "header": "Struttura", "use": "centre" } ].');
    return [];
  }
  return value.flatMap((entry: unknown, at) => readColumn(entry, `columns[${at}]`, problems) ?? []);
}

function readColumn(entry: unknown, place: string, problems: string[]): ColumnAnswer | null {
  if (!isEntry(entry)) {
    problems.push(`${place}: serve un oggetto con "header" e "use".`);
    return null;
  }
  unknownFields(entry, COLUMN_FIELDS, `${place}.`, problems);
  const { header = "", column = null } = entry;
  const use = COLUMN_USES.find((each) => each === entry["use"]);
  if (use === undefined)
    problems.push(
      `${place}.use: ${quoted(entry["use"])} non è un uso; quelli possibili: ${COLUMN_USES.join(", ")}.`,
    );
  if (typeof header !== "string") problems.push(`${place}.header: serve il testo dell’intestazione.`);
  const isPosition = typeof column === "number" && Number.isInteger(column) && column >= 1;
  if (column !== null && !isPosition)
    problems.push(`${place}.column: serve la posizione della colonna, contata da 1.`);
  if (header === "" && column === null)
    problems.push(`${place}: manca "header" o "column": non si sa quale colonna sia.`);
  const year = readYear(entry["year"], `${place}.year`, problems);
  if (use === undefined || typeof header !== "string") return null;
  return { header, column: isPosition ? column - 1 : null, use, year };
}

function unknownFields(entry: Entry, known: readonly string[], place: string, problems: string[]): void {
  for (const field of Object.keys(entry).filter((name) => !known.includes(name))) {
    problems.push(`${place}${field}: campo sconosciuto; quelli possibili: ${known.join(", ")}.`);
  }
}

function quoted(value: unknown): string {
  return typeof value === "string" ? `«${value.slice(0, 40)}»` : "il valore";
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A mapping as a mapping file says it: positions count from 1. */
export function mappingJson({
  tables,
  year,
  form,
  columns,
}: ColumnMapping): Readonly<Record<string, unknown>> {
  return {
    tables: tables.map((at) => at + 1),
    year,
    form,
    columns: columns.map((own) => ({ ...own, column: own.column + 1 })),
  };
}
