import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError, readRange } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

const ROWS = [
  ["Codice", "Peso", "Nota"],
  ["c", 2, "x"],
  ["a", 3, "y"],
  ["b", 2, "z"],
];

function table(context: Excel.RequestContext): Excel.Table {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("B2:D5");
  range.values = ROWS;
  const added = sheet.tables.add(range, true);
  added.name = "T";
  return added;
}

async function column(address: string): Promise<unknown[]> {
  return (await readRange(address)).values.map((row: unknown[]) => row[0]);
}

describe("Excel.TableSort", () => {
  it("sorts by keys in their order; lines that are equal keep theirs", async () => {
    await Excel.run(async (context) => {
      table(context).sort.apply([{ key: 1, ascending: true }]);
      await context.sync();
    });
    expect(await column("B3:B5")).toEqual(["c", "b", "a"]);
    await Excel.run(async (context) => {
      const { sort } = context.workbook.tables.getItem("T");
      sort.apply([{ key: 1, ascending: false }, { key: 0 }]);
      await context.sync();
    });
    expect((await readRange("B2:D5")).values).toEqual([ROWS[0], ROWS[2], ROWS[3], ROWS[1]]);
  });

  it("remembers its fields, is repeated, and forgotten without a change", async () => {
    await Excel.run(async (context) => {
      const { sort } = table(context);
      sort.apply([{ key: 0 }], true);
      context.workbook.worksheets.getFirst().getRange("B3").values = [["z"]];
      sort.load("fields,matchCase");
      await context.sync();
      expect(sort.fields[0]).toMatchObject({ key: 0, ascending: true, sortOn: "Value" });
      expect(sort.matchCase).toBe(true);
      sort.reapply();
      sort.clear();
      sort.load("fields");
      await context.sync();
      expect(sort.fields).toEqual([]);
    });
    expect(await column("B3:B5")).toEqual(["b", "c", "z"]);
  });

  it("leaves the totals row and hidden rows where they are", async () => {
    await Excel.run(async (context) => {
      const sorted = table(context);
      sorted.showTotals = true;
      context.workbook.worksheets.getFirst().getRange("4:4").rowHidden = true;
      sorted.sort.apply([{ key: 0 }]);
      await context.sync();
    });
    expect(await column("B3:B6")).toEqual(["b", "a", "c", "Totale"]);
  });

  it("refuses what is not modelled by its name, and columns that are not there", async () => {
    const color = await officeError((context) => {
      table(context).sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }]);
      return context.sync();
    });
    expect([color.code, color.message]).toEqual(["NotModelled", expect.stringContaining("color")]);
    const missing = await officeError((context) => {
      context.workbook.tables.getItem("T").sort.apply([{ key: 3 }]);
      return context.sync();
    });
    expect(missing.code).toBe("InvalidArgument");
  });
});

describe("a sort", () => {
  it("moves formulas as copies: relative references go along, absolute ones stay (Microsoft KB Q40401)", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A11:C13");
      range.formulas = [
        [3, "=A13", "=$A$13"],
        [2, "=A12", "=$A$12"],
        [1, "=A11", "=$A$11"],
      ];
      range.sort.apply([{ key: 0 }]);
      await context.sync();
    });
    expect((await readRange("A11:C13")).formulas).toEqual([
      [1, "=A9", "=$A$11"],
      [2, "=A12", "=$A$12"],
      [3, "=A15", "=$A$13"],
    ]);
  });

  it("becomes #REF! where a reference would leave the sheet", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B3");
      range.formulas = [
        [3, "=A3"],
        [2, "=A2"],
        [1, "=A1"],
      ];
      range.sort.apply([{ key: 0 }]);
      await context.sync();
    });
    expect((await readRange("B1:B3")).formulas).toEqual([["=#REF!"], ["=A2"], ["=A5"]]);
  });

  it("moves looks with their cells, but neither conditional formats nor validations", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:A3");
      range.values = [[3], [1], [2]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("A1").conditionalFormats.add("DataBar");
      range.sort.apply([{ key: 0 }]);
      await context.sync();
    });
    const [sheet] = excel.workbook.sheets;
    expect(sheet?.cells.get(2, 0)?.style.fill).toBe("#FF0000");
    expect(sheet?.cells.get(0, 0)?.style.fill).not.toBe("#FF0000");
    expect(sheet?.validations[0]?.areas[0]).toMatchObject({ row: 0, rowCount: 1 });
    expect(sheet?.conditionalFormats[0]?.areas[0]).toMatchObject({ row: 0, rowCount: 1 });
  });

  it("keeps a header, and sorts columns from left to right", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C2");
      range.values = [
        ["Nome", "b", "a"],
        ["Valore", 2, 1],
      ];
      range.sort.apply([{ key: 0 }], false, true, "Columns");
      await context.sync();
    });
    expect((await readRange("A1:C2")).values).toEqual([
      ["Nome", "a", "b"],
      ["Valore", 1, 2],
    ]);
  });

  it("refuses merged cells and a table's header", async () => {
    const merged = await officeError((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A1:A5").sort.apply([{ key: 0 }]);
      return context.sync();
    });
    expect(merged.code).toBe("InvalidOperation");
    const header = await officeError((context) => {
      table(context)
        .getRange()
        .sort.apply([{ key: 0 }]);
      return context.sync();
    });
    expect(header.code).toBe("InvalidOperation");
  });

  it("calculates before it compares", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
      range.formulas = [["=5*2"], ["=1+1"]];
      range.sort.apply([{ key: 0 }]);
      await context.sync();
    });
    expect(await column("A1:A2")).toEqual([2, 10]);
  });
});

describe("a sort on a protected sheet", () => {
  const sort =
    (options: Excel.WorksheetProtectionOptions, unlocked: string) => (context: Excel.RequestContext) => {
      const sorted = table(context);
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange(unlocked).format.protection.locked = false;
      sheet.protection.protect(options);
      sorted.sort.apply([{ key: 0 }]);
      return context.sync();
    };

  it("is allowed by its option where all cells are unlocked", async () => {
    await Excel.run(sort({ allowSort: true }, "B3:D5"));
    expect(await column("B3:B5")).toEqual(["a", "b", "c"]);
  });

  it.each([
    ["without the option", {}, "B3:D5"],
    ["where a cell is locked", { allowSort: true }, "B3:C5"],
  ])("is refused %s", async (_, options, unlocked) => {
    expect((await officeError(sort(options, unlocked))).code).toBe("AccessDenied");
  });
});

describe("onRowSorted and onColumnSorted", () => {
  it("tell what moved, and nothing where nothing moved", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onRowSorted.add((event) => {
        seen.push(`rows ${event.address} ${event.type}`);
        return Promise.resolve();
      });
      worksheets.onColumnSorted.add((event) => {
        seen.push(`columns ${event.address}`);
        return Promise.resolve();
      });
      const range = worksheets.getFirst().getRange("A1:C4");
      range.values = [
        [1, 9, 8],
        [3, 0, 0],
        [2, 0, 0],
        [4, 0, 0],
      ];
      range.sort.apply([{ key: 0 }]);
      range.sort.apply([{ key: 0 }]);
      range.sort.apply([{ key: 0 }], false, false, "Columns");
      await context.sync();
    });
    await new Promise((resume) => setTimeout(resume, 5));
    expect(seen).toEqual(["rows A2:C3 WorksheetRowSorted", "rows  WorksheetRowSorted", "columns B1:C4"]);
  });
});
