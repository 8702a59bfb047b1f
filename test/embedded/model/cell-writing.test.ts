import { describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../src/embedded/model/area";
import { restyleCells } from "../../../src/embedded/model/cell-formatting";
import { clearContents } from "../../../src/embedded/model/cell-writing";
import { protectSheet, unprotectSheet } from "../../../src/embedded/model/protection-rules";
import { deleteCells, insertCells } from "../../../src/embedded/model/shifting";
import { cellAt } from "../../../src/embedded/model/sheet";
import { createWorkbook, listen } from "../../../src/embedded/model/workbook";
import type { WorkbookChange } from "../../../src/embedded/model/workbook";
import { content, refusal, value, write } from "./a-sheet";

function started() {
  const workbook = createWorkbook();
  return { workbook, sheet: workbook.activeSheet };
}

describe("writing cells", () => {
  it("leaves a cell alone for null and empties it for an empty text", () => {
    const { workbook, sheet } = started();
    write(workbook, sheet, "A1", [["a", "b", "c"]]);
    write(workbook, sheet, "A1", [[null, "", "d"]]);
    expect(["A1", "B1", "C1"].map((address) => content(sheet, address))).toEqual(["a", "", "d"]);
  });

  it("takes texts after = + or - for formulas, and after an apostrophe for texts", () => {
    const { workbook, sheet } = started();
    write(workbook, sheet, "A1", [["=1+1", "'=1+1", "- primo punto", "'- primo punto", "-5 giorni"]]);
    expect(cellAt(sheet, 0, 0).formula).toBe("=1+1");
    expect(cellAt(sheet, 0, 1)).toMatchObject({ formula: null, value: "=1+1" });
    expect(cellAt(sheet, 0, 3)).toMatchObject({ formula: null, value: "- primo punto" });
  });

  it("takes nothing for a formula in cells of text format", () => {
    const { workbook, sheet } = started();
    restyleCells(workbook, sheet, areaAt("A1"), { numberFormat: "@" });
    write(workbook, sheet, "A1", [["=1+1"]]);
    expect(cellAt(sheet, 0, 0)).toMatchObject({ formula: null, value: "=1+1" });
  });

  it("refuses 32,768 characters and takes 32,767", () => {
    const { workbook, sheet } = started();
    expect(refusal(() => write(workbook, sheet, "A1", [["x".repeat(32_768)]]))).toBe("InvalidArgument");
    write(workbook, sheet, "A1", [["x".repeat(32_767)]]);
    expect(content(sheet, "A1")).toHaveLength(32_767);
  });

  it("is told once for a whole block", () => {
    const { workbook, sheet } = started();
    const changes: WorkbookChange[] = [];
    listen(workbook, (change) => changes.push(change));
    write(workbook, sheet, "B2", [
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(changes).toEqual([{ kind: "content", sheet, area: areaAt("B2:C3") }]);
  });

  it("keeps the look of a cell that is emptied", () => {
    const { workbook, sheet } = started();
    restyleCells(workbook, sheet, areaAt("A1"), { fill: "#FFF2CC" });
    write(workbook, sheet, "A1", [["a"]]);
    clearContents(workbook, sheet, areaAt("A1"));
    expect(cellAt(sheet, 0, 0)).toMatchObject({ value: "", style: { fill: "#FFF2CC" } });
  });

  it("gives cells that look alike one style, and whole columns theirs without cells", () => {
    const { workbook, sheet } = started();
    restyleCells(workbook, sheet, areaAt("A1:B50"), { font: { bold: true } });
    expect(cellAt(sheet, 0, 0).style).toBe(cellAt(sheet, 49, 1).style);
    restyleCells(workbook, sheet, areaAt("D:E"), { protection: { locked: false } });
    expect(cellAt(sheet, 9_999, 3).style.protection.locked).toBe(false);
    expect(sheet.cells.rowCount).toBe(50);
  });
});

describe("a protected sheet", () => {
  function protectedSheet() {
    const { workbook, sheet } = started();
    write(workbook, sheet, "A1", [["chiuso", "aperto"]]);
    restyleCells(workbook, sheet, areaAt("B1:B9"), { protection: { locked: false } });
    protectSheet(workbook, sheet, { allowFormatColumns: true }, "segreta");
    return { workbook, sheet };
  }

  it("takes contents in unlocked cells only, and a block as a whole or not at all", () => {
    const { workbook, sheet } = protectedSheet();
    write(workbook, sheet, "B1", [["nuovo"]]);
    expect(refusal(() => write(workbook, sheet, "A1", [["x", "y"]]))).toBe("AccessDenied");
    expect([content(sheet, "A1"), content(sheet, "B1")]).toEqual(["chiuso", "nuovo"]);
    expect(refusal(() => clearContents(workbook, sheet, areaAt("A1:B1")))).toBe("AccessDenied");
    expect(refusal(() => write(workbook, sheet, "H50", [["mai toccata"]]))).toBe("AccessDenied");
  });

  it("refuses formats, rows and deletions that its options do not allow", () => {
    const { workbook, sheet } = protectedSheet();
    const bold = { font: { bold: true } };
    expect(refusal(() => restyleCells(workbook, sheet, areaAt("B1"), bold))).toBe("AccessDenied");
    expect(refusal(() => insertCells(workbook, sheet, areaAt("2:2"), "Down"))).toBe("AccessDenied");
    expect(refusal(() => deleteCells(workbook, sheet, areaAt("2:2"), "Up"))).toBe("AccessDenied");
  });

  it("still calculates", () => {
    const { workbook, sheet } = started();
    write(workbook, sheet, "A1", [["=B1*2", 1]]);
    restyleCells(workbook, sheet, areaAt("B1"), { protection: { locked: false } });
    protectSheet(workbook, sheet, {}, null);
    write(workbook, sheet, "B1", [[21]]);
    expect(value(workbook, sheet, "A1")).toBe(42);
  });

  it("is protected and unprotected once, with its password", () => {
    const { workbook, sheet } = protectedSheet();
    expect(refusal(() => protectSheet(workbook, sheet, {}, null))).toBe("AccessDenied");
    expect(refusal(() => unprotectSheet(workbook, sheet, "altra"))).toBe("InvalidArgument");
    unprotectSheet(workbook, sheet, "segreta");
    expect(refusal(() => unprotectSheet(workbook, sheet, null))).toBe("AccessDenied");
  });
});
