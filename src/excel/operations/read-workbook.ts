import type { WorkbookData } from "../../domain/cells/workbook-data";
import type { OnProgress } from "../port";
import { queueCatalogue } from "../read/catalogue";
import { queuePlanMark, requirePlan } from "../read/plan-mark";
import { runReads } from "../read/read-step";
import { FOR_STUDIES, readWorkbookData } from "../read/workbook-reader";
import { runExcel } from "../host/run";

/** The whole state of the workbook with its texts. Two syncs, more only where it is larger than one request. */
export async function readWorkbook(onProgress: OnProgress): Promise<WorkbookData> {
  return runExcel("", async (context) => {
    onProgress({ step: "reading", done: 0, total: 2 });
    const cataloguePending = queueCatalogue(context);
    const isLoaded = queuePlanMark(context);
    await context.sync();
    requirePlan(isLoaded());
    onProgress({ step: "reading", done: 1, total: 2 });
    const data = readWorkbookData(context, cataloguePending(), FOR_STUDIES);
    await runReads(context, data.steps);
    return data.result();
  });
}
