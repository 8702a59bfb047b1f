/**
 * Runs the operations on a workbook one after the other: two batches that read, decide and write must never mix.
 * A failed operation does not stop the next ones.
 */
export class OperationQueue {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.last.then(operation, operation);
    this.last = result.catch(() => undefined);
    return result;
  }
}
