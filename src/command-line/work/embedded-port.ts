import { startEmbeddedExcel } from "../../embedded/embedded-excel";
import type { EmbeddedWorkbook } from "../../embedded/model/workbook";
import { loadExcelLibrary } from "../../embedded/wire/node-library";
import { createWorkbookPort } from "../../excel/operations/workbook-port";
import type { WorkbookPort } from "../../excel/port";

/** What the add-in can do, over a workbook that the embedded Excel holds open from now on. */
export function portOver(workbook: EmbeddedWorkbook): WorkbookPort {
  startEmbeddedExcel(loadExcelLibrary(), workbook);
  return createWorkbookPort();
}
