import type { CellValue, TableColumn, TableData } from "../../domain/workbook-data";
import { WorkbookError } from "../errors";
import { columnRuns } from "./catalogue";
import type { CatalogueEntry } from "./catalogue";

/** What to read of a table. */
export interface TableRequest {
  readonly headers: readonly string[];
  /** Cells that people fill: read with their formulas, to tell a typed value from a pasted formula. */
  readonly inputs: readonly string[];
}

interface PendingRun {
  readonly headers: readonly string[];
  readonly range: Excel.Range;
  readonly withFormulas: boolean;
}

/** Queues the reading of a table's columns; the getter works after the next sync. Nothing else is read. */
export function queueTable(
  context: Excel.RequestContext,
  entry: CatalogueEntry,
  request: TableRequest,
): () => TableData {
  const body = context.workbook.tables.getItem(entry.name).getDataBodyRange();
  const pending = [
    ...queueRuns(body, entry, request.headers, false),
    ...queueRuns(body, entry, request.inputs, true),
  ];
  return () => {
    const columns = new Map(pending.flatMap((run) => columnsOf(entry, run)));
    const first = pending[0]?.range;
    return {
      name: entry.name,
      sheet: entry.sheet,
      firstRow: (first?.rowIndex ?? 0) + 1,
      rowCount: first?.rowCount ?? 0,
      columns,
    };
  };
}

function queueRuns(
  body: Excel.Range,
  entry: CatalogueEntry,
  headers: readonly string[],
  withFormulas: boolean,
): readonly PendingRun[] {
  return columnRuns(entry, headers).map((run) => {
    const range = body.getColumn(run.first).getResizedRange(0, run.headers.length - 1);
    range.load(["values", "rowIndex", "columnIndex", "rowCount", ...(withFormulas ? ["formulas"] : [])]);
    return { headers: run.headers, range, withFormulas };
  });
}

function columnsOf(entry: CatalogueEntry, run: PendingRun): readonly (readonly [string, TableColumn])[] {
  const values = rowsOf(entry, run.range.values);
  const formulas = run.withFormulas ? rowsOf(entry, run.range.formulas) : null;
  return run.headers.map((header, offset) => [
    header,
    {
      index: run.range.columnIndex + offset,
      values: values.map((row) => row[offset] ?? ""),
      ...(formulas === null ? {} : { formulas: formulas.map((row) => row[offset] ?? "") }),
    },
  ]);
}

/** Excel answers `null` without an error when a range is too large to send (Microsoft: resource limits). */
function rowsOf(entry: CatalogueEntry, rows: unknown): readonly (readonly CellValue[])[] {
  if (!Array.isArray(rows)) {
    throw new WorkbookError("unreadable", `tabella «${entry.name}»`, "unchanged", "");
  }
  return rows as readonly (readonly CellValue[])[];
}
