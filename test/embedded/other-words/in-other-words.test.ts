import { describe, expect, it } from "@jest/globals";
import { startEmbeddedExcel } from "../../../src/embedded/embedded-excel";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { loadExcelLibrary } from "../../../src/embedded/wire/node-library";
import { readRange } from "../wire/excel-fixture";

/** What `read` gives in the words in which it was written, and in other words. */
async function bothWays<Result>(
  workbook: EmbeddedWorkbook,
  read: (context: Excel.RequestContext) => Promise<Result>,
): Promise<readonly [Result, Result]> {
  startEmbeddedExcel(loadExcelLibrary(), workbook);
  const written = await Excel.run(read);
  startEmbeddedExcel(loadExcelLibrary(), workbook, { otherWords: true });
  return [written, await Excel.run(read)];
}

/** A workbook that was written in words of which Excel and LibreOffice have others. */
async function writtenWorkbook(
  write: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<EmbeddedWorkbook> {
  const workbook = createWorkbook();
  startEmbeddedExcel(loadExcelLibrary(), workbook);
  await Excel.run(async (context) => {
    write(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
  return workbook;
}

function centreTable(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:C1").values = [["ID", "T1", "Doppio"]];
  sheet.getRange("A2:B3").values = [
    ["I01", 1],
    ["I02", 2],
  ];
  sheet.tables.add("A1:C3", true).name = "Centro_A1";
  sheet.getRange("C2:C3").formulas = [["=Centro_A1[@T1]*2"], ["=Centro_A1[@T1]*2"]];
  sheet.getRange("E2:E5").formulas = [["=SUM(Centro_A1[T1])"], [true], [1 / 3], ["'=sum(a1)"]];
  sheet.getRange("F2:F3").formulas = [["=1/3"], ["=Centro_A1[@T1]*2"]];
}

describe("the embedded Excel in other words", () => {
  it("gives formulas without their own table's name, and constants as LibreOffice writes them", async () => {
    const workbook = await writtenWorkbook(centreTable);
    const [written, other] = await bothWays(workbook, async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("C2:F5").load("formulas,values");
      await context.sync();
      return range;
    });
    expect(written.formulas.map((row: unknown[]) => row[0])).toEqual([
      "=Centro_A1[@T1]*2",
      "=Centro_A1[@T1]*2",
      "",
      "",
    ]);
    expect(other.formulas).toEqual([
      ["=[@T1]*2", "", "=SUM(Centro_A1[T1])", "=1/3"],
      ["=[@T1]*2", "", "=TRUE()", "=Centro_A1[@T1]*2"],
      ["", "", 0.333333333333333, ""],
      ["", "", "=sum(a1)", ""],
    ]);
    expect(other.values).toEqual([
      [2, "", 3, 1 / 3],
      [4, "", true, 4],
      ["", "", 0.333333333333333, ""],
      ["", "", "=sum(a1)", ""],
    ]);
  });

  it("gives formats, sizes, colours and properties of cells anew", async () => {
    const workbook = await writtenWorkbook((sheet) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [['#,##0.00 "€"']];
      cell.format.set({ columnWidth: 130, rowHeight: 20.3, fill: { color: "#FFF2CC" } });
      cell.format.font.italic = true;
      sheet.tabColor = "#AABBCC";
    });
    const [written, other] = await bothWays(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("tabColor");
      const cell = sheet.getRange("A1").load("numberFormat");
      cell.format.load("columnWidth,rowHeight");
      const properties = sheet.getRange("A1:B1").getCellProperties({
        hyperlink: true,
        style: true,
        format: { fill: { color: true }, font: { bold: true, italic: true }, wrapText: true },
      });
      await context.sync();
      const { columnWidth, rowHeight } = cell.format;
      return {
        ...{ format: cell.numberFormat, tab: sheet.tabColor, columnWidth, rowHeight },
        properties: properties.value,
      };
    });
    expect(written).toMatchObject({ format: [['#,##0.00 "€"']], tab: "#AABBCC", columnWidth: 130 });
    expect(written.properties[0]?.[0]).toMatchObject({ hyperlink: null, format: { font: { bold: false } } });
    expect(other).toEqual({
      format: [['#,##0.00" €"']],
      tab: "#aabbcc",
      columnWidth: 129.75,
      rowHeight: 20.25,
      properties: [
        [
          {
            style: "Normal",
            format: { fill: { color: "#fff2cc" }, font: { italic: true }, wrapText: false },
          },
          { style: "Normal", format: { fill: { color: "#ffffff" }, font: {}, wrapText: false } },
        ],
      ],
    });
  });

  it("gives rules, names, styles, page and charts anew, and collections by the alphabet", async () => {
    const workbook = await writtenWorkbook((sheet, { workbook: { names, styles } }) => {
      centreTable(sheet);
      sheet.getRange("J1:J2").values = [["x"], [1]];
      sheet.tables.add("J1:J2", true).name = "Altra";
      sheet.getRange("B2:B3").dataValidation.rule = { decimal: { operator: "GreaterThan", formula1: 0 } };
      const custom = sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom;
      custom.rule.formula = "=or(B2>0.50,B2=TRUE)";
      custom.format.fill.color = "#FF0000";
      const comparison = sheet.getRange("C2:C3").conditionalFormats.add("CellValue").cellValue;
      comparison.rule = { operator: "GreaterThan", formula1: "1" };
      comparison.format.font.color = "#00FF00";
      names.add("Soglia", "=sum(1,0.50)");
      names.add("Anno", sheet.getRange("B2"));
      styles.add("PIAO");
      styles.getItem("PIAO").includeNumber = false;
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
      chart.set({ left: 100, top: 0, width: 300, height: 200 });
    });
    const [, other] = await bothWays(workbook, async (context) => {
      const { names, tables, styles, worksheets } = context.workbook;
      const sheet = worksheets.getFirst();
      const body = sheet.getRange("B2:B3");
      body.dataValidation.load("rule");
      const custom = body.conditionalFormats.getItemAt(0).custom;
      custom.rule.load("formula");
      custom.format.fill.load("color");
      const comparison = sheet.getRange("C2:C3").conditionalFormats.getItemAt(0).cellValue.load("rule");
      names.load("items/name,items/formula");
      tables.load("items/name");
      const style = styles.getItem("PIAO").load("includeNumber,includePatterns,includeFont");
      sheet.pageLayout.load("headerMargin,footerMargin");
      const chart = sheet.charts.getItemAt(0).load("left,top,width,height");
      await context.sync();
      return {
        validation: body.dataValidation.rule,
        custom: [custom.rule.formula, custom.format.fill.color],
        comparison: comparison.rule,
        names: names.items.map(({ name, formula }) => [name, String(formula)]),
        tables: tables.items.map(({ name }) => name),
        included: [style.includeNumber, style.includePatterns, style.includeFont],
        margins: [sheet.pageLayout.headerMargin, sheet.pageLayout.footerMargin],
        frame: [chart.left, chart.top, chart.width, chart.height],
      };
    });
    expect(other).toEqual({
      validation: { decimal: { operator: "GreaterThan", formula1: "=0", formula2: "=0" } },
      custom: ["=OR(B2>0.5,B2=TRUE)", "#ff0000"],
      comparison: { operator: "GreaterThan", formula1: "=1" },
      names: [
        ["Anno", "=Foglio1!$B$2"],
        ["Soglia", "=SUM(1,0.5)"],
      ],
      tables: ["Altra", "Centro_A1"],
      included: [true, true, true],
      margins: [36.85, 21.6],
      frame: [99.97, 0, 299.97, 199.97],
    });
  });

  it("leaves the workbook and its values as they are, also when its words are written again", async () => {
    const workbook = await writtenWorkbook(centreTable);
    const written = async (): Promise<unknown> => {
      startEmbeddedExcel(loadExcelLibrary(), workbook);
      return (await readRange("A1:F4")).formulas;
    };
    const before = await written();
    startEmbeddedExcel(loadExcelLibrary(), workbook, { otherWords: true });
    const { formulas, values } = await readRange("A1:F4");
    expect(formulas).not.toEqual(before);
    expect(await written()).toEqual(before);
    startEmbeddedExcel(loadExcelLibrary(), workbook, { otherWords: true });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:F4").formulas = formulas;
      await context.sync();
    });
    expect((await readRange("A1:F4")).values).toEqual(values);
  });
});
