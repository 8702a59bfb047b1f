import { describe, expect, it } from "@jest/globals";
import type { SheetCells } from "../../../src/domain/cells/sheet-cells";
import { documentFromCells } from "../../../src/readers/cells/document-from-cells";

const cell = (value: string | number, text = String(value), numberFormat = "General") => ({
  ...{ value, text, numberFormat },
});

const CELLS: SheetCells = {
  sheet: "Piano",
  rows: [4, 6],
  columns: [3, 5, 6],
  cells: [
    [cell("Obiettivo"), cell("Target"), cell("Entro")],
    [cell(" Archivio "), cell(0.8, "80%", "0%"), cell(45961, "31/10/2025", "dd/mm/yyyy")],
  ],
  hiddenRows: 1,
  hiddenColumns: 0,
};

describe("cells of the workbook as a document", () => {
  it("are one table, with the rows' places on the sheet", () => {
    const { tables, lines } = documentFromCells(CELLS, "Piano_Tab");
    expect(lines).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.name).toBe("Piano_Tab");
    expect(tables[0]?.place).toEqual({ sheet: "Piano", row: 4, column: 3 });
    expect(tables[0]?.rows.map(({ place }) => place)).toEqual([
      { sheet: "Piano", row: 4 },
      { sheet: "Piano", row: 6 },
    ]);
  });

  it("keep what is seen beside the number or the day behind it", () => {
    expect(documentFromCells(CELLS, "").tables[0]?.rows[1]?.cells).toEqual([
      { text: "Archivio" },
      { text: "80%", number: 0.8 },
      { text: "31/10/2025", date: "2025-10-31" },
    ]);
  });

  it("say what is hidden and where errors stand", () => {
    const cells = [[cell("#N/A", "#N/D"), cell("#obiettivo1"), cell("")], ...CELLS.cells.slice(1)];
    expect(documentFromCells({ ...CELLS, cells, hiddenColumns: 2 }, "").notices).toEqual([
      { place: { sheet: "Piano", row: 4, column: 3 }, reason: { code: "hidden-rows", count: 1 } },
      { place: { sheet: "Piano", row: 4, column: 3 }, reason: { code: "hidden-columns", count: 2 } },
      { place: { sheet: "Piano", row: 4, column: 3 }, reason: { code: "error-cell", text: "#N/D" } },
    ]);
  });

  it("are a document without a table where there is nothing", () => {
    const nothing = { ...CELLS, rows: [], columns: [], cells: [], hiddenRows: 0 };
    expect(documentFromCells(nothing, "")).toEqual({ tables: [], lines: [], notices: [] });
  });
});
