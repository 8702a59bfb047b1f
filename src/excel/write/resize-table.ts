import {
  MISSING_CENTRES,
  MISSING_READINGS,
  QUALITY_CRITERIA,
  QUALITY_FINDINGS,
} from "../../domain/contract/report-tables";
import {
  SUMMARY_BODY,
  SUMMARY_PUBLIC_VALUES,
  SUMMARY_CENTRES,
  SUMMARY_MANAGERS,
  SUMMARY_OBJECTIVES,
  SUMMARY_PROGRESS,
  SUMMARY_RISKS,
  SUMMARY_ANOMALIES,
} from "../../domain/contract/summary-tables";
import type { CatalogueEntry } from "../read/catalogue";
import { areaAddress } from "../cells/address";
import type { Area } from "../cells/address";

/** Tables that stand one below the other with titles between them, whatever people call their sheet. */
const STACKED: ReadonlySet<string> = new Set(
  [
    ...[SUMMARY_BODY, SUMMARY_PROGRESS, SUMMARY_PUBLIC_VALUES, SUMMARY_CENTRES, SUMMARY_MANAGERS],
    ...[SUMMARY_RISKS, SUMMARY_OBJECTIVES, SUMMARY_ANOMALIES],
    ...[MISSING_CENTRES, MISSING_READINGS, QUALITY_CRITERIA, QUALITY_FINDINGS],
  ].map(({ name }) => name),
);

/** Geometry of a table with its header row, as it stands before any writing. */
export interface TableGeometry {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** Queues the reading of tables' geometry; the getter works after the next sync. */
export function queueGeometry(
  context: Excel.RequestContext,
  tables: readonly CatalogueEntry[],
): () => ReadonlyMap<string, TableGeometry> {
  const headers = tables.map(({ name, sheet, rowCount }) => {
    const range = context.workbook.tables.getItem(name).getHeaderRowRange();
    range.load(["rowIndex", "columnIndex", "columnCount"]);
    return { name, sheet, rowCount, range };
  });
  return () =>
    new Map(
      headers.map(({ name, sheet, rowCount, range }) => [
        name,
        {
          name,
          sheet,
          area: {
            row: range.rowIndex,
            column: range.columnIndex,
            // A row of totals, if somebody has switched one on, is no data row.
            rowCount: rowCount + 1,
            columnCount: range.columnCount,
          },
        },
      ]),
    );
}

/**
 * Gives a table `rows` data rows, and destroys nothing that stands beside or below it. A growing table pushes down
 * what is beneath: on `Riepilogo` and its like whole rows, so that titles and tables keep together; elsewhere only the cells in its
 * own columns, so that a PivotTable beside it stays where it is. A shrinking one leaves empty cells behind.
 * `Table.resize` must keep the header row where it is.
 */
export function resizeTable(
  context: Excel.RequestContext,
  { name, sheet, area }: TableGeometry,
  rows: number,
): void {
  const wanted: Area = { ...area, rowCount: rows + 1 };
  const difference = wanted.rowCount - area.rowCount;
  if (difference === 0) return;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const table = context.workbook.tables.getItem(name);
  const firstBelow = area.row + Math.min(area.rowCount, wanted.rowCount);
  const below = worksheet.getRangeByIndexes(firstBelow, area.column, Math.abs(difference), area.columnCount);
  if (difference > 0) {
    (STACKED.has(name) ? below.getEntireRow() : below).insert("Down");
    table.resize(areaAddress(wanted));
  } else {
    table.resize(areaAddress(wanted));
    below.clear("All");
  }
}
