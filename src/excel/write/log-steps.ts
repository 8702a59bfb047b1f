import { LOG } from "../../domain/contract/service-tables";
import type { TableRow } from "../layout/sheet-layout";
import { LOG_COLUMNS } from "../schema/service-tables";
import type { Catalogue, CatalogueEntry } from "../read/catalogue";
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

/** Appends lines to `Registro`, at least one. */
function logStep(entry: CatalogueEntry, geometry: TableGeometry, lines: readonly LogLine[]): WriteStep {
  const headers = LOG_COLUMNS.map(({ header }) => header);
  const cells = lines.map(logRow);
  return {
    subject: entry.name,
    bytes: JSON.stringify(cells).length + 3_000,
    queue(context) {
      const first = geometry.area.rowCount - 1;
      resizeTable(context, geometry, first + lines.length);
      const body = context.workbook.tables.getItem(entry.name).getDataBodyRange();
      const part = (column: number, width: number): Excel.Range =>
        body.getCell(first, column).getResizedRange(lines.length - 1, width - 1);
      for (const run of columnRuns(entry, headers)) {
        part(run.first, run.headers.length).values = cells.map((row) =>
          run.headers.map((header) => cellInput(row[headers.indexOf(header)] ?? null)),
        );
      }
      LOG_COLUMNS.forEach(({ header, numberFormat }) => {
        if (numberFormat === undefined) return;
        fillFormat(part(entry.headers.indexOf(header), 1), numberFormat);
      });
    },
  };
}

/** The step that adds lines to `Registro`; none where somebody has deleted it: the work goes on without. */
export function logSteps(
  catalogue: Catalogue,
  geometries: ReadonlyMap<string, TableGeometry>,
  lines: readonly LogLine[],
): readonly WriteStep[] {
  const entry = catalogue.get(LOG.name);
  const geometry = geometries.get(LOG.name);
  return entry === undefined || geometry === undefined || lines.length === 0
    ? []
    : [logStep(entry, geometry, lines)];
}
