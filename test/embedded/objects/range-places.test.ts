import { beforeEach, describe, expect, it } from "@jest/globals";
import { newExcel, officeError, readRange } from "../wire/excel-fixture";

beforeEach(() => {
  newExcel();
});

const navigations: readonly [string, string, (range: Excel.Range) => Excel.Range][] = [
  ["getCell", "D5", (range) => range.getCell(2, 2)],
  ["getCell outside", "G3", (range) => range.getCell(0, 5)],
  ["getRow", "B4:D4", (range) => range.getRow(1)],
  ["getColumn", "C3:C6", (range) => range.getColumn(1)],
  ["getLastRow", "B6:D6", (range) => range.getLastRow()],
  ["getLastColumn", "D3:D6", (range) => range.getLastColumn()],
  ["getLastCell", "D6", (range) => range.getLastCell()],
  ["getRowsBelow", "B7:D8", (range) => range.getRowsBelow(2)],
  ["getRowsAbove", "B1:D2", (range) => range.getRowsAbove(2)],
  ["getColumnsAfter", "E3:F6", (range) => range.getColumnsAfter(2)],
  ["getColumnsAfter within", "C3:D6", (range) => range.getColumnsAfter(-2)],
  ["getColumnsBefore", "A3:A6", (range) => range.getColumnsBefore()],
  ["getColumnsBefore within", "B3:C6", (range) => range.getColumnsBefore(-2)],
  ["getEntireRow", "3:6", (range) => range.getEntireRow()],
  ["getEntireColumn", "B:D", (range) => range.getEntireColumn()],
  ["getResizedRange", "B3:E4", (range) => range.getResizedRange(-2, 1)],
  ["getOffsetRange", "A5:C8", (range) => range.getOffsetRange(2, -1)],
  ["getBoundingRect", "A1:D6", (range) => range.getBoundingRect("A1")],
  ["getIntersectionOrNullObject", "C4:D6", (range) => range.getIntersectionOrNullObject("C4:F9")],
  ["getIntersection", "B3", (range) => range.getIntersection("A1:B3")],
];

describe("ranges beside a range", () => {
  it.each(navigations)("%s of B3:D6 is %s", async (_name, expected, navigate) => {
    await Excel.run(async (context) => {
      const range = navigate(context.workbook.worksheets.getFirst().getRange("B3:D6"));
      range.load("address,rowIndex,columnIndex,rowCount,columnCount");
      range.worksheet.load("name");
      await context.sync();
      expect(range.address).toBe(`Foglio1!${expected}`);
      expect(range.worksheet.name).toBe("Foglio1");
    });
  });

  it("are null where nothing is common", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B3:D6");
      const nothing = range.getIntersectionOrNullObject("F1:G2");
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
    });
  });

  const outside: readonly [string, (range: Excel.Range) => Excel.Range][] = [
    ["a row that the range does not have", (range) => range.getRow(4)],
    ["cells above the sheet", (range) => range.getOffsetRange(-3, 0)],
    ["no rows at all", (range) => range.getResizedRange(-4, 0)],
  ];
  it.each(outside)("are refused: %s", async (_why, navigate) => {
    const error = await officeError(async (context) => {
      navigate(context.workbook.worksheets.getFirst().getRange("B3:D6")).load("address");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("inserting and deleting", () => {
  it("insert gives the new cells, the range goes on with its own", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A2:B2");
      range.values = [["giù", 1]];
      const inserted = range.insert("Down");
      inserted.values = [["nuova", 0]];
      inserted.load("address");
      range.load("address,values");
      await context.sync();
      expect(inserted.address).toBe("Foglio1!A2:B2");
      expect(range.address).toBe("Foglio1!A3:B3");
      expect(range.values).toEqual([["giù", 1]]);
    });
  });

  it("deleting rows brings closer what stood below, and formulas follow", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("B1").formulas = [["=A4*10"]];
      sheet.getRange("2:3").delete("Up");
      await context.sync();
    });
    const range = await readRange("A1:B2");
    expect(range.formulas).toEqual([
      [1, "=A2*10"],
      [4, ""],
    ]);
    expect(range.values[0]?.[1]).toBe(40);
  });
});

describe("clearing", () => {
  const cases: readonly ["Contents" | "Formats" | "Hyperlinks" | undefined, unknown, string, boolean][] = [
    ["Contents", "", "#FFFF00", true],
    ["Formats", "vai", "#FFFFFF", true],
    ["Hyperlinks", "vai", "#FFFF00", false],
    [undefined, "", "#FFFFFF", false],
  ];
  it.each(cases)("of %s leaves the rest", async (applyTo, value, fill, linked) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.hyperlink = { documentReference: "Foglio1!B2", textToDisplay: "vai", screenTip: "qui" };
      range.format.fill.color = "#FFFF00";
      range.clear(applyTo);
      range.load("values,hyperlink");
      range.format.fill.load("color");
      await context.sync();
      expect(range.values).toEqual([[value]]);
      expect(range.format.fill.color).toBe(fill);
      expect(range.hyperlink).toEqual(
        linked ? { documentReference: "Foglio1!B2", screenTip: "qui", textToDisplay: String(value) } : null,
      );
    });
  });
});

describe("merging", () => {
  it("keeps the first content; unmerging gives the cells back", async () => {
    const excel = newExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.values = [
        ["titolo", 1],
        [2, 3],
      ];
      range.merge();
      await context.sync();
    });
    expect(excel.workbook.activeSheet.merges).toHaveLength(1);
    expect((await readRange("A1:B2")).values.flat()).toEqual(["titolo", "", "", ""]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.unmerge();
      range.merge(true);
      await context.sync();
    });
    expect(excel.workbook.activeSheet.merges.map(({ row, rowCount }) => [row, rowCount])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});
