import type { WorkbookPort } from "../excel/port";
import type { CommandHost } from "./command-host";

/**
 * *Aggiorna riepilogo* from the ribbon. On success the sheet `Riepilogo` itself is the answer. A failure is said in
 * the sheet; where even that fails, the pane opens. Fails only when the pane cannot be opened either.
 */
export async function refreshSummary(
  workbook: Pick<WorkbookPort, "refreshSummary" | "reportRefreshFailure">,
  host: Pick<CommandHost, "showPane">,
): Promise<void> {
  try {
    await workbook.refreshSummary(showNoProgress);
  } catch (error) {
    await workbook.reportRefreshFailure(error).catch(() => host.showPane());
  }
}

/** A ribbon button has no place for progress: Excel shows that it is busy. */
function showNoProgress(): void {
  // Nothing to show it on.
}
