/** What the add-in cost, since the start or the last `reset`. */
export class Counters {
  /** Batches that the add-in sent by `context.sync()`, also those that failed. */
  requests = 0;
  /** JSON of the requests, in bytes. */
  requestBytes = 0;
  largestRequestBytes = 0;
  responseBytes = 0;
  /** Cells given to `values`, `formulas` or `numberFormat`. */
  cellsWritten = 0;
  /**
   * Cells asked from `values`, `formulas`, `text`, `valueTypes` or `numberFormat`, and of `getCellProperties` once for
   * each property asked for.
   */
  cellsRead = 0;
  /** Time spent in the host itself, calculation included: what is left of a call's time is the client's. */
  hostMilliseconds = 0;
  /** Requests of the library's own, which let go of ranges after each `Excel.run`. */
  cleanups = 0;

  addRequest(bytes: number): void {
    this.requests += 1;
    this.requestBytes += bytes;
    this.largestRequestBytes = Math.max(this.largestRequestBytes, bytes);
  }

  reset(): void {
    Object.assign(this, new Counters());
  }
}
