import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { cellAt } from "../../../src/embedded/model/sheet";
import { newExcel, officeError, readRange } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

const styleAt = (row: number, column: number): ReturnType<typeof cellAt>["style"] =>
  cellAt(excel.workbook.activeSheet, row, column).style;

describe("Excel.RangeAreas", () => {
  it("gives the look of all its blocks, null where they differ, and changes each", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.font.bold = true;
      const areas = sheet.getRanges("A1:A2, C1;D5:E6");
      areas.load("address,areaCount,cellCount,isEntireRow,format/fill/color,format/font/bold");
      areas.areas.load("items/address");
      await context.sync();
      expect(areas.address).toBe("Foglio1!A1:A2, Foglio1!C1, Foglio1!D5:E6");
      expect([areas.areaCount, areas.cellCount, areas.isEntireRow]).toEqual([3, 7, false]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual([
        "Foglio1!A1:A2",
        "Foglio1!C1",
        "Foglio1!D5:E6",
      ]);
      expect([areas.format.fill.color, areas.format.font.bold]).toEqual(["#FFFFFF", null]);
      areas.format.fill.color = "pink";
      areas.format.borders.getItem("EdgeBottom").style = "Double";
      areas.areas.getItemAt(1).values = [["x"]];
      await context.sync();
    });
    expect([styleAt(1, 0), styleAt(0, 2), styleAt(5, 4)].map(({ fill }) => fill)).toEqual(
      Array(3).fill("#FFC0CB"),
    );
    expect([styleAt(1, 0), styleAt(0, 0)].map(({ borders }) => borders.bottom?.style)).toEqual([
      "Double",
      undefined,
    ]);
    expect((await readRange("C1")).values).toEqual([["x"]]);
  });

  it("follows its cells, and clears and names the look of all", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      const areas = sheet.getRanges("A1,C1");
      areas.load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      areas.load("address");
      await context.sync();
      expect(areas.address).toBe("Foglio1!A3, Foglio1!C3");
      areas.clear("Contents");
      areas.style = "Good";
      areas.load("style");
      await context.sync();
      expect(areas.style).toBe("Good");
    });
    expect((await readRange("A3:C3")).values).toEqual([["", 2, ""]]);
  });

  it("gives each block the same validation", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { dataValidation } = sheet.getRanges("A1:A2,C1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Sì,No" } };
      dataValidation.prompt = { showPrompt: true, title: "Qui", message: "Sì o No" };
      const types = ["A1:A2", "B1", "C1"].map((address) => sheet.getRange(address).dataValidation);
      for (const each of types) each.load("type,prompt");
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(["List", "None", "List"]);
      expect(types[2]?.prompt.message).toBe("Sì o No");
      dataValidation.clear();
      types[0]?.load("type");
      await context.sync();
      expect(types[0]?.type).toBe("None");
    });
  });

  it("is the selection, the whole sheet without an address, and nothing that is no address", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:C3").select();
      const [selected, whole] = [context.workbook.getSelectedRanges(), sheet.getRanges()];
      selected.load("address");
      whole.load("isEntireRow,isEntireColumn");
      await context.sync();
      expect(selected.address).toBe("Foglio1!B2:C3");
      expect([whole.isEntireRow, whole.isEntireColumn]).toEqual([true, true]);
    });
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().getRanges("A1,non c'è");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});
