/** A piece of reading that fits into one request together with others. */
export interface ReadStep {
  /** What its answer takes, in cells of the usual size. */
  readonly cells: number;
  queue(): void;
}

/** Reading that has been planned: its steps, and what they give once all have run. */
export interface PendingRead<T> {
  readonly steps: readonly ReadStep[];
  readonly result: () => T;
}

/**
 * Cells of one request at most. Excel on the web answers with 5 MB at most; codes, words and numbers of a plan take
 * about 15 bytes a cell. Formulas and long texts count for several cells each (`ReadStep.cells`).
 */
const CELLS_PER_REQUEST = 120_000;

/** Cells of one step at most, so that requests fill well. */
export const CELLS_PER_STEP = 40_000;

/** Runs all steps, as few requests as their sizes allow, one sync each. */
export async function runReads(context: Excel.RequestContext, steps: readonly ReadStep[]): Promise<void> {
  for (const request of requestsOf(steps)) {
    request.forEach((step) => {
      step.queue();
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per piece of 120,000 cells
    await context.sync();
  }
}

/** Neighbouring steps together, up to the size of a request; at least one request, for what is queued already. */
function requestsOf(steps: readonly ReadStep[]): readonly (readonly ReadStep[])[] {
  const requests: ReadStep[][] = [[]];
  let cells = 0;
  for (const step of steps) {
    if (cells > 0 && cells + step.cells > CELLS_PER_REQUEST) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(step);
    cells += step.cells;
  }
  return requests;
}
