import type { SourceDocument } from "../document/source-document";
import type { ColumnMapping, MappedColumn } from "./column-mapping";
import type { MappingAnswers } from "./mapping-file";
import { isLabelSheet, labelSheets } from "./label-sheets";
import { planTables } from "./plan-tables";
import type { PlanTables } from "./plan-tables";
import { sectionText, within } from "./section-text";
import type { HeadedColumn } from "./table-heading";
import { tableRows } from "./table-rows";
import type { TableRows } from "./table-rows";

/** Where a document holds its plan, whatever its form. */
export interface PlanSource {
  readonly form: ColumnMapping["form"];
  /** Positions of its tables in the document, from 0. */
  readonly positions: readonly number[];
  /** Positions of other tables that could be the plan. */
  readonly candidates: readonly number[];
  readonly columns: readonly HeadedColumn[];
  /** The texts of its rows by column, before it is known what the columns are. */
  readonly texts: readonly (readonly string[])[];
  /** The rows once it is. */
  readonly read: (columns: readonly MappedColumn[]) => TableRows;
}

/** Finds the plan of a document, or what of it a person chose. */
export function planSource({ tables }: SourceDocument, answers: MappingAnswers): PlanSource {
  const positions = answers.tables ?? tables.map((_, at) => at);
  const sheets = positions.filter((at) => {
    const table = tables[at];
    return table !== undefined && isLabelSheet(table);
  });
  const isLabels = answers.form === undefined ? sheets.length > 0 : answers.form === "labels";
  if (!isLabels) return tableSource(planTables(tables, answers));
  const { columns, rows, texts } = labelSheets(sheets.flatMap((at) => tables[at] ?? []));
  return {
    form: "labels",
    positions: sheets,
    candidates: [],
    columns,
    texts: rows.map(({ cells }) => cells.map(({ text }) => text)),
    read: () => ({ rows, texts, section: {}, hasSections: false, problems: [] }),
  };
}

function tableSource(found: PlanTables): PlanSource {
  const { heading, tables, positions, candidates } = found;
  return {
    form: "columns",
    positions,
    candidates,
    columns: heading?.columns ?? [],
    texts: tables.flatMap(({ table, first }) =>
      table.rows.slice(first).map(({ cells }) => cells.map(({ text }) => text)),
    ),
    read: (columns) => readTables(found, columns),
  };
}

/** The rows of all tables of the plan, one after the other; a section goes on into the next. */
function readTables({ tables, headings }: PlanTables, columns: readonly MappedColumn[]): TableRows {
  let read: TableRows = { rows: [], texts: [], section: {}, hasSections: false, problems: [] };
  for (const { table, first } of tables) {
    const named = tables.length > 1 ? sectionText(table.name) : null;
    const section = named === null ? read.section : within(read.section, named.section, false);
    const next = tableRows(table.rows, { headings, first, columns }, section);
    read = {
      rows: [...read.rows, ...next.rows],
      texts: [...read.texts, ...next.texts],
      section: next.section,
      hasSections: read.hasSections || next.hasSections || named !== null,
      problems: [...read.problems, ...next.problems],
    };
  }
  return read;
}
