import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

function propertiesOf(
  address: string,
  options: Excel.CellPropertiesLoadOptions,
): Promise<Excel.CellProperties[][]> {
  return Excel.run(async (context) => {
    const result = context.workbook.worksheets.getFirst().getRange(address).getCellProperties(options);
    await context.sync();
    return result.value;
  });
}

const EVERYTHING: Excel.CellPropertiesLoadOptions = {
  address: true,
  style: true,
  hyperlink: true,
  format: {
    fill: { color: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    horizontalAlignment: true,
    indentLevel: true,
    protection: true,
    shrinkToFit: true,
    textOrientation: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

const PLAIN: Excel.CellProperties = {
  address: "Foglio1!B2",
  style: "Normal",
  hyperlink: null as unknown as Excel.RangeHyperlink,
  format: {
    fill: { color: "#FFFFFF" },
    font: {
      bold: false,
      color: "#000000",
      italic: false,
      name: "Arial Narrow",
      size: 11,
      strikethrough: false,
      underline: "None",
    },
    horizontalAlignment: "General",
    indentLevel: 0,
    protection: { formulaHidden: false, locked: true },
    shrinkToFit: false,
    textOrientation: 0,
    verticalAlignment: "Bottom",
    wrapText: false,
  },
};

describe("Range.getCellProperties", () => {
  it("gives everything that is asked of each cell, touched or not", async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("C2");
      cell.style = "Good";
      cell.format.set({
        font: { bold: true, italic: true, size: 9, underline: "Single", color: "#0000ff", name: "Arial" },
        fill: { color: "#fff2cc" },
        horizontalAlignment: "Right",
        verticalAlignment: "Top",
        indentLevel: 2,
        wrapText: true,
        protection: { locked: false },
      });
      await context.sync();
    });
    expect(await propertiesOf("B2:C2", EVERYTHING)).toEqual([
      [
        PLAIN,
        {
          address: "Foglio1!C2",
          style: "Good",
          hyperlink: null,
          format: {
            ...PLAIN.format,
            fill: { color: "#FFF2CC" },
            font: {
              bold: true,
              color: "#0000FF",
              italic: true,
              name: "Arial",
              size: 9,
              strikethrough: false,
              underline: "Single",
            },
            horizontalAlignment: "Right",
            indentLevel: 2,
            protection: { formulaHidden: false, locked: false },
            verticalAlignment: "Top",
            wrapText: true,
          },
        },
      ],
    ]);
  });

  it("gives nothing that is not asked, or asked with false", async () => {
    expect(await propertiesOf("A1:A2", { address: true, style: false })).toEqual([
      [{ address: "Foglio1!A1" }],
      [{ address: "Foglio1!A2" }],
    ]);
    expect(await propertiesOf("A1", { format: { font: { bold: true, italic: false } } })).toEqual([
      [{ format: { font: { bold: false } } }],
    ]);
  });

  it("gives links with the text of their cells, calculated in the same batch", async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.formulas = [['="a"&"b"']];
      cell.hyperlink = { documentReference: "Foglio1!B1", screenTip: "vai" };
      const result = cell.getCellProperties({ hyperlink: true });
      await context.sync();
      expect(result.value).toEqual([
        [{ hyperlink: { documentReference: "Foglio1!B1", screenTip: "vai", textToDisplay: "ab" } }],
      ]);
    });
  });

  it("quotes the sheet's name in an address, and takes the look of the column where no cell is", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("A1 Organi");
      sheet.getRange("B:B").format.fill.color = "#00FF00";
      const result = sheet
        .getRange("B3")
        .getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      expect(result.value).toEqual([[{ address: "'A1 Organi'!B3", format: { fill: { color: "#00FF00" } } }]]);
    });
  });

  it("counts a cell once for each property, and answers for a whole sheet at once", async () => {
    excel.counters.reset();
    const rows = await propertiesOf("A1:BH3000", { style: true });
    expect([rows.length, rows[0]?.length, rows[2999]?.[59]]).toEqual([3000, 60, { style: "Normal" }]);
    expect(excel.counters.cellsRead).toBe(180_000);
    excel.counters.reset();
    await propertiesOf("A1:B2", { style: true, format: { wrapText: true, protection: true } });
    expect(excel.counters.cellsRead).toBe(4 * 3);
  });

  const refused: readonly [string, string, object, string, string][] = [
    ["borders", "A1", { format: { borders: { color: true } } }, "NotModelled", "format.borders"],
    ["addressLocal", "A1", { addressLocal: true }, "NotModelled", "getCellProperties.addressLocal"],
    ["a pattern", "A1", { format: { fill: { pattern: true } } }, "NotModelled", "format.fill.pattern"],
    ["whole columns", "A:A", { style: true }, "NotModelled", "whole rows or columns"],
    ["a word where true is asked", "A1", { style: "yes" }, "InvalidArgument", "getCellProperties.style"],
  ];
  it.each(refused)("refuses %s by name", async (_what, address, options, code, name) => {
    const error = await officeError(() => propertiesOf(address, options));
    expect(error.code).toBe(code);
    expect(error.message).toContain(name);
  });

  it("is too large an answer for a whole sheet's formats, as Excel on the web takes 5 MB", async () => {
    const error = await officeError(() => propertiesOf("A1:BH3000", EVERYTHING));
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});
