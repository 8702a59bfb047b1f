import type { EmbeddedWorkbook } from "../../src/embedded/model/workbook";
import { cellOf } from "./embedded";
import type { SeenValue } from "./embedded";

/** A value and the cell of a table that it goes into. */
export type Paste = readonly [table: string, key: string, header: string, value: SeenValue];

/** Writes into cells of tables as a paste would, in one batch: past the validation, not past the protection. */
export async function pasteCells(workbook: EmbeddedWorkbook, ...pastes: readonly Paste[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const [table, key, header, value] of pastes) {
      const { sheet, address } = cellOf(workbook, table, key, header);
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    }
    await context.sync();
  });
}
