import { keyOf } from "../../domain/cells/table-cell";
import { INDICATORS } from "../../domain/contract/plan-tables";
import type { Quarter } from "../../domain/contract/vocabulary";
import type { EmbeddedWorkbook } from "../../embedded/model/workbook";
import type { OnProgress, Unlock, WorkbookPort } from "../../excel/port";
import type { Outcome } from "./closing-summary";
import type { Edit } from "./edits";
import { typeEdits } from "./type-edits";

/** What is done in a workbook that holds a plan. */
export interface Filling {
  /** `null`: none. */
  readonly edits: { readonly file: string; readonly edits: readonly Edit[] } | null;
  /** `null`: the one that the workbook has, or that the edits set. */
  readonly quarter: Quarter | null;
}

/**
 * Types the edits, sets the quarter and refreshes the summary, by the shipped code. Fails with `BadInput` (an edit) or
 * `WorkbookError`.
 */
export async function fillWorkbook(
  workbook: EmbeddedWorkbook,
  port: WorkbookPort,
  { edits, quarter }: Filling,
  onProgress: OnProgress,
): Promise<Omit<Outcome, "counts">> {
  const remarks: string[] = [];
  const locked = new Set<string>();
  for (const stretch of kindStretches(edits?.edits ?? [])) {
    remarks.push(...typeEdits(workbook, edits?.file ?? "", stretch));
    // As the office would: sheets follow the changed kinds before managers fill them.
    if (!stretch.some(changesKind)) continue;
    const aligned = await port.alignSheets(NO_PASSWORD, onProgress);
    aligned.locked.forEach((sheet) => locked.add(sheet));
  }
  if (quarter !== null) await port.setReferenceQuarter(quarter);
  const { summary, findings } = await port.refreshSummary(onProgress);
  return { summary, findings, locked: [...locked], edits: edits?.edits.length ?? 0, remarks };
}

/** A command line keeps what is typed: no verb takes a password. */
const NO_PASSWORD: Unlock = { password: null };

/** The edits in order, cut where changed kinds of indicators are followed by other tables. */
export function kindStretches(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const stretches: Edit[][] = [[]];
  let kindsChanged = false;
  for (const edit of edits) {
    if (kindsChanged && !isInRegistry(edit)) {
      stretches.push([]);
      kindsChanged = false;
    }
    kindsChanged ||= changesKind(edit);
    stretches.at(-1)?.push(edit);
  }
  return stretches;
}

function isInRegistry({ table }: Edit): boolean {
  return keyOf(table) === keyOf(INDICATORS.name);
}

function changesKind(edit: Edit): boolean {
  return isInRegistry(edit) && keyOf(edit.column) === keyOf(INDICATORS.kind.header);
}
