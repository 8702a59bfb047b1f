import type { WorkbookData } from "../../domain/cells/workbook-data";
import type { OnProgress } from "../port";
import { locatedWorkbook } from "../differ/observed-data";
import { OFFICE_TABLES, RECORD_TABLES } from "../differ/wanted-tables";
import { runExcel } from "../host/run";
import { observeTables } from "../observe/observe-tables";
import { queueSkeleton, requirePlan } from "../observe/skeleton";
import { planWithFormulas } from "./our-tables";
import { requireColumns } from "./requirements";

/** The whole state of the workbook with its texts. Two syncs, more only where it is larger than one request. */
export async function readWorkbook(onProgress: OnProgress): Promise<WorkbookData> {
  return runExcel("", async (context) => {
    onProgress({ step: "reading", done: 0, total: 2 });
    const pending = queueSkeleton(context);
    await context.sync();
    const skeleton = pending();
    requirePlan(skeleton);
    onProgress({ step: "reading", done: 1, total: 2 });
    const observation = await observeTables(context, skeleton, planWithFormulas(skeleton));
    const { located, data } = locatedWorkbook([...OFFICE_TABLES, ...RECORD_TABLES], observation);
    requireColumns(located, []);
    return data;
  });
}
