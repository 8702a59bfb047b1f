import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError, readRange } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

const ROWS = [
  ["ID", "T1", "T2"],
  ["a", 1, 2],
  ["b", 3, 4],
];

function table(context: Excel.RequestContext): Excel.Table {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("B2:D4").values = ROWS;
  sheet.getRange("E2:E5").values = [["accanto"], ["a destra"], [7], ["sotto"]];
  const added = sheet.tables.add("B2:D4", true);
  added.name = "T";
  return added;
}

async function run(batch: (context: Excel.RequestContext) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
}

describe("TableColumnCollection.add", () => {
  it("adds a column at the end with header and body; what stands beside the table's rows goes right", async () => {
    await Excel.run(async (context) => {
      const column = table(context).columns.add(undefined, [["Somma"], ["=[@T1]+[@T2]"], ["=[@T1]+[@T2]"]]);
      column.load("name,index,id");
      await context.sync();
      expect([column.name, column.index]).toEqual(["Somma", 3]);
    });
    expect((await readRange("B2:F5")).values).toEqual([
      ["ID", "T1", "T2", "Somma", "accanto"],
      ["a", 1, 2, 3, "a destra"],
      ["b", 3, 4, 7, 7],
      ["", "", "", "sotto", ""],
    ]);
  });

  it("adds one before another, at the beginning too; references, rules and filters follow their columns", async () => {
    await run((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const added = table(context);
      sheet.getRange("D3:D4").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("D3:D4").conditionalFormats.add("DataBar");
      sheet.getRange("H7:H9").formulas = [["=SUM(T[T2])"], ["=D3"], ["=SUM(B3:D4)"]];
      added.columns.getItem("T2").filter.applyCustomFilter(">3");
      added.columns.add(1, undefined, "Nuova");
      added.columns.add(0, [["Prima"], [0], [0]]);
    });
    expect((await readRange("B2:F2")).values).toEqual([["Prima", "ID", "Nuova", "T1", "T2"]]);
    expect((await readRange("H7:H9")).formulas).toEqual([["=SUM(T[T2])"], ["=F3"], ["=SUM(C3:F4)"]]);
    expect((await readRange("H7")).values).toEqual([[6]]);
    const [sheet] = excel.workbook.sheets;
    expect(sheet?.validations[0]?.areas[0]).toMatchObject({ column: 5, row: 2, rowCount: 2 });
    expect(sheet?.conditionalFormats[0]?.areas[0]).toMatchObject({ column: 5, row: 2, rowCount: 2 });
    const filtered = sheet?.tables[0];
    expect(filtered?.columns.filter(({ id }) => filtered.filter.has(id)).map(({ name }) => name)).toEqual([
      "T2",
    ]);
  });

  it("gives a free name where none is said, and the look of the neighbour", async () => {
    await run((context) => {
      const added = table(context);
      added.columns.getItem("T2").getDataBodyRange().format.fill.color = "#00FF00";
      added.columns.add();
      added.columns.add();
    });
    expect((await readRange("E2:F2")).values).toEqual([["Colonna1", "Colonna2"]]);
    expect(excel.workbook.activeSheet.cells.get(2, 4)?.style.fill).toBe("#00FF00");
  });

  it.each<[string, (table: Excel.Table) => void, string]>([
    ["values of another size", (added) => added.columns.add(undefined, [["x"], [1]]), "InvalidArgument"],
    ["a place that is not there", (added) => added.columns.add(9), "InvalidArgument"],
    ["one value for all", (added) => added.columns.add(undefined, "x"), "NotModelled"],
  ])("refuses %s and changes nothing", async (_, add, code) => {
    const error = await officeError((context) => {
      add(table(context));
      return context.sync();
    });
    expect(error.code).toBe(code);
    expect((await readRange("E2")).values).toEqual([["accanto"]]);
  });

  it("refuses to tear a table beside, and a protected sheet", async () => {
    const torn = await officeError((context) => {
      const added = table(context);
      context.workbook.worksheets.getFirst().tables.add("G3:H8", true);
      added.columns.add();
      return context.sync();
    });
    expect(torn.code).toBe("InvalidOperation");
    excel = newExcel();
    const denied = await officeError((context) => {
      const added = table(context);
      context.workbook.worksheets.getFirst().protection.protect({ allowInsertColumns: true });
      added.columns.add();
      return context.sync();
    });
    expect(denied.code).toBe("AccessDenied");
  });
});

describe("TableColumn.delete", () => {
  it("takes the column out; what stands beside comes closer, and its filter goes", async () => {
    await run((context) => {
      const added = table(context);
      added.columns.getItem("T1").filter.applyCustomFilter(">1");
      added.columns.getItem("T1").delete();
    });
    expect((await readRange("B2:E4")).values).toEqual([
      ["ID", "T2", "accanto", ""],
      ["a", 2, "a destra", ""],
      ["b", 4, 7, ""],
    ]);
    expect(excel.workbook.activeSheet.tables[0]?.filter.size).toBe(0);
    expect(excel.workbook.activeSheet.rows.get(2)?.hidden ?? false).toBe(false);
  });

  it("keeps one column", async () => {
    const error = await officeError((context) => {
      const { columns } = table(context);
      for (const name of ["ID", "T1", "T2"]) columns.getItem(name).delete();
      return context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
  });

  it("is refused on a protected sheet", async () => {
    const error = await officeError((context) => {
      const added = table(context);
      context.workbook.worksheets.getFirst().protection.protect({ allowDeleteColumns: true });
      added.columns.getItem("T1").delete();
      return context.sync();
    });
    expect(error.code).toBe("AccessDenied");
  });
});

describe("rows deleted from a table", () => {
  it("go one by one, by numbers and by a stretch; what stands below comes up", async () => {
    await run((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const added = table(context);
      sheet.getRange("B5").values = [["sotto"]];
      added.rows.getItemAt(0).delete();
    });
    expect((await readRange("B2:B4")).values).toEqual([["ID"], ["b"], ["sotto"]]);
    excel = newExcel();
    await run((context) => {
      const added = table(context);
      added.rows.add(undefined, [["c", 5, 6]]);
      added.rows.deleteRows([0, 2]);
    });
    expect((await readRange("B2:B4")).values).toEqual([["ID"], ["b"], [""]]);
  });

  it("leave one empty row", async () => {
    await run((context) => {
      const added = table(context);
      added.rows.deleteRowsAt(0, 2);
      added.rows.getItemAt(0).delete();
    });
    expect(excel.workbook.activeSheet.tables[0]?.area.rowCount).toBe(2);
    expect((await readRange("B3:D3")).values).toEqual([["", "", ""]]);
  });

  it("are refused where they are not there", async () => {
    const error = await officeError((context) => {
      table(context).rows.deleteRowsAt(1, 2);
      return context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});
