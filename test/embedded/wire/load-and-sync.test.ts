import { beforeEach, describe, expect, it } from "@jest/globals";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { startEmbeddedExcel } from "../../../src/embedded/embedded-excel";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { loadExcelLibrary } from "../../../src/embedded/wire/node-library";

const library = loadExcelLibrary();
let excel: EmbeddedExcel;

beforeEach(() => {
  excel = startEmbeddedExcel(library, createWorkbook());
});

describe("load and sync", () => {
  it("gives what was loaded, after the sync", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      range.values = [
        [1, "uno"],
        [true, ""],
      ];
      range.load(["values", "address", "formulas", "valueTypes", "numberFormat"]);
      await context.sync();
      expect(range.values).toEqual([
        [1, "uno"],
        [true, ""],
      ]);
      expect(range.address).toBe("Foglio1!B2:C3");
    });
    expect(excel.counters.requests).toBe(1);
  });
});
