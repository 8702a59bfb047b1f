import { createWorkbook } from "../../../src/embedded/model/workbook";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { startEmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { loadExcelLibrary } from "../../../src/embedded/wire/node-library";

/** A new workbook with one empty sheet, `Foglio1`, behind the real client library. */
export function newExcel(): EmbeddedExcel {
  return startEmbeddedExcel(loadExcelLibrary(), createWorkbook());
}

/** What Office.js answers a failing batch with. */
export async function officeError(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("The batch did not fail");
}

/** Runs a batch that reads one range, and gives it loaded. */
export function readRange(address: string, sheet = "Foglio1"): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load([
      "values",
      "formulas",
      "text",
      "valueTypes",
      "numberFormat",
      "address",
      "rowIndex",
      "columnIndex",
      "rowCount",
      "columnCount",
    ]);
    await context.sync();
    return range;
  });
}
