import { toCellText } from "../cells/cell-text";
import { REPORT_STATUS_CELL, reportSheet } from "../layout/report";
import type { Report } from "../layout/report";
import { entryOf } from "../read/catalogue";
import type { Catalogue, CatalogueEntry } from "../read/catalogue";
import type { TableGeometry } from "./resize-table";
import { addSheetsStep, sheetSteps } from "./sheet-steps";
import { rewrittenBlocks } from "./summary-steps";
import type { WriteStep } from "./write-step";

/** Rewrites the tables of a report that stands in the workbook, and its status line where that is still there. */
export function rewrittenReport(
  { blocks, sheet, status }: Report,
  catalogue: Catalogue,
  geometries: ReadonlyMap<string, TableGeometry>,
  statusCell: Excel.Range | null,
): readonly WriteStep[] {
  return [
    ...rewrittenBlocks(blocks, [], catalogue, geometries),
    {
      subject: sheet,
      bytes: 2_000 + blocks.length * 600,
      queue(context) {
        if (statusCell !== null) statusCell.values = [[toCellText(status)]];
        for (const { table } of blocks) {
          // Texts of several lines stand where shorter ones stood.
          context.workbook.tables.getItem(table).getDataBodyRange().format.autofitRows();
        }
      },
    },
  ];
}

/** Makes the sheet of a report; `oldName`: its name is still there and points nowhere. */
export function newReport(report: Report, oldName: boolean, position: number): readonly WriteStep[] {
  const layout = reportSheet(report);
  return [
    addSheetsStep([layout]),
    ...sheetSteps(layout),
    {
      subject: report.sheet,
      bytes: 2_000,
      queue(context) {
        if (oldName) context.workbook.names.getItem(report.statusName).delete();
        const worksheet = context.workbook.worksheets.getItem(report.sheet);
        worksheet.position = position;
      },
    },
    reportNameStep(report),
  ];
}

/** Names the cell of the status line, so that it is found wherever it moves to. */
export function reportNameStep({ sheet, statusName }: Pick<Report, "sheet" | "statusName">): WriteStep {
  return {
    subject: sheet,
    bytes: 900,
    queue(context) {
      const { row, column } = REPORT_STATUS_CELL;
      const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
      context.workbook.names.add(statusName, cell);
    },
  };
}

/** Tables of a report that are there. */
export function reportEntries(catalogue: Catalogue, tables: readonly string[]): readonly CatalogueEntry[] {
  return tables.filter((name) => catalogue.has(name)).map((name) => entryOf(catalogue, name));
}
