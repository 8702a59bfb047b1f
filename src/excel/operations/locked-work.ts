import { toWorkbookError } from "../host/run";
import type { OnProgress } from "../port";
import type { SheetWork } from "../write/sheet-work";
import { runSteps } from "../write/write-step";
import type { WriteStep } from "../write/write-step";

/** Steps with what is done on protected sheets between them. */
export interface LockedWork {
  readonly before: readonly WriteStep[];
  readonly work: readonly SheetWork[];
  readonly after: readonly WriteStep[];
}

/**
 * Runs everything in as few requests as possible; a protected sheet takes one of its own, because Excel does not say
 * beforehand which sheets ask for a password: a refused one is left as it is, and the others go on.
 *
 * @returns names of the sheets that were refused.
 */
export async function runLockedWork(
  context: Excel.RequestContext,
  { before, work, after }: LockedWork,
  onProgress: OnProgress,
): Promise<readonly string[]> {
  const locked: string[] = [];
  const open: WriteStep[] = [...before];
  for (const { sheet, isProtected, steps, otherwise } of work) {
    if (!isProtected) {
      open.push(...steps);
      continue;
    }
    if (open.length > 0) await runSteps(context, open.splice(0), onProgress);
    if (await isOpened(context, sheet, steps, onProgress)) continue;
    const isDone = otherwise !== null && (await isOpened(context, sheet, otherwise, onProgress));
    if (!isDone) locked.push(sheet);
  }
  await runSteps(context, [...open, ...after], onProgress);
  return locked;
}

/** False: the sheet asks for another password, and is as it was. Its first step is what opens it. */
async function isOpened(
  context: Excel.RequestContext,
  sheet: string,
  steps: readonly WriteStep[],
  onProgress: OnProgress,
): Promise<boolean> {
  try {
    await runSteps(context, steps, onProgress);
    return true;
  } catch (error) {
    const { problem, officeCode } = toWorkbookError(error, "", "partly-written");
    // A password that is missing is `AccessDenied`, a wrong one `InvalidArgument`.
    if (problem !== "sheet-protected" && officeCode !== "InvalidArgument") throw error;
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.load("protected");
    await context.sync();
    // It was opened, so it is no password that is missing.
    if (!protection.protected) throw error;
    return false;
  }
}
