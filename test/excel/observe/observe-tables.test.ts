import { beforeEach, describe, expect, it } from "@jest/globals";
import { observeTables } from "../../../src/excel/observe/observe-tables";
import { queueSkeleton } from "../../../src/excel/observe/skeleton";
import { emptyWorkbook } from "../embedded";

const ROWS = 3_000;
const COLUMNS = 15;
/** Rows of one request. */
const PIECE = 500;
/** As long as those that managers see. */
const FORMULA = `=IF(ROW()>0,1,"${"raggiungimento ".repeat(8)}")`;

/** A table of formulas whose texts are more than Excel on the web answers at once (5 MB). */
async function tableOfFormulas(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const headers = Array.from({ length: COLUMNS }, (_, column) => `Colonna ${column}`);
    sheet.getRangeByIndexes(0, 0, 1, COLUMNS).values = [headers];
    for (let row = 0; row < ROWS; row += PIECE) {
      const formulas = Array.from({ length: PIECE }, () => headers.map(() => FORMULA));
      sheet.getRangeByIndexes(row + 1, 0, PIECE, COLUMNS).formulas = formulas;
      // A request holds 5 MB at most.
      await context.sync();
    }
    const range = sheet.getRangeByIndexes(0, 0, ROWS + 1, COLUMNS);
    sheet.tables.add(range, true).name = "Tante";
    await context.sync();
  });
}

describe("reading tables", () => {
  beforeEach(() => {
    emptyWorkbook();
  });

  it("takes as many answers as long formulas need, and gives every cell", async () => {
    await tableOfFormulas();
    const { grids } = await Excel.run(async (context) => {
      const pending = queueSkeleton(context);
      await context.sync();
      return observeTables(context, pending(), [{ name: "Tante", formulas: "all" }]);
    });
    const [grid] = [...grids.values()];
    expect(grid?.cells.length).toBe(ROWS + 1);
    expect(grid?.cells.slice(1).every((row) => row.every(({ formula }) => formula === FORMULA))).toBe(true);
  });
});
