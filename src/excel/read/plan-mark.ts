import { NAMES } from "../../domain/contract/defined-names";
import { WorkbookError } from "../host/errors";

/**
 * Queues the question whether a plan has been loaded completely: the name `PIAO_caricato` is the last thing that a load
 * writes. It outlives the sheet that it points to, so a deleted sheet is found missing, not taken for "no plan".
 */
export function queuePlanMark(context: Excel.RequestContext): () => boolean {
  const mark = context.workbook.names.getItemOrNullObject(NAMES.loaded);
  mark.load("name");
  // eslint-disable-next-line office-addins/call-sync-before-read -- the getter is called after the caller's sync
  return () => !mark.isNullObject;
}

/** Fails with `no-plan` where no plan has been loaded. */
export function requirePlan(isLoaded: boolean): void {
  if (!isLoaded) throw new WorkbookError("no-plan", "", "unchanged", "");
}
