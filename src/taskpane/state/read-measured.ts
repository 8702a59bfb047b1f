import type { WorkbookData } from "../../domain/cells/workbook-data";
import type { OnProgress, WorkbookPort } from "../../excel/port";

/**
 * The whole state of the workbook for what shows results, which nothing can while a parameter is missing or wrong.
 *
 * @throws ParametersError then; WorkbookError from the workbook.
 */
export async function readMeasured(workbook: WorkbookPort, onProgress: OnProgress): Promise<WorkbookData> {
  const data = await workbook.read(onProgress);
  const { interpretParameters } = await import("../../domain/interpretation/parameters");
  interpretParameters(data.parameters);
  return data;
}
