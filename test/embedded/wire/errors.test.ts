import { singleCell } from "../../../src/embedded/model/area";
import { writeCells } from "../../../src/embedded/model/cell-writing";
import { usedArea } from "../../../src/embedded/model/sheet";
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { PAYLOAD_LIMIT } from "../../../src/embedded/wire/host";
import { newExcel, officeError, readRange } from "./excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

describe("errors of the embedded Excel", () => {
  it("carry Office's code, the statement and the place", async () => {
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getItem("Mai vista").load("name");
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error.message).toContain("Mai vista");
    expect(error.debugInfo.statement).toContain("getItem(");
  });

  it("name the class and member that refused", async () => {
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().name = "no/slash";
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Worksheet.name");
    expect(error.debugInfo.statement).toContain(".name =");
  });

  it("leave in place what the batch did before, and nothing of what came after", async () => {
    await officeError(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["prima"]];
      sheet.name = "";
      sheet.getRange("A2").values = [["dopo"]];
      await context.sync();
    });
    expect((await readRange("A1:A2")).values).toEqual([["prima"], [""]]);
  });

  it("refuse blocks of another size than the range", async () => {
    for (const values of [[[1]], [[1, 2]], [[1, 2], [3]], [], [[1, 2], 3]]) {
      const error = await officeError(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B2").values = values as unknown[][];
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
      expect(error.message).toContain("2 rows of 2 columns");
    }
  });

  it("refuse a large block of another size, as the library asks beforehand", async () => {
    const error = await officeError(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A3000");
      range.values = Array.from({ length: 2_999 }, () => ["x"]);
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect((await readRange("A1")).values).toEqual([[""]]);
  });

  it("refuse null on a single property", async () => {
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().tabColor = null as unknown as string;
      await context.sync();
    });
    expect([error.code, error.message]).toEqual([
      "InvalidArgument",
      "Worksheet.tabColor cannot be set to null",
    ]);
  });

  it("refuse a request above 5 MB, before doing any of it", async () => {
    const text = "x".repeat(30_000);
    const rows = Math.ceil(PAYLOAD_LIMIT / text.length) + 1;
    const error = await officeError(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows, 1);
      range.values = Array.from({ length: rows }, () => [text]);
      await context.sync();
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect((await readRange("A1")).values).toEqual([[""]]);
  });

  it("refuse a response above 5 MB", async () => {
    const text = "x".repeat(30_000);
    for (const first of [0, 100]) {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRangeByIndexes(first, 0, 100, 1);
        range.values = Array.from({ length: 100 }, () => [text]);
        await context.sync();
      });
    }
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A200").load("values");
      await context.sync();
    });
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("use a deleted range as an invalid reference", async () => {
    const error = await officeError(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B2");
      sheet.getRange("2:2").delete("Up");
      range.values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidReference");
  });
});

describe("what is not modelled", () => {
  const members: readonly [string, (sheet: Excel.Worksheet) => unknown][] = [
    ["Worksheet.horizontalPageBreaks", (sheet) => sheet.horizontalPageBreaks.add("A5")],
    ["Worksheet.pivotTables", (sheet) => sheet.pivotTables.getCount()],
    ["Worksheet.standardWidth", (sheet) => (sheet.standardWidth = 10)],
    ["Worksheet.tabId", (sheet) => sheet.load("tabId" as "name")],
    ["Range.autoFill", (sheet) => sheet.getRange("A1").autoFill("A1:A3", "FillDefault")],
    ["Range.getDependents", (sheet) => sheet.getRange("A1:B2").getDependents().load("addresses")],
    ["RangeFill.pattern", (sheet) => (sheet.getRange("A1").format.fill.pattern = "Solid")],
    ["DataValidation.valid", (sheet) => sheet.getRange("A1").dataValidation.load("valid")],
    ["TableCollection.add without headers", (sheet) => sheet.tables.add("A1:B2", false)],
  ];

  it.each(members)("fails loudly: %s", async (member, use) => {
    const error = await officeError(async (context) => {
      use(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    expect([error.code, error.message]).toEqual(["NotModelled", expect.stringContaining(member)]);
  });

  it("fails on a key of an object argument", async () => {
    const error = await officeError(async (context) => {
      const rule = { list: { source: "a,b", inCellDropDown: true, lines: 3 } };
      context.workbook.worksheets.getFirst().getRange("A1").dataValidation.rule = rule;
      await context.sync();
    });
    expect(error.message).toContain("DataValidation.rule.list.lines");
  });

  it("changes nothing in silence", async () => {
    const [sheet] = excel.workbook.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    writeCells(excel.workbook, sheet, singleCell(0, 0), [[1]]);
    await officeError(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").autoFill("A1:A3", "FillDefault");
      await context.sync();
    });
    expect(usedArea(sheet, "content")).toEqual(singleCell(0, 0));
  });
});
