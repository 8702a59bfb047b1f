import { beforeEach, describe, expect, it } from "@jest/globals";
import { newExcel, officeError, readRange } from "../wire/excel-fixture";

beforeEach(async () => {
  newExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B2:D7").values = [
      ["Nome", "Area", "fuori"],
      ["Ada", "A", 1],
      ["ada", "B", 2],
      ["", "A", 3],
      ["", "", 4],
      ["Ugo", "A", "sotto"],
    ];
    await context.sync();
  });
});

describe("Range.removeDuplicates", () => {
  it.each<[string, number[], boolean, number, (string | number)[][]]>([
    [
      "one column",
      [0],
      true,
      2,
      [
        ["Nome", "Area"],
        ["Ada", "A"],
        ["", "A"],
        ["Ugo", "A"],
        ["", ""],
        ["", ""],
      ],
    ],
    [
      "two columns",
      [0, 1],
      true,
      0,
      [
        ["Nome", "Area"],
        ["Ada", "A"],
        ["ada", "B"],
        ["", "A"],
        ["", ""],
        ["Ugo", "A"],
      ],
    ],
    [
      "the other column",
      [1],
      false,
      2,
      [
        ["Nome", "Area"],
        ["Ada", "A"],
        ["ada", "B"],
        ["", ""],
        ["", ""],
        ["", ""],
      ],
    ],
  ])(
    "by %s moves up the rest of the range, and nothing beside it",
    async (_, columns, header, removed, rows) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("B2:C7");
        const result = range.removeDuplicates(columns, header);
        result.load("removed,uniqueRemaining");
        await context.sync();
        expect([result.removed, result.uniqueRemaining]).toEqual([removed, (header ? 5 : 6) - removed]);
      });
      expect((await readRange("B2:C7")).values).toEqual(rows);
      expect((await readRange("D2:D7")).values.flat()).toEqual(["fuori", 1, 2, 3, 4, "sotto"]);
    },
  );

  it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["no column", (sheet) => sheet.getRange("B2:C7").removeDuplicates([], true), "InvalidArgument"],
    ["a column beyond", (sheet) => sheet.getRange("B2:C7").removeDuplicates([2], true), "InvalidArgument"],
    [
      "formulas",
      (sheet) => {
        sheet.getRange("B3").formulas = [["=1+1"]];
        sheet.getRange("B2:C7").removeDuplicates([0], true);
      },
      "NotModelled",
    ],
    [
      "a protected sheet",
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange("B2:C7").removeDuplicates([0], true);
      },
      "AccessDenied",
    ],
  ])("refuses %s", async (_what, ask, code) => {
    const error = await officeError(async (context) => {
      ask(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    expect(error.code).toBe(code);
  });
});
