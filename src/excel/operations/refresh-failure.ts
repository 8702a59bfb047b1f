import { NAMES } from "../../domain/contract/defined-names";
import { toCellText } from "../cells/cell-text";
import { errorSentence } from "../host/error-sentences";
import { showPane } from "../host/office";
import { toWorkbookError } from "../host/run";

/**
 * Says why a refresh from the ribbon failed where no pane may be open: in the status line of `Riepilogo`, or, where
 * that cannot be written (no plan, a cell being edited, a protected sheet), by opening the pane.
 */
export async function reportRefreshFailure(error: unknown): Promise<void> {
  const sentence = errorSentence(toWorkbookError(error, "", "unchanged"), "it");
  try {
    await Excel.run(async (context) => {
      const status = context.workbook.names.getItem(NAMES.summaryStatus).getRange();
      status.values = [[toCellText(`Aggiornamento non riuscito. ${sentence}`)]];
      status.worksheet.visibility = "Visible";
      status.worksheet.activate();
      await context.sync();
    });
  } catch {
    // The workbook cannot say it: the pane will, it shows what the workbook holds when it opens.
    await showPane();
  }
}
