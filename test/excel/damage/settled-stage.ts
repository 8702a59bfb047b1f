import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { startEmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { loadExcelLibrary } from "../../../src/embedded/wire/node-library";
import { createWorkbookPort } from "../../../src/excel/operations/workbook-port";
import type { WorkbookPort } from "../../../src/excel/port";
import { settledWorkbook } from "../filled-workbook";
import { savepointOf } from "../interruption/savepoint";

/** A settled workbook of the small plan that can be begun with again and again. */
export interface SettledStage {
  /** The workbook as it was settled, in a session of its own; what was done to it before is gone. */
  start(): { readonly excel: EmbeddedExcel; readonly port: WorkbookPort };
}

export async function settledStage(): Promise<SettledStage> {
  const { workbook } = (await settledWorkbook()).excel;
  const savepoint = savepointOf(workbook);
  return {
    start: () => newSession(savepoint.begin()),
  };
}

/** The workbook is opened by somebody else, on the same day. */
export function newSession(workbook: EmbeddedExcel["workbook"]): ReturnType<SettledStage["start"]> {
  const excel = startEmbeddedExcel(loadExcelLibrary(), workbook);
  return { excel, port: createWorkbookPort(() => new Date(2022, 3, 15, 10, 30)) };
}
