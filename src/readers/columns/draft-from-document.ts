import type { SourceDocument } from "../document/source-document";
import type { PlanDraft } from "../draft/plan-draft";
import { answeredColumns } from "./answered-columns";
import { bodyOf } from "./body-name";
import type { ColumnMapping, DraftReading, MappedColumn } from "./column-mapping";
import { draftObjectives } from "./draft-objectives";
import { draftProblems } from "./draft-problems";
import { FieldCells } from "./field-cells";
import type { MappingAnswers } from "./mapping-file";
import { mendedRows } from "./cut-cells";
import type { MendedRows } from "./cut-cells";
import { withMergedTexts } from "./merged-cells";
import { numberLanguage } from "./number-language";
import { isIdentifying } from "./objective-codes";
import { objectiveGroups } from "./objective-groups";
import type { Grouping } from "./objective-groups";
import { planSource } from "./plan-source";
import type { PlanSource } from "./plan-source";
import { planYear } from "./plan-year";
import type { YearReading } from "./plan-year";
import type { PlanRow, TableRows } from "./table-rows";
import { weightLevel } from "./weight-level";

/**
 * The plan that a document holds, with the mapping that made it: as its headings say, or as a person answered. What the
 * document does not say surely stays `null`; `needsMapping` says that a person must confirm the mapping.
 */
export function draftFromDocument(document: SourceDocument, answered: ColumnMapping | null): DraftReading {
  return answered === null
    ? recognised(document, { columns: [] }, false)
    : recognised(document, answersOf(answered), true);
}

/** The plan that a document holds, by the answers of a mapping file; what it does not answer is as recognised. */
export function draftWithAnswers(document: SourceDocument, answers: MappingAnswers): DraftReading {
  return recognised(document, answers, true);
}

function answersOf({ tables, form, year, columns }: ColumnMapping): MappingAnswers {
  return { tables, form, year, columns: columns.map((own) => ({ ...own, year: own.year ?? null })) };
}

/** All that a draft is made of, as one document says it. */
interface Recognised {
  readonly source: PlanSource;
  readonly columns: readonly MappedColumn[];
  readonly read: TableRows;
  readonly mended: MendedRows;
  readonly rows: readonly PlanRow[];
  readonly cells: FieldCells;
  readonly grouping: Grouping;
  readonly texts: readonly string[];
  readonly year: YearReading;
}

function recognised(document: SourceDocument, answers: MappingAnswers, isAnswered: boolean): DraftReading {
  const source = planSource(document, answers);
  const columns = answeredColumns(answers.columns, source.columns);
  const read = source.read(columns);
  const mended = mendedRows(read.rows);
  const rows = withMergedTexts(mended.rows, columns);
  const cells = new FieldCells(columns);
  const texts = [...document.lines.map(({ text }) => text), ...read.texts];
  const year = answers.year === undefined ? yearOf(rows, cells, texts) : { year: answers.year, sure: true };
  const all = {
    source,
    columns,
    read,
    mended,
    rows,
    cells,
    grouping: objectiveGroups(rows, cells),
    texts,
    year,
  };
  const { positions: tables, form, candidates } = source;
  return { draft: draftOf(all, isAnswered), mapping: { tables, year: year.year, form, columns }, candidates };
}

function draftOf(all: Recognised, isAnswered: boolean): PlanDraft {
  const { source, rows, cells, grouping, texts, year, read, mended } = all;
  const { groups } = grouping;
  const hasCodes = isIdentifying(groups, cells);
  const level = weightLevel(groups, cells);
  return {
    body: bodyOf(texts, rows),
    year: year.year,
    objectives: draftObjectives(groups, {
      cells,
      notation: { language: languageOf(rows, cells), year: year.year },
      weightLevel: level.level,
      hasCodes,
    }),
    needsMapping: !isAnswered && !(level.sure && isSure(all)),
    problems: [
      ...read.problems,
      ...mended.problems,
      ...grouping.problems,
      ...draftProblems({ groups, cells, hasCodes, year, level, otherTables: source.candidates.length }),
    ],
    doubts: [],
  };
}

/** Whether the headings alone say which column is what. */
function isSure({ source, columns, read, cells, year }: Recognised): boolean {
  const isTable = source.form === "columns" && source.candidates.length === 0 && !read.hasSections;
  return (
    isTable &&
    [year, ...columns].every(({ sure }) => sure) &&
    cells.has("objective") &&
    cells.has("indicator")
  );
}

function yearOf(rows: readonly PlanRow[], cells: FieldCells, texts: readonly string[]): YearReading {
  return planYear({
    columns: cells.columns,
    texts,
    stated: rows.flatMap(({ section }) => section.year ?? []),
    dates: cells.textsOf(rows, ["target", "deadline"]),
    words: cells.textsOf(rows, ["indicator", "formula"]),
  });
}

function languageOf(rows: readonly PlanRow[], cells: FieldCells): "it" | "en" {
  const numbers = cells.textsOf(rows, ["target", "baseline", "weight", "objectiveWeight", "indicatorWeight"]);
  return numberLanguage(
    numbers,
    cells.columns.map(({ header }) => header),
  );
}
