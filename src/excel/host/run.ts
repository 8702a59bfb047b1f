import { WorkbookError } from "./errors";
import { problemOfCode } from "./error-codes";

/**
 * One operation on the workbook. Office's errors come out as `WorkbookError`, with Office's code for the record and
 * our sentence for people. `stateAfterFailure` says what a failure leaves behind, asked when it happens. Events are
 * on again afterwards, whatever happened.
 */
export async function runExcel<T>(
  subject: string,
  work: (context: Excel.RequestContext) => Promise<T>,
  stateAfterFailure: () => WorkbookError["state"] = () => "unchanged",
): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    const state = error instanceof WorkbookError ? error.state : stateAfterFailure();
    if (state !== "unchanged") await turnEventsOn();
    throw toWorkbookError(error, subject, state);
  }
}

/** A batch that failed may have left events off: without them the pane would not notice changes any more. */
async function turnEventsOn(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    // The first failure is the one to report; events are a hint only.
  }
}

/** Any failure as a `WorkbookError`; one that is already ours stays as it is. */
export function toWorkbookError(
  error: unknown,
  subject: string,
  state: WorkbookError["state"],
): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = error instanceof OfficeExtension.Error ? error.code : "";
  const problem = problemOfCode(code);
  // Office does not say which cell is being edited: it need not be on the sheet that the operation is about.
  const where = problem === "cell-edit-mode" ? "" : subject;
  return new WorkbookError(problem, where, state, code, { cause: error });
}

/** What is missing or unreadable, found by us before Excel could fail. */
export function damaged(subject: string): WorkbookError {
  return new WorkbookError("damaged-table", subject, "unchanged", "");
}
