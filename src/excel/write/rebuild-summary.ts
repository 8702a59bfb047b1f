import { NAMES } from "../../domain/contract/defined-names";
import { SHEETS } from "../../domain/contract/sheets";
import type { Summary } from "../../domain/measurement/results";
import type { WorkbookData } from "../../domain/cells/workbook-data";
import { summarySheet, SUMMARY_CELLS } from "../layout/summary-sheet";
import type { Catalogue } from "../read/catalogue";
import { summaryLinkSteps } from "./load-steps";
import { addSheetsStep, sheetSteps } from "./sheet-steps";
import { LATER_TABLES, SUMMARY_TABLES } from "./summary-steps";
import type { WriteStep } from "./write-step";

/** True: somebody has deleted the sheet of the summary with all that was on it. One table alone is damage. */
export function isSummaryGone(catalogue: Catalogue, hasSheet: boolean): boolean {
  return !hasSheet && ![...SUMMARY_TABLES, ...LATER_TABLES].some((name) => catalogue.has(name));
}

/**
 * Lays `Riepilogo` out anew, first among the sheets, as a load does: nobody's typing lives there. `leftNames` are the
 * names of its cells that outlived it and point nowhere.
 */
export function rebuildSteps(
  summary: Summary,
  data: WorkbookData,
  leftNames: readonly Excel.NamedItem[],
  refreshedAt: number,
): readonly WriteStep[] {
  const layout = summarySheet(summary);
  return [
    addSheetsStep([layout]),
    ...sheetSteps(layout),
    ...summaryLinkSteps({ layouts: [layout], summary, data }),
    {
      subject: SHEETS.summary,
      bytes: 3_000,
      queue(context) {
        const { names, worksheets } = context.workbook;
        const worksheet = worksheets.getItem(SHEETS.summary);
        worksheet.position = 0;
        leftNames.forEach((name) => {
          name.delete();
        });
        for (const [name, { row, column }] of Object.entries(SUMMARY_CELLS)) {
          const cell = worksheet.getRangeByIndexes(row, column, 1, 1);
          names.add(name, cell);
          if (name === NAMES.refreshedAt) cell.values = [[refreshedAt]];
        }
      },
    },
  ];
}
