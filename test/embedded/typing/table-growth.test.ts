import { describe, expect, it } from "@jest/globals";
import { areaAt, areaName } from "../../../src/embedded/model/area";
import { setDataValidation } from "../../../src/embedded/model/cell-rules";
import { DEFAULT_ERROR_ALERT, DEFAULT_PROMPT } from "../../../src/embedded/model/data-validation";
import { protectSheet } from "../../../src/embedded/model/protection-rules";
import { restyleCells } from "../../../src/embedded/model/cell-formatting";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { undo, redo } from "../../../src/embedded/typing/edit-history";
import { typeInto } from "../../../src/embedded/typing/typing";
import { content, tableOf, value, write } from "../model/a-sheet";

function started() {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  const block = [
    ["ID", "Peso", "Doppio"],
    ["a", 1, "=[@Peso]*2"],
    ["b", 2, "=[@Peso]*2"],
  ];
  const table = tableOf(workbook, sheet, "A1", block, "Dati");
  write(workbook, sheet, "F1", [["=SUM(Dati[Doppio])"]]);
  const type = (address: string, text: string): string =>
    typeInto(workbook, sheet, areaAt(address), text).kind;
  return { workbook, sheet, table, type };
}

describe("a row begun directly below a table", () => {
  it("belongs to it, with calculated columns and validations", () => {
    const { workbook, sheet, table, type } = started();
    setDataValidation(workbook, sheet, areaAt("B2:B3"), {
      rule: { type: "decimal", operator: "GreaterThan", formula1: 0, formula2: null },
      ignoreBlanks: true,
      errorAlert: DEFAULT_ERROR_ALERT,
      prompt: DEFAULT_PROMPT,
    });
    type("A4", "c");
    expect(areaName(table.area)).toBe("A1:C4");
    expect(content(sheet, "C4")).toBe("=[@Peso]*2");
    expect(type("B4", "-5")).toBe("refused");
    type("B4", "5");
    expect(value(workbook, sheet, "F1")).toBe(16);
  });

  it("leaves it again by undo, before the typing itself is undone", () => {
    const { workbook, sheet, table, type } = started();
    type("B4", "5");
    expect(value(workbook, sheet, "F1")).toBe(16);
    undo(workbook);
    expect([areaName(table.area), content(sheet, "B4"), content(sheet, "C4")]).toEqual(["A1:C3", 5, ""]);
    undo(workbook);
    expect([content(sheet, "B4"), value(workbook, sheet, "F1")]).toEqual(["", 6]);
    redo(workbook);
    redo(workbook);
    expect([areaName(table.area), value(workbook, sheet, "F1")]).toEqual(["A1:C4", 16]);
  });

  it("stays outside when something else stands there, or beside the table", () => {
    const { workbook, sheet, table, type } = started();
    write(workbook, sheet, "C4", [["Totale"]]);
    type("A4", "c");
    type("D3", "x");
    type("A6", "x");
    expect(areaName(table.area)).toBe("A1:C3");
  });

  it("stays outside on a protected sheet", () => {
    const { workbook, sheet, table, type } = started();
    restyleCells(workbook, sheet, areaAt("A4"), { protection: { locked: false } });
    protectSheet(workbook, sheet, { allowInsertRows: true }, null);
    expect(type("A4", "c")).toBe("accepted");
    expect(areaName(table.area)).toBe("A1:C3");
  });
});
