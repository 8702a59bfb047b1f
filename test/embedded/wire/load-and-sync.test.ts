import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError } from "./excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

describe("load and sync of the real library", () => {
  it("gives what was loaded, after the sync", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      range.values = [
        [1, "uno"],
        [true, ""],
      ];
      range.load({ values: true, valueTypes: true, address: true });
      await context.sync();
      expect(range.values).toEqual([
        [1, "uno"],
        [true, ""],
      ]);
      expect(range.valueTypes).toEqual([
        ["Double", "String"],
        ["Boolean", "Empty"],
      ]);
      expect(range.address).toBe("Foglio1!B2:C3");
    });
  });

  it("refuses a property that was not loaded", async () => {
    const error = await officeError(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load("name");
      await context.sync();
      return sheet.position;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("loads collections within collections", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B1").values = [["ID", "T1"]];
      sheet.tables.add("A1:B3", true).name = "Centro_A1";
      const { tables } = context.workbook;
      tables.load("items/name,items/columns/items/name,items/worksheet/name,count");
      await context.sync();
      expect(tables.count).toBe(1);
      expect(tables.items.map(({ name }) => name)).toEqual(["Centro_A1"]);
      const [table] = tables.items;
      expect(table?.columns.items.map(({ name }) => name)).toEqual(["ID", "T1"]);
      expect(table?.worksheet.name).toBe("Foglio1");
    });
  });

  it("loads by object, with all scalars, and nothing", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $all: true });
      const first = worksheets.getFirst();
      first.load("$none");
      const second = worksheets.add("Due");
      second.load({ name: true, freezePanes: false } as Excel.Interfaces.WorksheetLoadOptions);
      await context.sync();
      expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([["Foglio1", 0]]);
      // The library fills `id` from the answer that a proxy gets when it is made.
      expect(first.toJSON()).toEqual({ id: first.id });
      expect(second.toJSON()).toEqual({ id: second.id, name: "Due" });
    });
  });

  it("takes a part of a collection", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      ["Due", "Tre", "Quattro"].forEach((name) => worksheets.add(name));
      worksheets.load({ name: true, $skip: 1, $top: 2 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Due", "Tre"]);
    });
  });

  it("finds kept objects again after the sync", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Uno");
      const range = sheet.getRange("A1:B2");
      await context.sync();
      sheet.name = "Uno bis";
      range.values = [
        [1, 2],
        [3, 4],
      ];
      const total = range.getCell(1, 1);
      total.load("values,address");
      await context.sync();
      expect(total.values).toEqual([[4]]);
      expect(total.address).toBe("'Uno bis'!B2");
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Foglio1", "Uno bis"]);
  });

  it("lets go of every range when the run ends", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1").getEntireRow().load("address");
      await context.sync();
      expect(excel.keptReferences).toBeGreaterThan(0);
    });
    expect(excel.keptReferences).toBe(0);
  });

  it("answers a missing item with a null object, and its parts too", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Non c'è");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  it("passes over what is asked of a null object and of what is reached through it", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const missing = worksheets.getItemOrNullObject("Non c'è");
      missing.delete();
      missing.name = "Altro";
      missing.getRange("A1").values = [[1]];
      missing.getRange("A1").format.fill.color = "#FF0000";
      const count = missing.tables.getCount();
      const table = missing.tables.getItem("T");
      table.rows.add(undefined, [["x"]]);
      worksheets.add("Dopo");
      await context.sync();
      expect(table.isNullObject).toBe(true);
      expect(count.value).toBeNull();
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Foglio1", "Dopo"]);
  });

  it("knows the ids of sheets and tables without loading them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.add("A1:B3", true);
      sheet.load("name");
      await context.sync();
      expect(sheet.id).toBe(excel.workbook.sheets[0]?.id);
      expect(table.id).toBe(excel.workbook.sheets[0]?.tables[0]?.id);
    });
  });

  it.each(["items/noPropertiesNeeded", "NoPropertiesNeeded"])(
    "loads nothing but the items for %s",
    async (names) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add("Due");
        worksheets.load(names);
        await context.sync();
        expect(worksheets.items).toHaveLength(2);
        worksheets.items[1]?.delete();
        await context.sync();
        expect(() => worksheets.items[0]?.name).toThrow("not available");
      });
      expect(excel.workbook.sheets).toHaveLength(1);
    },
  );

  it("refuses to load what Office.js has and the workbook does not model", async () => {
    const error = await officeError(async (context) => {
      context.workbook.worksheets.load("items/standardHeight");
      await context.sync();
    });
    expect(error.message).toContain("does not model Worksheet.standardHeight");
  });

  it("keeps ranges on their cells when rows come before them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A5:B5");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.values = [["a", "b"]];
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Foglio1!A7:B7");
    });
  });
});
