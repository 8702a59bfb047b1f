import { runsOf } from "../cells/runs";
import type { OnProgress } from "../port";

/**
 * A piece of writing that fits into one request. Steps run in order; a request holds as many as fit.
 */
export type WriteStep = SheetStep | WorkbookStep;

interface Piece {
  /** What it writes, for an error message: a sheet or a table. */
  readonly subject: string;
  /** Estimated size in the request. */
  readonly bytes: number;
}

/** On one sheet: neighbouring steps of a request share its proxy. */
export interface SheetStep extends Piece {
  readonly sheet: string;
  queue(worksheet: Excel.Worksheet, context: Excel.RequestContext): void;
}

/** On the workbook, or on sheets that come and go. */
export interface WorkbookStep extends Piece {
  readonly sheet?: undefined;
  queue(context: Excel.RequestContext): void;
}

/**
 * Size of a request that we aim at. Excel on the web refuses requests over 5 MB, and escapes our JSON once more on
 * its way; estimates leave room for both (budget: 2.5 MB).
 */
export const REQUEST_BYTES = 1_200_000;

/**
 * Runs the steps, as few requests as their sizes allow, one sync each. Calculation rests until each sync
 * (`suspendApiCalculationUntilNextSync` ends there: Microsoft, "Performance optimization using the Excel API").
 */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  onProgress: OnProgress,
): Promise<void> {
  const requests = groupByBytes(steps);
  for (const [index, request] of requests.entries()) {
    onProgress({ step: "writing", done: index, total: requests.length });
    context.application.suspendApiCalculationUntilNextSync();
    queueSteps(context, request);
    // Each request is a piece of its own: this is the loop over pieces, not over cells.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per 1.2 MB piece
    await context.sync();
  }
  onProgress({ step: "writing", done: requests.length, total: requests.length });
}

/** Queues steps of one request, in order. */
function queueSteps(context: Excel.RequestContext, steps: readonly WriteStep[]): void {
  for (const { value, first, count } of runsOf(steps.map(({ sheet }) => sheet))) {
    const worksheet = value === undefined ? null : context.workbook.worksheets.getItem(value);
    for (const step of steps.slice(first, first + count)) {
      if (step.sheet === undefined) step.queue(context);
      else if (worksheet !== null) step.queue(worksheet, context);
    }
  }
}

/** Steps that one request brings together: between two of them something stands that is not yet known for what it is. */
export function inOneRequest(subject: string, steps: readonly WriteStep[]): WorkbookStep {
  return {
    subject,
    bytes: steps.reduce((sum, { bytes }) => sum + bytes, 0),
    queue(context) {
      queueSteps(context, steps);
    },
  };
}

/** Neighbouring steps together, up to the size of a request. */
export function groupByBytes(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const requests: WriteStep[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > REQUEST_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return requests;
}

/** Rows in runs whose JSON stays under `bytes`; at least one row each. */
export function rowChunks<T>(
  rows: readonly T[],
  bytes: number,
): readonly { first: number; rows: readonly T[] }[] {
  const chunks: { first: number; rows: T[] }[] = [];
  let size = Infinity;
  rows.forEach((row, index) => {
    const rowBytes = JSON.stringify(row).length;
    if (size + rowBytes > bytes) {
      chunks.push({ first: index, rows: [] });
      size = 0;
    }
    chunks.at(-1)?.rows.push(row);
    size += rowBytes;
  });
  return chunks;
}
