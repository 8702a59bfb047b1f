import type { Plan } from "../../domain/plan/plan";
import type { OnProgress } from "../../excel/port";
import type { EmbeddedWorkbook } from "../../embedded/model/workbook";
import { createWorkbook } from "../../embedded/model/workbook";
import type { Outcome } from "./closing-summary";
import { portOver } from "./embedded-port";
import type { Filling } from "./fill-workbook";
import { fillWorkbook } from "./fill-workbook";

/** What goes into the workbook. */
export interface Ingredients extends Filling {
  readonly plan: Plan;
}

/**
 * A new workbook with the plan, the edits and the summary, made by the shipped code on the embedded Excel.
 * Fails with `BadInput` (an edit) or `WorkbookError`.
 */
export async function makeWorkbook(
  { plan, ...filling }: Ingredients,
  onProgress: OnProgress,
): Promise<{ readonly workbook: EmbeddedWorkbook; readonly outcome: Outcome }> {
  const workbook = createWorkbook();
  const port = portOver(workbook);
  const { counts } = await port.loadPlan(plan, onProgress);
  return { workbook, outcome: { counts, ...(await fillWorkbook(workbook, port, filling, onProgress)) } };
}
