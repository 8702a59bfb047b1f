import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { cellAt } from "../../../src/embedded/model/sheet";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

function look(row: number, column: number): ReturnType<typeof cellAt>["style"] {
  return cellAt(excel.workbook.activeSheet, row, column).style;
}

describe("Excel.Style", () => {
  it("is added, given to cells part by part, changed for them all, and deleted", async () => {
    await Excel.run(async (context) => {
      const { styles } = context.workbook;
      styles.add("PIAO Da compilare");
      const style = styles.getItem("piao da compilare");
      style.includeNumber = false;
      style.includeBorder = true;
      style.includeFont = true;
      style.includeAlignment = true;
      style.includePatterns = true;
      style.includeProtection = true;
      style.numberFormat = "0.00";
      style.fill.color = "#FFF2CC";
      style.font.bold = true;
      style.locked = false;
      style.formulaHidden = true;
      style.wrapText = true;
      style.horizontalAlignment = "Left";
      style.verticalAlignment = "Top";
      style.indentLevel = 1;
      style.borders.getItem("EdgeBottom").style = "Continuous";
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.numberFormat = [["0%"]];
      range.style = "PIAO Da compilare";
      range.load("style,numberFormat");
      styles.load("items/name,items/builtIn");
      style.load("locked,includeNumber,numberFormat");
      const missing = styles.getItemOrNullObject("Altro");
      await context.sync();
      expect([range.style, range.numberFormat]).toEqual(["PIAO Da compilare", [["0%"]]]);
      expect(styles.items.map(({ name, builtIn }) => [name, builtIn])).toContainEqual([
        "PIAO Da compilare",
        false,
      ]);
      expect([style.locked, style.includeNumber, style.numberFormat]).toEqual([false, false, "0.00"]);
      expect(missing.isNullObject).toBe(true);
    });
    expect(look(0, 0)).toMatchObject({
      fill: "#FFF2CC",
      protection: { locked: false },
      borders: { bottom: { style: "Continuous" } },
    });
    await Excel.run(async (context) => {
      const style = context.workbook.styles.getItem("PIAO Da compilare");
      style.fill.color = "#FFFFFF";
      await context.sync();
      expect(look(0, 0).fill).toBe("#FFFFFF");
      style.delete();
      await context.sync();
    });
    expect(look(0, 0).styleName).toBe("Normal");
  });

  it("leaves what was set on the cell itself when it is changed", async () => {
    await Excel.run(async (context) => {
      const { styles } = context.workbook;
      styles.add("PIAO Da compilare");
      const style = styles.getItem("PIAO Da compilare");
      style.includeNumber = false;
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.style = "PIAO Da compilare";
      const own = range.getCell(0, 0);
      own.format.horizontalAlignment = "Center";
      own.format.font.italic = true;
      own.numberFormat = [["0%"]];
      style.locked = false;
      style.font.bold = true;
      style.wrapText = true;
      await context.sync();
    });
    expect(look(0, 0)).toMatchObject({
      numberFormat: "0%",
      protection: { locked: false },
      font: { bold: false, italic: true },
      alignment: { horizontal: "Center", wrapText: false },
    });
    expect(look(0, 1)).toMatchObject({
      protection: { locked: false },
      font: { bold: true, italic: false },
      alignment: { horizontal: "General", wrapText: true },
    });
    await Excel.run(async (context) => {
      context.workbook.styles.getItem("PIAO Da compilare").includeNumber = true;
      await context.sync();
    });
    expect(look(0, 0)).toMatchObject({ numberFormat: "General", alignment: { horizontal: "Center" } });
  });
});

describe("the cell styles that come with Excel", () => {
  it.each([
    ["Heading1", "Heading1", { font: { bold: true, size: 15, color: "#44546A" } }],
    ["Heading 1", "Heading1", { borders: { bottom: { weight: "Thick", color: "#4472C4" } } }],
    ["neutral", "Neutral", { fill: "#FFEB9C", numberFormat: "0.00" }],
    ["40% - Accent1", "Accent1_40", { fill: "#B4C7E7", font: { color: "#000000" } }],
    ["Percent", "Percent", { fill: "#FFFF00", numberFormat: "0%" }],
  ])("%s is applied as %s, its own parts only", async (given, name, expected) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.numberFormat = [["0.00"]];
      range.format.fill.color = "yellow";
      range.style = given;
      range.load("style");
      const found = context.workbook.styles.getItemOrNullObject(given);
      found.load("name,builtIn");
      await context.sync();
      expect([range.style, found.isNullObject, found.name, found.builtIn]).toEqual([name, false, name, true]);
    });
    expect(look(0, 0)).toMatchObject(expected);
  });

  it("keep their names for themselves, in both spellings", async () => {
    for (const name of ["Heading1", "heading 1"]) {
      const error = await officeError(async (context) => {
        context.workbook.styles.add(name);
        await context.sync();
      });
      expect(error.code).toBe("ItemAlreadyExists");
    }
  });
});
