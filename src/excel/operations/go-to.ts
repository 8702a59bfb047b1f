import type { CellPlace } from "../../domain/cells/workbook-data";
import { runExcel } from "../host/run";

/** Shows a cell to the person. One sync. */
export async function goTo({ sheet, address }: CellPlace): Promise<void> {
  await runExcel(`${sheet}, ${address}`, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.visibility = "Visible";
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
