import { TEMPLATE_SHEETS } from "../../domain/contract/template-tables";
import type { SheetLayout } from "../declare/sheet-layout";
import { templateSheets } from "../declare/template-sheets";
import { compareStyles } from "../differ/compare-skeleton";
import type { Mend } from "../differ/difference";
import { WorkbookError } from "../host/errors";
import { runExcel } from "../host/run";
import { queueSkeleton } from "../observe/skeleton";
import type { Skeleton } from "../observe/skeleton";
import type { OnProgress } from "../port";
import { sheetWork } from "../write/sheet-work";
import { showSheetStep } from "../write/workbook-steps";
import { runSteps } from "../write/write-step";

/**
 * Writes the sheets of the empty form that the workbook does not have, behind the others; those that are there stay as
 * they are, so an interrupted one is finished by repeating. Two syncs. Refused where another sheet has one of the names.
 */
export async function makeTemplate(onProgress: OnProgress): Promise<void> {
  let writing = false;
  await runExcel(
    TEMPLATE_SHEETS.plan,
    async (context) => {
      const pending = queueSkeleton(context);
      await context.sync();
      const skeleton = pending();
      const missing = templateSheets().filter((layout) => !isThere(layout, skeleton));
      const mends: readonly Mend[] = [
        ...compareStyles(skeleton.styles).flatMap((difference) => difference.mends),
        ...missing.map((layout): Mend => ({ type: "lay", layout, position: null })),
      ];
      const steps = sheetWork(mends, skeleton, { password: null }).flatMap((work) => work.steps);
      writing = true;
      await runSteps(context, [...steps, showSheetStep(TEMPLATE_SHEETS.plan)], onProgress);
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}

/** True: the sheet is there with its table. A sheet of that name that holds something else is somebody's. */
function isThere({ name, tables }: SheetLayout, { sheets, catalogue }: Skeleton): boolean {
  const [table] = tables;
  const entry = [...catalogue.values()].find((one) => one.name.toLowerCase() === table?.name.toLowerCase());
  if (entry !== undefined) return true;
  if (!sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return false;
  throw new WorkbookError("name-taken", `foglio «${name}»`, "unchanged", "");
}
