import type { SourceDocument } from "../document/source-document";
import type { DraftProblem, PlanDraft } from "../draft/plan-draft";
import { bodyName } from "./body-name";
import type { ColumnMapping, ColumnUse, DraftReading, MappedColumn } from "./column-mapping";
import { columnUses } from "./column-uses";
import { draftObjectives } from "./draft-objectives";
import { FieldCells } from "./field-cells";
import { withMergedTexts } from "./merged-cells";
import { numberLanguage } from "./number-language";
import { objectiveGroups } from "./objective-groups";
import type { ObjectiveGroup } from "./objective-groups";
import { planYear } from "./plan-year";
import { planTables } from "./plan-tables";
import type { PlanTables } from "./plan-tables";
import { tableRows } from "./table-rows";
import type { PlanRow, TableRows } from "./table-rows";
import { weightLevel } from "./weight-level";

/**
 * The plan that a document holds, with the mapping that made it: as its headings say, or as a person answered. What the
 * document does not say surely stays `null`; `needsMapping` says that a person must confirm the mapping.
 */
export function draftFromDocument(document: SourceDocument, answered: ColumnMapping | null): DraftReading {
  const tables = planTables(document.tables, answered);
  const heading = tables.heading;
  const proposed = heading === null ? [] : columnUses(heading.columns, textsBelow(tables));
  const columns = answered?.columns ?? proposed;
  const read = readRows(tables, columns);
  const rows = withMergedTexts(read.rows, columns);
  const cells = new FieldCells(columns);
  const { groups, problems } = objectiveGroups(rows, cells);
  const texts = [...document.lines.map(({ text }) => text), ...read.texts];
  const year = yearOf(rows, columns, texts, answered);
  const level = weightLevel(groups, cells);
  const numbers = rows.flatMap((row) => numbersOf(row, columns));
  const language = numberLanguage(
    numbers,
    columns.map(({ header }) => header),
  );
  const hasCodes = isIdentifying(groups, cells);
  const objectives = draftObjectives(groups, {
    cells,
    notation: { language, year: year.year },
    weightLevel: level.level,
    hasCodes,
    year: year.year,
  });
  const isSure =
    year.sure &&
    level.sure &&
    !read.hasSections &&
    columns.every(({ sure }) => sure) &&
    cells.has("objective") &&
    cells.has("indicator");
  const draft: PlanDraft = {
    body: texts.map(bodyName).find((name) => name !== null) ?? null,
    year: year.year,
    objectives,
    needsMapping: answered === null && !isSure,
    problems: [...read.problems, ...problems, ...duplicateCodes(groups, hasCodes)],
    doubts: [],
  };
  return {
    draft,
    mapping: { tables: tables.positions, year: year.year, form: "columns", columns },
    candidates: tables.candidates,
  };
}

function textsBelow({ tables }: PlanTables): readonly (readonly string[])[] {
  return tables.flatMap(({ table, first }) =>
    table.rows.slice(first).map(({ cells }) => cells.map(({ text }) => text)),
  );
}

/** The rows of all tables of the plan, one after the other; a section goes on into the next. */
function readRows({ tables, headings }: PlanTables, columns: readonly MappedColumn[]): TableRows {
  let read: TableRows = { rows: [], texts: [], section: {}, hasSections: false, problems: [] };
  for (const { table } of tables) {
    const next = tableRows(table.rows, { headings, columns }, read.section);
    read = {
      rows: [...read.rows, ...next.rows],
      texts: [...read.texts, ...next.texts],
      section: next.section,
      hasSections: read.hasSections || next.hasSections,
      problems: [...read.problems, ...next.problems],
    };
  }
  return read;
}

function yearOf(
  rows: readonly PlanRow[],
  columns: readonly MappedColumn[],
  texts: readonly string[],
  answered: ColumnMapping | null,
): ReturnType<typeof planYear> {
  if (answered !== null) return { year: answered.year, sure: true };
  const textsOf = (...uses: readonly ColumnUse[]): readonly string[] =>
    rows.flatMap(({ cells }) =>
      columns.filter(({ use }) => uses.includes(use)).map(({ column }) => cells[column]?.text ?? ""),
    );
  return planYear({
    columns,
    texts,
    stated: rows.flatMap(({ section }) => section.year ?? []),
    dates: textsOf("target", "deadline"),
    words: textsOf("indicator", "formula"),
  });
}

function numbersOf({ cells }: PlanRow, columns: readonly MappedColumn[]): readonly string[] {
  return columns
    .filter(({ use }) => ["target", "baseline", "weight", "objectiveWeight", "indicatorWeight"].includes(use))
    .map(({ column }) => cells[column]?.text ?? "");
}

/** Numbers that begin again under another centre are positions in a list, and identify nothing. */
function isIdentifying(groups: readonly ObjectiveGroup[], cells: FieldCells): boolean {
  const codes = groups.map(({ code }) => code).filter((code) => code !== "");
  const areNumbers = codes.every((code) => /^\d{1,3}\.?$/u.test(code));
  return (
    codes.length > 0 && (!areNumbers || new Set(codes).size === codes.length || !cells.has("objectiveCode"))
  );
}

function duplicateCodes(groups: readonly ObjectiveGroup[], hasCodes: boolean): readonly DraftProblem[] {
  if (!hasCodes) return [];
  return groups.flatMap(({ code, rows, title }, at) => {
    const first = groups.findIndex((group) => group.code === code);
    const [row] = rows;
    if (code === "" || first === at || row === undefined) return [];
    return [
      { severity: "error", place: row.place, code: "duplicate-code", values: { code, title } } as const,
    ];
  });
}
