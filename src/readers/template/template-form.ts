import { keyOf } from "../../domain/cells/table-cell";
import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import { EXAMPLE_MARK, TEMPLATE_PLAN } from "../../domain/contract/template-tables";
import type { DraftProblem } from "../draft/plan-draft";
import type { SourceCell, SourceDocument, SourceRow, SourceTable } from "../document/source-document";

/** The empty form as an office has filled it: what is left for the readers of tables, and what only the form says. */
export interface TemplateForm {
  /** Without the sheet of body and year, and without example rows. */
  readonly document: SourceDocument;
  readonly body: string | null;
  readonly year: number | null;
  /** The example rows that were skipped, each at its place. */
  readonly skipped: readonly DraftProblem[];
}

/** A filled form of ours, known by the table of body and year; `null`: the document is another. */
export function templateForm(document: SourceDocument): TemplateForm | null {
  const plan = document.tables.find(isPlanTable);
  if (plan === undefined) return null;
  const tables = document.tables.filter((table) => table !== plan);
  const examples = tables.flatMap(({ rows }) => rows.filter(isExample));
  const year = Number(valueOf(plan, PARAMETER_NAMES.year) ?? NaN);
  return {
    document: {
      ...document,
      tables: tables.map((table) => ({ ...table, rows: table.rows.filter((row) => !isExample(row)) })),
    },
    body: valueOf(plan, PARAMETER_NAMES.body),
    year: Number.isInteger(year) ? year : null,
    skipped: examples.map(({ place, cells }) => ({
      ...{ severity: "notice", place, code: "example-row" },
      values: { text: cells[0]?.text ?? "" },
    })),
  };
}

function isPlanTable({ rows }: SourceTable): boolean {
  const headers = Object.values(TEMPLATE_PLAN.columns).map(({ header }) => keyOf(header));
  return rows.some(({ cells }) => headers.every((header, at) => keyOf(cells[at]?.text ?? "") === header));
}

function isExample({ cells }: SourceRow): boolean {
  return keyOf(cells[0]?.text ?? "").startsWith(keyOf(EXAMPLE_MARK));
}

/** What stands beside a parameter's name; `null`: nothing. */
function valueOf({ rows }: SourceTable, name: string): string | null {
  const row = rows.find(({ cells }) => keyOf(cells[0]?.text ?? "") === keyOf(name));
  const value: SourceCell | undefined = row?.cells[1];
  const text = value?.number === undefined ? (value?.text ?? "") : String(value.number);
  return text.trim() === "" ? null : text.trim();
}
