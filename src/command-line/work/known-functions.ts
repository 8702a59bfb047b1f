import { cellName, WHOLE_SHEET } from "../../embedded/model/area";
import type { EmbeddedWorkbook } from "../../embedded/model/workbook";
import { unknownFunction } from "../../embedded/calculation/unknown-function";
import { quoteSheet } from "../../excel/cells/sheet-name";
import { BadInput } from "../words/bad-input";
import { shownText } from "../../domain/contract/shown-text";

/**
 * A formula that cannot be calculated here would be saved with an error for its result. Fails with `BadInput` naming the
 * first cell and its function.
 */
export function requireKnownFunctions(file: string, { sheets }: EmbeddedWorkbook): void {
  for (const { name: sheet, cells } of sheets) {
    cells.visit(WHOLE_SHEET, ({ formula }, row, column) => {
      const unknown = formula === null ? null : unknownFunction(formula);
      if (unknown === null) return;
      const where = `${quoteSheet(sheet)}!${cellName(row, column)}`;
      const name = shownText(unknown, 40);
      throw new BadInput(
        file,
        null,
        `la cella ${where} usa la funzione ${name}, che qui non si sa calcolare: aggiornare il riepilogo in Excel`,
      );
    });
  }
}
