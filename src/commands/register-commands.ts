import type { WorkbookPort } from "../excel/port";
import type { CommandHost } from "./command-host";
import { refreshSummary } from "./refresh-summary";

/** Ties every function that the manifest's ribbon names to its work. */
export function registerCommands(workbook: WorkbookPort, host: CommandHost): void {
  host.registerCommand("refreshSummary", () => refreshSummary(workbook, host));
}
