import { createWorkbook } from "../../src/embedded/model/workbook";
import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { startEmbeddedExcel } from "../../src/embedded/embedded-excel";
import { loadExcelLibrary } from "../../src/embedded/wire/node-library";
import { cpuSince } from "./replayed-answers";

/** What one operation cost. */
export interface Cost {
  readonly milliseconds: number;
  /** Processor time of the whole process: what other programs do to the machine is not in it. */
  readonly cpu: number;
  readonly syncs: number;
  readonly bytes: number;
  readonly largestRequest: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** The most memory that the process has had so far, in MB. */
  readonly peakMemory: number;
}

/** An embedded Excel with an empty workbook. */
export function freshExcel(): EmbeddedExcel {
  return startEmbeddedExcel(loadExcelLibrary(), createWorkbook());
}

/** Runs one operation and counts what it cost. */
export async function costOf(excel: EmbeddedExcel, operation: () => Promise<unknown>): Promise<Cost> {
  excel.counters.reset();
  const [begin, before] = [performance.now(), process.cpuUsage()];
  await operation();
  const { requests, requestBytes, largestRequestBytes, cellsWritten, cellsRead } = excel.counters;
  return {
    milliseconds: performance.now() - begin,
    cpu: cpuSince(before),
    syncs: requests,
    bytes: requestBytes,
    largestRequest: largestRequestBytes,
    ...{ cellsRead, cellsWritten },
    peakMemory: process.resourceUsage().maxRSS / 1e3,
  };
}
