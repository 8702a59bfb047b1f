import type { TableRow } from "../layout/sheet-layout";
import { LOG_COLUMNS } from "../schema/service-tables";
import type { CatalogueEntry } from "../read/catalogue";
import { columnRuns } from "../read/catalogue";
import { resizeTable } from "./resize-table";
import type { TableGeometry } from "./resize-table";
import { cellInput, fillFormat } from "./table-steps";
import type { WriteStep } from "./write-step";

/** One line of `Registro`: what the add-in did. */
export interface LogLine {
  /** Excel date serial with time. */
  readonly at: number;
  readonly operation: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** A line as a row of `Registro`. */
export function logRow({ at, operation, subject, before, after, reason }: LogLine): TableRow {
  return [at, operation, subject, before, after, reason];
}

/** Appends a line to `Registro`. */
export function logStep(entry: CatalogueEntry, geometry: TableGeometry, line: LogLine): WriteStep {
  const headers = LOG_COLUMNS.map(({ header }) => header);
  const cells = logRow(line);
  return {
    subject: entry.name,
    bytes: JSON.stringify(cells).length + 3_000,
    queue(context) {
      const rows = geometry.area.rowCount;
      resizeTable(context, geometry, rows);
      const body = context.workbook.tables.getItem(entry.name).getDataBodyRange();
      for (const run of columnRuns(entry, headers)) {
        const range = body.getCell(rows - 1, run.first).getResizedRange(0, run.headers.length - 1);
        range.values = [run.headers.map((header) => cellInput(cells[headers.indexOf(header)] ?? null))];
      }
      LOG_COLUMNS.forEach(({ header, numberFormat }) => {
        if (numberFormat === undefined) return;
        fillFormat(body.getCell(rows - 1, entry.headers.indexOf(header)), numberFormat);
      });
    },
  };
}
