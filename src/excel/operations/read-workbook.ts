import type { WorkbookData } from "../../domain/cells/workbook-data";
import type { OnProgress } from "../port";
import { queueSkeleton, requirePlan } from "../observe/skeleton";
import { runReads } from "../read/read-step";
import { FOR_STUDIES, readWorkbookData } from "../read/workbook-reader";
import { runExcel } from "../host/run";

/** The whole state of the workbook with its texts. Two syncs, more only where it is larger than one request. */
export async function readWorkbook(onProgress: OnProgress): Promise<WorkbookData> {
  return runExcel("", async (context) => {
    onProgress({ step: "reading", done: 0, total: 2 });
    const pending = queueSkeleton(context);
    await context.sync();
    const skeleton = pending();
    requirePlan(skeleton);
    onProgress({ step: "reading", done: 1, total: 2 });
    const data = readWorkbookData(context, skeleton.catalogue, FOR_STUDIES);
    await runReads(context, data.steps);
    return data.result();
  });
}
