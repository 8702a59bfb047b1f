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

describe("Range.format", () => {
  it("sets and reads alignment, fill, font and protection", async () => {
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("A1:B2");
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.indentLevel = 2;
      format.shrinkToFit = true;
      format.textOrientation = 45;
      format.fill.color = "#fff2cc";
      format.font.name = "Arial";
      format.font.size = 9;
      format.font.color = "#7f6000";
      format.font.bold = true;
      format.font.italic = true;
      format.font.strikethrough = true;
      format.font.underline = "Single";
      format.protection.locked = false;
      format.protection.formulaHidden = true;
      format.load("wrapText,horizontalAlignment,verticalAlignment,indentLevel,shrinkToFit,textOrientation");
      format.fill.load("color");
      format.font.load("name,size,color,bold,italic,strikethrough,underline");
      format.protection.load("locked,formulaHidden");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        wrapText: true,
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        indentLevel: 2,
        shrinkToFit: true,
        textOrientation: 45,
        fill: { color: "#FFF2CC" },
        font: {
          name: "Arial",
          size: 9,
          color: "#7F6000",
          bold: true,
          italic: true,
          strikethrough: true,
          underline: "Single",
        },
        protection: { locked: false, formulaHidden: true },
      });
    });
    expect(look(1, 1).fill).toBe("#FFF2CC");
    expect(look(2, 1).fill).toBeNull();
  });

  it("reads null where cells differ, white where there is no fill", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("C:C").format.fill.color = "#00FF00";
      sheet.getRange("D1").format.fill.color = "#00FF00";
      sheet.getRange("D1").format.fill.clear();
      const mixed = sheet.getRange("A1:A2").format;
      mixed.font.load("bold");
      mixed.fill.load("color");
      const column = sheet.getRange("C5:C9").format.fill.load("color");
      const beside = sheet.getRange("C5:D9").format.fill.load("color");
      const cleared = sheet.getRange("D1").format.fill.load("color");
      await context.sync();
      expect([mixed.font.bold, mixed.fill.color]).toEqual([null, "#FFFFFF"]);
      expect([column.color, beside.color, cleared.color]).toEqual(["#00FF00", null, "#FFFFFF"]);
    });
  });

  it("draws borders on edges and inside", async () => {
    await Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange("B2:C3").format;
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Double";
      bottom.color = "#FF0000";
      borders.getItem("InsideVertical").weight = "Hairline";
      borders.getItem("InsideHorizontal").style = "Dot";
      borders.getItem("EdgeTop").color = "#00FF00";
      bottom.load("style,color,weight,sideIndex");
      const left = borders.getItem("EdgeLeft").load("style,color");
      await context.sync();
      expect(bottom.toJSON()).toEqual({
        color: "#FF0000",
        sideIndex: "EdgeBottom",
        style: "Double",
        weight: "Thin",
      });
      expect(left.style).toBe("None");
    });
    expect(look(2, 1).borders).toMatchObject({
      bottom: { style: "Double", color: "#FF0000" },
      top: { style: "Dot" },
    });
    expect(look(1, 1).borders).toMatchObject({ right: { weight: "Hairline" }, bottom: { style: "Dot" } });
    expect(look(1, 2).borders).toMatchObject({ left: { weight: "Hairline" }, top: { color: "#00FF00" } });
    expect([look(3, 1).borders.top, look(1, 3).borders.left]).toEqual([null, null]);
  });

  it("sizes and hides columns and rows", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B2:C3");
      range.format.columnWidth = 120;
      range.format.rowHeight = 30;
      range.columnHidden = true;
      sheet.getRange("5:5").rowHidden = true;
      sheet.getRange("E1").values = [["una scritta piuttosto lunga"]];
      sheet.getRange("E:E").format.autofitColumns();
      sheet.getRange("3:3").format.autofitRows();
      range.format.load("columnWidth,rowHeight");
      range.load("columnHidden,rowHidden");
      const wide = sheet.getRange("E1").format.load("columnWidth");
      const beside = sheet.getRange("A1:B1").load("columnHidden");
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight]).toEqual([120, null]);
      expect([range.columnHidden, range.rowHidden, beside.columnHidden]).toEqual([true, false, null]);
      expect(wide.columnWidth).toBeGreaterThan(120);
    });
  });

  it("takes properties column by column, row by row and cell by cell", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.setColumnProperties([
        { format: { columnWidth: 70, fill: { color: "#DDEBF7" } } },
        { columnHidden: true, format: { columnWidth: 20 } },
      ]);
      range.setRowProperties([{ format: { rowHeight: 40, font: { bold: true } } }, { rowHidden: true }]);
      range.setCellProperties([
        [{ format: { horizontalAlignment: "Right", protection: { locked: false } } }, {}],
        [{}, { style: "Normal", format: { font: { size: 20 } } }],
      ]);
      await context.sync();
    });
    const sheet = excel.workbook.activeSheet;
    expect([sheet.columns.get(0)?.size, sheet.columns.get(1)?.hidden]).toEqual([70, true]);
    expect([sheet.rows.get(0)?.size, sheet.rows.get(1)?.hidden]).toEqual([40, true]);
    expect(look(0, 0)).toMatchObject({
      fill: "#DDEBF7",
      font: { bold: true },
      alignment: { horizontal: "Right" },
      protection: { locked: false },
    });
    expect(look(1, 1).font.size).toBe(20);
  });

  it("takes a whole tree of properties with set", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.set({ values: [["x"]], format: { wrapText: true, font: { bold: true } } });
      await context.sync();
    });
    expect(look(0, 0)).toMatchObject({ alignment: { wrapText: true }, font: { bold: true } });
  });

  const refused: readonly [string, (range: Excel.Range) => unknown, string][] = [
    ["a colour that is none", (range) => (range.format.fill.color = "arancione"), "InvalidArgument"],
    ["an unknown word", (range) => (range.format.horizontalAlignment = "Middle" as "Left"), "NotModelled"],
    ["a width of text", (range) => (range.format.columnWidth = "9" as unknown as number), "InvalidArgument"],
    ["a negative width", (range) => (range.format.columnWidth = -1), "InvalidArgument"],
    ["too few columns", (range) => range.setColumnProperties([]), "InvalidArgument"],
    ["a style that comes with Excel and is not known", (range) => (range.style = "Comma"), "NotModelled"],
    ["an unknown style", (range) => (range.style = "Mai visto"), "ItemNotFound"],
  ];
  it.each(refused)("refuses %s", async (_what, use, code) => {
    const error = await officeError(async (context) => {
      use(context.workbook.worksheets.getFirst().getRange("A1"));
      await context.sync();
    });
    expect(error.code).toBe(code);
  });
});
