import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { areaAt, areaName, MAX_COLUMNS } from "../../../src/embedded/model/area";
import {
  addConditionalFormat,
  setDataValidation,
  validationAt,
} from "../../../src/embedded/model/cell-rules";
import { DEFAULT_ERROR_ALERT, DEFAULT_PROMPT } from "../../../src/embedded/model/data-validation";
import { addName } from "../../../src/embedded/model/defined-names";
import { changeRows } from "../../../src/embedded/model/lines";
import { mergeCells } from "../../../src/embedded/model/merging";
import { deleteCells, insertCells } from "../../../src/embedded/model/shifting";
import { addTable } from "../../../src/embedded/model/tables";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { addSheet } from "../../../src/embedded/model/worksheets";
import { allContents, content, refusal, tableOf, value, write } from "./a-sheet";

function filled() {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  const other = addSheet(workbook, "Altro");
  write(
    workbook,
    sheet,
    "A1",
    Array.from({ length: 8 }, (_, row) => [row, `=A${row + 1}*2`, `=SUM($A$1:A${row + 1})`]),
  );
  write(workbook, other, "A1", [["=Foglio1!A4+SUM(Foglio1!A2:A7)", "=SUM(Foglio1!A:A)", "=B2"]]);
  addName(workbook, "Quarto", "=Foglio1!$A$4", null);
  return { workbook, sheet, other };
}

describe("inserting rows", () => {
  it("and deleting them again brings every content back", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 4 }), (row, rowCount) => {
        const { workbook, sheet, other } = filled();
        const before = [allContents(sheet), allContents(other), workbook.names[0]?.formula];
        const area = { row, column: 0, rowCount, columnCount: MAX_COLUMNS };
        insertCells(workbook, sheet, area, "Down");
        deleteCells(workbook, sheet, area, "Up");
        expect([allContents(sheet), allContents(other), workbook.names[0]?.formula]).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it("changes no result", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 3 }), (row, rowCount) => {
        const { workbook, sheet, other } = filled();
        const before = ["A1", "B1"].map((address) => value(workbook, other, address));
        insertCells(workbook, sheet, { row, column: 0, rowCount, columnCount: MAX_COLUMNS }, "Down");
        expect(["A1", "B1"].map((address) => value(workbook, other, address))).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ["below the last row of a rule: they join it", "A2:C6", "7:8", "A2:C8", 6],
    ["inside a rule: they join it", "A2:C6", "4:4", "A2:C7", 3],
    ["above the first row of a rule: they stay out", "A2:C6", "2:2", "A3:C7", 1],
    ["one row away from a rule: they stay out", "A2:C6", "8:8", "A2:C6", 7],
    ["below a rule, in some of its columns only: these join it", "A2:C6", "B7:B8", "A2:C6 B7:B8", 6],
  ])("directly %s", (_what, ruled, inserted, after, row) => {
    const { workbook, sheet } = filled();
    addConditionalFormat(workbook, sheet, areaAt(ruled), { type: "custom", formula: "=$A2>3", look: {} });
    setDataValidation(workbook, sheet, areaAt(ruled), {
      rule: { type: "custom", formula: "=A2>0" },
      ignoreBlanks: true,
      errorAlert: DEFAULT_ERROR_ALERT,
      prompt: DEFAULT_PROMPT,
    });
    insertCells(workbook, sheet, areaAt(inserted), "Down");
    expect(sheet.conditionalFormats[0]?.areas.map(areaName).join(" ")).toBe(after);
    expect(sheet.validations[0]?.areas.map(areaName).join(" ")).toBe(after);
    expect(validationAt(sheet, row, 1) !== null).toBe(!_what.includes("out"));
  });

  it("directly below the header of a table look like the rows below, rules too", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    tableOf(workbook, sheet, "A1", [["ID"], [1], [2]], "Dati");
    addConditionalFormat(workbook, sheet, areaAt("A2:A3"), { type: "custom", formula: "=A2>3", look: {} });
    insertCells(workbook, sheet, areaAt("A2"), "Down");
    expect(sheet.conditionalFormats[0]?.areas.map(areaName)).toEqual(["A2:A4"]);
  });

  it("moves names, merges, row heights and rules", () => {
    const { workbook, sheet } = filled();
    mergeCells(workbook, sheet, areaAt("E5:F6"));
    changeRows(workbook, sheet, areaAt("A5"), { size: 40 });
    addConditionalFormat(workbook, sheet, areaAt("A2:A6"), { type: "custom", formula: "=$A2>3", look: {} });
    setDataValidation(workbook, sheet, areaAt("A5:A8"), {
      rule: { type: "custom", formula: "=A5>0" },
      ignoreBlanks: true,
      errorAlert: DEFAULT_ERROR_ALERT,
      prompt: DEFAULT_PROMPT,
    });
    insertCells(workbook, sheet, areaAt("3:4"), "Down");
    expect(workbook.names[0]?.formula).toBe("=Foglio1!$A$6");
    expect(sheet.merges.map(areaName)).toEqual(["E7:F8"]);
    expect([sheet.rows.get(4)?.size, sheet.rows.get(6)?.size]).toEqual([undefined, 40]);
    expect(sheet.conditionalFormats[0]?.areas.map(areaName)).toEqual(["A2:A8"]);
    expect(validationAt(sheet, 4, 0)).toBeNull();
    expect(validationAt(sheet, 6, 0)).toMatchObject({ anchor: { row: 6 }, rule: { formula: "=A7>0" } });
  });

  it("moves the part that is printed, or makes it larger", () => {
    const { workbook, sheet } = filled();
    sheet.pageLayout = { ...sheet.pageLayout, printArea: areaAt("A2:C6") };
    const insert = (row: number): string => {
      insertCells(workbook, sheet, { row, column: 0, rowCount: 2, columnCount: MAX_COLUMNS }, "Down");
      return sheet.pageLayout.printArea === null ? "none" : areaName(sheet.pageLayout.printArea);
    };
    expect([insert(0), insert(4), insert(30)]).toEqual(["A4:C8", "A4:C10", "A4:C10"]);
  });

  it("inside a table makes it grow and continues its calculated columns", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    const block = [
      ["ID", "Doppio"],
      [1, "=[@ID]*2"],
      [2, "=[@ID]*2"],
    ];
    const table = tableOf(workbook, sheet, "B2", block, "Dati");
    write(workbook, sheet, "F1", [["=SUM(Dati[Doppio])"]]);
    insertCells(workbook, sheet, areaAt("B4:C4"), "Down");
    expect(areaName(table.area)).toBe("B2:C5");
    expect(content(sheet, "C4")).toBe("=[@ID]*2");
    write(workbook, sheet, "B4", [[10]]);
    expect(value(workbook, sheet, "F1")).toBe(26);
  });

  it("inside one of two tables that stand side by side continues its own calculated columns", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    const block = [
      ["ID", "Doppio"],
      [1, "=[@ID]*2"],
      [2, "=[@ID]*2"],
    ];
    tableOf(workbook, sheet, "A1", block, "Primi");
    tableOf(workbook, sheet, "D1", block, "Secondi");
    insertCells(workbook, sheet, areaAt("D3:E3"), "Down");
    expect(["B3", "E3", "E4"].map((address) => content(sheet, address))).toEqual(Array(3).fill("=[@ID]*2"));
    expect(["A4", "B4"].map((address) => content(sheet, address))).toEqual(["", ""]);
  });

  it("above a table moves it as a whole", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    write(workbook, sheet, "A1", [["ID"], [1]]);
    const table = addTable(workbook, sheet, areaAt("A1:A2"), "Dati");
    write(workbook, sheet, "C1", [["=SUM(Dati[ID])"]]);
    insertCells(workbook, sheet, areaAt("1:3"), "Down");
    expect(areaName(table.area)).toBe("A4:A5");
    expect(value(workbook, sheet, "C4")).toBe(1);
  });
});

describe("shifting cells", () => {
  it("never tears a table or a merged cell", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    addTable(workbook, sheet, areaAt("A4:C6"), "Dati");
    mergeCells(workbook, sheet, areaAt("E4:F4"));
    expect(refusal(() => insertCells(workbook, sheet, areaAt("A1:B1"), "Down"))).toBe("InvalidOperation");
    expect(refusal(() => deleteCells(workbook, sheet, areaAt("E1"), "Up"))).toBe("InvalidOperation");
    expect(refusal(() => deleteCells(workbook, sheet, areaAt("4:4"), "Up"))).toBe("InvalidOperation");
    expect(refusal(() => insertCells(workbook, sheet, areaAt("G1:G9"), "Down"))).toBeNull();
  });

  it("moves only the columns of the block", () => {
    const { workbook, sheet, other } = filled();
    insertCells(workbook, sheet, areaAt("A3:A4"), "Down");
    expect([content(sheet, "A3"), content(sheet, "A5")]).toEqual(["", 2]);
    expect(content(sheet, "B3")).toBe("=A5*2");
    expect(content(other, "A1")).toBe("=Foglio1!A6+SUM(Foglio1!A2:A9)");
  });

  it("to the right and back changes nothing", () => {
    const { workbook, sheet, other } = filled();
    const before = [allContents(sheet), allContents(other)];
    insertCells(workbook, sheet, areaAt("B:C"), "Right");
    expect(content(sheet, "D1")).toBe("=A1*2");
    deleteCells(workbook, sheet, areaAt("B:C"), "Left");
    expect([allContents(sheet), allContents(other)]).toEqual(before);
  });

  it("loses references to deleted cells, and shortens ranges", () => {
    const { workbook, sheet, other } = filled();
    deleteCells(workbook, sheet, areaAt("3:4"), "Up");
    expect(content(other, "A1")).toBe("=#REF!+SUM(Foglio1!A2:A5)");
    expect(value(workbook, other, "A1")).toBe("#REF!");
  });

  it("refuses to push contents off the sheet", () => {
    const { workbook, sheet } = filled();
    write(workbook, sheet, "XFD1", [["x"]]);
    expect(refusal(() => insertCells(workbook, sheet, areaAt("A1"), "Right"))).toBe("NonBlankCellOffSheet");
  });
});
