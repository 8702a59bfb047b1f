import type { Plan } from "../domain/plan/plan";
import type { Quarter } from "../domain/contract/vocabulary";
import type { OnProgress } from "../excel/port";
import { createWorkbookPort } from "../excel/workbook-port";
import { startEmbeddedExcel } from "../embedded/embedded-excel";
import type { EmbeddedWorkbook } from "../embedded/model/workbook";
import { createWorkbook } from "../embedded/model/workbook";
import { loadExcelLibrary } from "../embedded/wire/node-library";
import type { Outcome } from "./closing-summary";
import type { Edit } from "./edits";
import { typeEdits } from "./type-edits";

/** What goes into the workbook. */
export interface Ingredients {
  readonly plan: Plan;
  /** `null`: none. */
  readonly edits: { readonly file: string; readonly edits: readonly Edit[] } | null;
  readonly quarter: Quarter | null;
}

/** The edits in order, cut where changed kinds of indicators are followed by other tables. */
export function kindStretches(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const stretches: Edit[][] = [[]];
  let kindsChanged = false;
  for (const edit of edits) {
    const inRegistry = edit.table.toLowerCase() === "indicatori";
    if (kindsChanged && !inRegistry) {
      stretches.push([]);
      kindsChanged = false;
    }
    kindsChanged ||= inRegistry && edit.column.toLowerCase() === "tipo";
    stretches.at(-1)?.push(edit);
  }
  return stretches;
}

/**
 * A new workbook with the plan, the edits and the summary, made by the shipped code on the embedded Excel.
 * Fails with `BadInput` (an edit) or `WorkbookError`.
 */
export async function makeWorkbook(
  { plan, edits, quarter }: Ingredients,
  onProgress: OnProgress,
): Promise<{ readonly workbook: EmbeddedWorkbook; readonly outcome: Outcome }> {
  const { workbook } = startEmbeddedExcel(loadExcelLibrary(), createWorkbook());
  const port = createWorkbookPort();
  const { counts } = await port.loadPlan(plan, onProgress);
  const remarks: string[] = [];
  for (const stretch of kindStretches(edits?.edits ?? [])) {
    remarks.push(...typeEdits(workbook, edits?.file ?? "", stretch));
    // As the office would: sheets follow the changed kinds before managers fill them.
    await port.alignSheets(onProgress);
  }
  if (quarter !== null) await port.setReferenceQuarter(quarter);
  const summary = await port.refreshSummary(onProgress);
  return { workbook, outcome: { counts, summary, edits: edits?.edits.length ?? 0, remarks } };
}
