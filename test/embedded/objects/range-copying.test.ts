import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { areaName } from "../../../src/embedded/model/area";
import { newExcel, officeError, readRange } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

type Use = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;

async function done(...uses: Use[]): Promise<void> {
  for (const use of uses) {
    await Excel.run(async (context) => {
      use(context.workbook.worksheets.getFirst(), context.workbook);
      await context.sync();
    });
  }
}

async function refusal(use: Use): Promise<string> {
  const { code } = await officeError(async (context) => {
    use(context.workbook.worksheets.getFirst(), context.workbook);
    await context.sync();
  });
  return code;
}

const formulas = async (address: string, sheet?: string): Promise<unknown> =>
  (await readRange(address, sheet)).formulas;

const fill: Use = (sheet) => {
  sheet.getRange("A1:C1").formulas = [[1, "", "=A1+$A$1"]];
  sheet.getRange("A1").format.fill.color = "#112233";
  sheet.getRange("C1").numberFormat = [["0.00"]];
};

describe("Excel.Range.copyFrom", () => {
  beforeEach(() => done(fill));

  const red =
    (address: string): Use =>
    (sheet) => {
      sheet.getRange(address).values = [["x", "x", "x"]];
      sheet.getRange(address).format.fill.color = "#FF0000";
    };
  const looks = (): unknown[] =>
    [4, 5, 6].map((column) => excel.workbook.activeSheet.cells.get(0, column)?.style.fill ?? null);

  it("copies everything to a smaller destination, formulas moving along", async () => {
    await done(red("E1:G1"), (sheet) => sheet.getRange("E1").copyFrom("A1:C1"));
    expect(await formulas("E1:G1")).toEqual([[1, "", "=E1+$A$1"]]);
    expect(looks()).toEqual(["#112233", null, null]);
    expect((await readRange("G1")).values).toEqual([[2]]);
  });

  it.each<[Excel.RangeCopyType | "Formulas" | "Values" | "Formats", boolean, unknown[], unknown[]]>([
    ["Formulas" as const, false, [1, "", "=E1+$A$1"], ["#FF0000", "#FF0000", "#FF0000"]],
    ["Values" as const, false, [1, "", 2], ["#FF0000", "#FF0000", "#FF0000"]],
    ["Formats" as const, false, ["x", "x", "x"], ["#112233", null, null]],
    ["Values" as const, true, [1, "x", 2], ["#FF0000", "#FF0000", "#FF0000"]],
    ["Formats" as const, true, ["x", "x", "x"], ["#112233", "#FF0000", null]],
  ])("copies only %s; blanks skipped: %s", async (what, skipBlanks, contents, fills) => {
    await done(red("E1:G1"), (sheet) =>
      sheet.getRange("E1").copyFrom(sheet.getRange("A1:C1"), what as "Values", skipBlanks),
    );
    expect(await formulas("E1:G1")).toEqual([contents]);
    expect(looks()).toEqual(fills);
  });

  it("fills a destination that is a multiple, in rows and in columns", async () => {
    await done(
      (sheet) =>
        (sheet.getRange("A3:B4").formulas = [
          [1, 2],
          [3, "=A3*2"],
        ]),
      (sheet) => sheet.getRange("D3:G8").copyFrom("A3:B4"),
      (sheet) => sheet.getRange("J3:L4").copyFrom("A3:B4"),
    );
    const line = (row: number): unknown[] => [3, `=D${row}*2`, 3, `=F${row}*2`];
    expect(await formulas("D3:G8")).toEqual([
      [1, 2, 1, 2],
      line(3),
      [1, 2, 1, 2],
      line(5),
      [1, 2, 1, 2],
      line(7),
    ]);
    // Three columns are no multiple of two: it is copied once.
    expect(await formulas("J3:L4")).toEqual([
      [1, 2, ""],
      [3, "=J3*2", ""],
    ]);
  });

  it("gives all copies of a row one conditional format, read from its first cell, and no validation with formats", async () => {
    await done(
      (sheet, { worksheets }) => {
        worksheets.add("Due");
        sheet.getRange("B3:C3").conditionalFormats.add("Custom").custom.rule.formula = "=B3>$A3";
        sheet.getRange("B3:C3").dataValidation.rule = { custom: { formula: "=B3>0" } };
      },
      (_, { worksheets }) =>
        worksheets.getItem("Due").getRange("A7:C12").copyFrom("Foglio1!A3:C3", "Formats"),
    );
    const [, other] = excel.workbook.sheets;
    expect(other?.conditionalFormats.map(({ areas, rule }) => [areas.map(areaName).join(), rule])).toEqual([
      ["B7:C12", expect.objectContaining({ formula: "=B7>$A7" })],
    ]);
    expect(other?.validations).toEqual([]);
  });

  it("turns rows into columns, formats and rules too", async () => {
    await done(
      (sheet) => {
        sheet.getRange("A3:C3").values = [[1, 2, 3]];
        sheet.getRange("B3").format.fill.color = "#00FF00";
        sheet.getRange("B3:C3").dataValidation.rule = { custom: { formula: "=B3>0" } };
        sheet.getRange("A3:B3").conditionalFormats.add("Custom").custom.rule.formula = "=A3=1";
      },
      (sheet) => sheet.getRange("E5").copyFrom("A3:C3", "All", false, true),
    );
    expect(await formulas("E5:E7")).toEqual([[1], [2], [3]]);
    const { activeSheet } = excel.workbook;
    expect(activeSheet.cells.get(5, 4)?.style.fill).toBe("#00FF00");
    expect(activeSheet.validations.flatMap(({ areas }) => areas.map(areaName))).toEqual(["B3:C3", "E6:E7"]);
    expect(activeSheet.conditionalFormats.flatMap(({ areas }) => areas.map(areaName)).sort()).toEqual([
      "A3:B3",
      "E5:E6",
    ]);
  });

  it("replaces rules and merges of the destination, and reaches other sheets", async () => {
    await done(
      (sheet, { worksheets }) => {
        sheet.getRange("A3:B3").merge();
        sheet.getRange("A4").dataValidation.rule = { custom: { formula: "=A4>0" } };
        const other = worksheets.add("Due");
        other.getRange("A1:A2").merge();
        other.getRange("B1:B3").dataValidation.rule = { custom: { formula: "=B1<9" } };
        sheet.getRange("A3:B4").formulas = [
          ["titolo", ""],
          ["=Due!Z9", "=A3"],
        ];
      },
      (sheet, { worksheets }) => worksheets.getItem("Due").getRange("A1").copyFrom(sheet.getRange("A3:B4")),
    );
    const [, other] = excel.workbook.sheets;
    expect(await formulas("A1:B2", "Due")).toEqual([
      ["titolo", ""],
      ["=Due!Z7", "=A1"],
    ]);
    expect(other?.merges.map(areaName)).toEqual(["A1:B1"]);
    expect(other?.validations.map(({ areas, rule }) => [areas.map(areaName).join(), rule.type])).toEqual([
      ["B3", "custom"],
      ["A2", "custom"],
    ]);
  });

  it("names the table in a formula that leaves it", async () => {
    await done(
      (sheet) => {
        sheet.getRange("A5:B6").values = [
          ["v", "f"],
          [4, ""],
        ];
        sheet.tables.add("A5:B6", true).name = "T";
        sheet.getRange("B6").formulas = [["=[@v]*2"]];
      },
      (sheet) => sheet.getRange("E6").copyFrom("B6"),
    );
    expect(await formulas("E6")).toEqual([["=T[@v]*2"]]);
    expect((await readRange("E6")).values).toEqual([[8]]);
  });

  it("is refused by locked cells, cut merges and what is not modelled", async () => {
    await done((sheet) => {
      sheet.getRange("E1:F1").merge();
      sheet.getRange("A5:B6").values = [
        ["v", "f"],
        [4, ""],
      ];
      sheet.tables.add("A5:B6", true);
    });
    expect(await refusal((sheet) => sheet.getRange("D1").copyFrom("A1:B1"))).toBe("MergedRangeConflict");
    expect(await refusal((sheet) => sheet.getRange("XFD1").copyFrom("A1:B1"))).toBe("InvalidArgument");
    const unmodelled: Use[] = [
      (sheet) => sheet.getRange("H1").copyFrom("A5:B6"),
      (sheet) => sheet.getRange("H1").copyFrom("A:A"),
      (sheet) => sheet.getRange("H1").copyFrom("A1:C1", "All", false, true),
    ];
    for (const use of unmodelled) expect(await refusal(use)).toBe("NotModelled");
    await done((sheet) => sheet.protection.protect());
    expect(await refusal((sheet) => sheet.getRange("H9").copyFrom("A1", "Values"))).toBe("AccessDenied");
    expect(await refusal((sheet) => sheet.getRange("H9").copyFrom("A1", "Formats"))).toBe("AccessDenied");
  });
});

describe("Excel.Range.moveTo", () => {
  it("takes contents, looks and rules along; formulas that speak of the cells follow", async () => {
    await done(
      fill,
      (sheet, { worksheets, names }) => {
        sheet.getRange("A3:C3").formulas = [["=A1", "=SUM(A1:C1)", "=H8"]];
        worksheets.add("Due").getRange("A1").formulas = [["=Foglio1!C1"]];
        names.add("Primo", sheet.getRange("A1"));
        sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=A1>0" } };
      },
      (sheet) => sheet.getRange("A1:C1").moveTo("G8"),
    );
    expect(await formulas("A1:C1")).toEqual([["", "", ""]]);
    expect(await formulas("G8:I8")).toEqual([[1, "", "=G8+$G$8"]]);
    // What stood where the cells are now is lost to those that spoke of it.
    expect(await formulas("A3:C3")).toEqual([["=G8", "=SUM(G8:I8)", "=#REF!"]]);
    expect(await formulas("A1", "Due")).toEqual([["=Foglio1!I8"]]);
    const { names, activeSheet } = excel.workbook;
    expect(names[0]?.formula).toBe("=Foglio1!$G$8");
    expect(activeSheet.cells.get(7, 6)?.style.fill).toBe("#112233");
    expect(activeSheet.validations.map(({ areas, anchor }) => [areas.map(areaName), anchor])).toEqual([
      [["G8"], { row: 7, column: 6 }],
    ]);
    expect((await readRange("I8")).values).toEqual([[2]]);
  });

  it("to a place that overlaps keeps every cell", async () => {
    await done(
      (sheet) => (sheet.getRange("A1:A3").values = [[1], [2], [3]]),
      (sheet) => sheet.getRange("A1:A3").moveTo("A2:A4"),
    );
    expect(await formulas("A1:A4")).toEqual([[""], [1], [2], [3]]);
  });

  it("is refused for tables, other sheets, locked cells and off the sheet", async () => {
    await done((sheet, { worksheets }) => {
      worksheets.add("Due");
      sheet.getRange("A5:B6").values = [
        ["v", "f"],
        [4, ""],
      ];
      sheet.tables.add("A5:B6", true);
    });
    expect(await refusal((sheet) => sheet.getRange("A6").moveTo("H1"))).toBe("NotModelled");
    expect(await refusal((sheet) => sheet.getRange("H1").moveTo("A6"))).toBe("NotModelled");
    expect(await refusal((sheet) => sheet.getRange("A1").moveTo("Due!A1"))).toBe("NotModelled");
    expect(await refusal((sheet) => sheet.getRange("A1:B1").moveTo("XFD1"))).toBe("InvalidArgument");
    await done((sheet) => sheet.protection.protect());
    expect(await refusal((sheet) => sheet.getRange("A1").moveTo("H1"))).toBe("AccessDenied");
  });
});
