import type { SourceDocument } from "../document/source-document";
import type { PlanDraft } from "../draft/plan-draft";
import { answeredColumns } from "./answered-columns";
import { bodyOf } from "./body-name";
import type { ColumnMapping, DraftReading, MappedColumn } from "./column-mapping";
import { columnUses } from "./column-uses";
import { draftObjectives } from "./draft-objectives";
import { FieldCells } from "./field-cells";
import { withMergedTexts } from "./merged-cells";
import { numberLanguage } from "./number-language";
import { codeProblems, isIdentifying } from "./objective-codes";
import { objectiveGroups } from "./objective-groups";
import { planSource } from "./plan-source";
import { planYear } from "./plan-year";
import type { YearReading } from "./plan-year";
import type { PlanRow } from "./table-rows";
import { weightLevel } from "./weight-level";

/**
 * The plan that a document holds, with the mapping that made it: as its headings say, or as a person answered. What the
 * document does not say surely stays `null`; `needsMapping` says that a person must confirm the mapping.
 */
export function draftFromDocument(document: SourceDocument, answered: ColumnMapping | null): DraftReading {
  const source = planSource(document, answered);
  const columns =
    answered === null
      ? columnUses(source.columns, source.texts)
      : answeredColumns(answered.columns, source.columns);
  const read = source.read(columns);
  const rows = withMergedTexts(read.rows, columns);
  const cells = new FieldCells(columns);
  const { groups, problems } = objectiveGroups(rows, cells);
  const texts = [...document.lines.map(({ text }) => text), ...read.texts];
  const year = answered === null ? yearOf(rows, cells, texts) : { year: answered.year, sure: true };
  const level = weightLevel(groups, cells);
  const hasCodes = isIdentifying(groups, cells);
  const isSure =
    source.form === "columns" &&
    [year, level, ...columns].every(({ sure }) => sure) &&
    !read.hasSections &&
    cells.has("objective") &&
    cells.has("indicator");
  const draft: PlanDraft = {
    body: bodyOf(texts, rows),
    year: year.year,
    objectives: draftObjectives(groups, {
      cells,
      notation: { language: languageOf(rows, cells), year: year.year },
      weightLevel: level.level,
      hasCodes,
    }),
    needsMapping: answered === null && !isSure,
    problems: [...read.problems, ...problems, ...codeProblems(groups, hasCodes)],
    doubts: [],
  };
  const { positions: tables, form, candidates } = source;
  return { draft, mapping: { tables, year: year.year, form, columns }, candidates };
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
  const headings = cells.columns.map(({ header }: MappedColumn) => header);
  return numberLanguage(numbers, headings);
}
