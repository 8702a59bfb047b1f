import { describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../src/embedded/model/area";
import { addTable } from "../../../src/embedded/model/tables";
import { showTotals } from "../../../src/embedded/model/totals-row";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { filterTable } from "../../../src/embedded/lists/filtering";
import { displayText } from "../../../src/embedded/typing/display-text";
import { viewOfSheet } from "../../../src/preview/view/view-of-sheet";
import { write } from "../../embedded/model/a-sheet";

function never(criterion: string): never {
  throw new Error(criterion);
}

describe("the grid over a filtered table with totals", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  write(workbook, sheet, "A1", [
    ["Centro", "Valore"],
    ["A1", 1],
    ["B1", 2],
    ["A1", 3],
  ]);
  const table = addTable(workbook, sheet, areaAt("A1:B4"), "T");
  showTotals(workbook, sheet, table);
  const criterion = { type: "values", values: ["A1"], dates: [] } as const;
  filterTable(workbook, { sheet, table }, table.columns[0]?.id ?? -1, criterion, never);
  write(workbook, sheet, "D8", [["Nome"], ["x"]]);
  sheet.autoFilter = { area: areaAt("D8:D9"), criteria: new Map() };
  const view = viewOfSheet(
    sheet,
    {
      text: displayText,
      conditional: () => ({ look: null, icon: null, bar: null }),
      chart: () => {
        throw new Error("no chart");
      },
    },
    (text) => text.length * 7,
  );

  it("draws no hidden row", () => {
    expect([1, 2, 3].map((row) => view.rowHeight(row) > 0)).toEqual([true, false, true]);
    expect(view.isHidden({ row: 2, column: 0 })).toBe(true);
  });

  it("draws the totals row in bold", () => {
    expect(view.cell({ row: 4, column: 0 }).text).toBe("Totale");
    expect(view.cell({ row: 4, column: 0 }).css.fontWeight).toBe(700);
    expect(view.cell({ row: 3, column: 0 }).css.fontWeight).toBe(400);
  });

  it("marks the headers of lists that have filter buttons", () => {
    const marked = (row: number, column: number): boolean => view.cell({ row, column }).filter;
    expect([marked(0, 0), marked(1, 0), marked(7, 3), marked(8, 3), marked(7, 4)]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});
