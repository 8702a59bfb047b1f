import type { SourceDocument, SourceTable } from "../document/source-document";
import type { ColumnMapping, MappedColumn } from "./column-mapping";
import { columnUses } from "./column-uses";
import type { MappingAnswers } from "./mapping-file";
import { isLabelSheet, labelSheets } from "./label-sheets";
import { linkedTables, readLinked } from "./linked-tables";
import { planTables, textsBelow } from "./plan-tables";
import type { PlanTables } from "./plan-tables";
import { sectionText, within } from "./section-text";
import { tableRows } from "./table-rows";
import type { TableRows } from "./table-rows";

/** Where a document holds its plan, whatever its form. */
export interface PlanSource {
  readonly form: ColumnMapping["form"];
  /** Positions of its tables in the document, from 0. */
  readonly positions: readonly number[];
  /** Positions of other tables that could be the plan. */
  readonly candidates: readonly number[];
  /** Its columns as they are recognised. */
  readonly columns: readonly MappedColumn[];
  /** Its rows, once it is settled what the columns are. */
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
  if (!isLabels) return linkedSource(tables, answers) ?? tableSource(planTables(tables, answers));
  const { columns, rows, texts } = labelSheets(sheets.flatMap((at) => tables[at] ?? []));
  return {
    form: "labels",
    positions: sheets,
    candidates: [],
    columns: columnUses(
      columns,
      rows.map(({ cells }) => cells.map(({ text }) => text)),
    ),
    read: () => ({ rows, texts, section: {}, hasSections: false, problems: [] }),
  };
}

function tableSource(found: PlanTables): PlanSource {
  const { heading, tables, positions, candidates } = found;
  return {
    form: "columns",
    positions,
    candidates,
    columns: columnUses(
      heading?.columns ?? [],
      tables.flatMap(({ table, first }) => textsBelow(table, first)),
    ),
    read: (columns) => readTables(found, columns),
  };
}

/** Objectives in one table, their indicators and phases in others. */
function linkedSource(tables: readonly SourceTable[], answers: MappingAnswers): PlanSource | null {
  const linked = linkedTables(tables, answers);
  if (linked === null) return null;
  return {
    form: "columns",
    positions: linked.map(({ position }) => position),
    candidates: [],
    columns: linked.flatMap(({ columns, offset }) =>
      columns.map((own) => ({ ...own, column: own.column + offset })),
    ),
    read: (columns) => readLinked(linked, columns),
  };
}

/** The rows of all tables of the plan, one after the other; a section goes on into the next. */
function readTables({ tables, headings }: PlanTables, columns: readonly MappedColumn[]): TableRows {
  let read: TableRows = { rows: [], texts: [], section: {}, hasSections: false, problems: [] };
  for (const { table, first } of tables) {
    const named = tables.length > 1 ? sectionText(table.name) : null;
    const section = named === null ? read.section : within(read.section, named.section, false);
    const next = tableRows(
      table.rows,
      { headings, first, isContinued: read.rows.length > 0, columns },
      section,
    );
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
