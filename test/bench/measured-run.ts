import { createWorkbook } from "../../src/embedded/model/workbook";
import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { startEmbeddedExcel } from "../../src/embedded/embedded-excel";
import { loadExcelLibrary } from "../../src/embedded/wire/node-library";

/** What one operation cost. */
export interface Cost {
  readonly milliseconds: number;
  /** Of which inside the client: our code and Microsoft's library, without the host. */
  readonly clientMilliseconds: number;
  readonly syncs: number;
  readonly bytes: number;
  readonly largestRequest: number;
  readonly cells: number;
  /** Resident set size after the operation, in MB. */
  readonly memory: number;
}

/** An embedded Excel with an empty workbook. */
export function freshExcel(): EmbeddedExcel {
  return startEmbeddedExcel(loadExcelLibrary(), createWorkbook());
}

/** Runs one operation and counts what it cost. */
export async function costOf(excel: EmbeddedExcel, operation: () => Promise<unknown>): Promise<Cost> {
  excel.counters.reset();
  const begin = performance.now();
  await operation();
  const milliseconds = performance.now() - begin;
  const { requests, requestBytes, largestRequestBytes, cellsWritten, cellsRead, hostMilliseconds } =
    excel.counters;
  return {
    milliseconds,
    clientMilliseconds: milliseconds - hostMilliseconds,
    syncs: requests,
    bytes: requestBytes,
    largestRequest: largestRequestBytes,
    cells: cellsWritten + cellsRead,
    memory: process.memoryUsage().rss / 1e6,
  };
}
