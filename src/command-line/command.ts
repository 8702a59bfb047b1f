import { errorSentence } from "../excel/error-sentences";
import { WorkbookError } from "../excel/errors";
import type { OnProgress } from "../excel/port";
import { writeXlsx } from "../embedded/xlsx/write-xlsx";
import { XlsxError } from "../embedded/xlsx/xlsx-error";
import type { Order } from "./arguments";
import { readArguments } from "./arguments";
import { BadInput } from "./bad-input";
import { closingSummary } from "./closing-summary";
import { readEdits } from "./edits";
import { HELP } from "./help";
import { makeWorkbook } from "./make-workbook";
import { readPlanFile } from "./plan-file";
import { saveFile } from "./save-file";
import { decodeText, readBytes } from "./text-file";

/** Where the command speaks. */
export interface Terminal {
  /** One or more lines of the result. */
  readonly say: (text: string) => void;
  /** One line about what is wrong. */
  readonly complain: (text: string) => void;
  readonly onProgress: OnProgress;
}

export type ExitCode = 0 | 1 | 2;

/** Does what the words ask for. 0: done; 1: bad input, nothing was written; 2: wrong usage. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const request = readArguments(words);
  switch (request.kind) {
    case "help":
      terminal.say(HELP);
      return 0;
    case "wrong-usage":
      terminal.complain(`${request.reason} (aiuto: --help)`);
      return 2;
    case "make":
      return makeFile(request.order, terminal);
  }
}

async function makeFile(order: Order, terminal: Terminal): Promise<ExitCode> {
  try {
    const { plan, notices } = readPlanFile(order.plan);
    const edits = order.edits === null ? null : editsOf(order.edits);
    const { workbook, outcome } = await makeWorkbook(
      { plan, edits, quarter: order.quarter },
      terminal.onProgress,
    );
    saveFile(order.out, await writeXlsx(workbook));
    terminal.say(
      [
        ...closingSummary(outcome),
        ...notices.map((notice) => `Da controllare: ${notice}`),
        `Scritto: ${order.out}`,
        "",
      ].join("\n"),
    );
    return 0;
  } catch (error) {
    terminal.complain(complaint(error, order));
    return 1;
  }
}

function editsOf(file: string): { file: string; edits: ReturnType<typeof readEdits> } {
  return { file, edits: readEdits(file, decodeText(readBytes(file))) };
}

/** Faults of the program itself are not caught: they come with their stack. */
function complaint(error: unknown, order: Order): string {
  if (error instanceof BadInput) return error.message;
  if (error instanceof WorkbookError) return `${order.plan}: ${errorSentence(error, "it")}`;
  if (error instanceof XlsxError) return `${order.out}: ${error.message}`;
  throw error;
}
