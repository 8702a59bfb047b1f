import { beforeEach, describe, expect, it } from "@jest/globals";
import { newExcel, officeError, readRange } from "../wire/excel-fixture";

beforeEach(() => {
  newExcel();
});

function addTable(context: Excel.RequestContext, name = "Centro_A1", address = "B2:D4"): Excel.Table {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange(address);
  range.getRow(0).values = [["ID", "T1", "T2"]];
  const table = sheet.tables.add(range, true);
  table.name = name;
  return table;
}

describe("Excel.Table", () => {
  it("has name, style, looks and place", async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.highlightFirstColumn = true;
      table.showHeaders = true;
      table.showTotals = false;
      table.load("id,name,style,showBandedRows,showFilterButton,highlightFirstColumn,showHeaders,showTotals");
      table.worksheet.load("name");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      parts.forEach((range) => range.load("address"));
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Centro_A1",
        style: "TableStyleLight9",
        showBandedRows: false,
        showFilterButton: false,
        highlightFirstColumn: true,
        showHeaders: true,
        showTotals: false,
      });
      expect(table.worksheet.name).toBe("Foglio1");
      expect(parts.map(({ address }) => address)).toEqual([
        "Foglio1!B2:D4",
        "Foglio1!B2:D2",
        "Foglio1!B3:D4",
      ]);
    });
  });

  it("is found by name without case and by id, in the workbook and on its sheet", async () => {
    await Excel.run(async (context) => {
      const table = addTable(context).load("id");
      const other = context.workbook.worksheets.add("Altro");
      await context.sync();
      const { tables } = context.workbook;
      const found = [
        tables.getItem("centro_a1"),
        tables.getItem(table.id),
        tables.getItemOrNullObject("Centro_A1"),
      ];
      found.forEach((each) => each.load("name"));
      const missing = other.tables.getItemOrNullObject("Centro_A1");
      const counts = [tables.getCount(), other.tables.getCount()];
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(["Centro_A1", "Centro_A1", "Centro_A1"]);
      expect(missing.isNullObject).toBe(true);
      expect(counts.map(({ value }) => value)).toEqual([1, 0]);
    });
  });

  it("is resized below its header, by address or range", async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      table.resize("B2:D10");
      table.resize(context.workbook.worksheets.getFirst().getRange("B2:E12"));
      const range = table.getRange().load("address");
      table.columns.load("items/name");
      await context.sync();
      expect(range.address).toBe("Foglio1!B2:E12");
      expect(table.columns.items.map(({ name }) => name)).toEqual(["ID", "T1", "T2", "Colonna4"]);
    });
    const error = await officeError(async (context) => {
      context.workbook.tables.getItem("Centro_A1").resize("B3:E12");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it.each([
    ["overlaps another", "D4:E6", "Altra"],
    ["has a name in use", "G2:I4", "Centro_A1"],
    ["has no proper name", "G2:I4", "non va"],
  ])("is refused when it %s", async (_why, address, name) => {
    const error = await officeError(async (context) => {
      addTable(context);
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add(address, true).name = name;
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("becomes cells again, or goes with its contents", async () => {
    await Excel.run(async (context) => {
      const first = addTable(context, "Prima");
      const second = addTable(context, "Seconda", "G2:I4");
      const range = first.convertToRange().load("address");
      second.clearFilters();
      second.delete();
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect(range.address).toBe("Foglio1!B2:D4");
      expect(count.value).toBe(0);
    });
    expect((await readRange("B2")).values).toEqual([["ID"]]);
    expect((await readRange("G2")).values).toEqual([[""]]);
  });
});

describe("Excel.TableColumn", () => {
  it("is found by header or id, with its parts", async () => {
    await Excel.run(async (context) => {
      const { columns } = addTable(context);
      columns.load("items/name,items/id,items/index,count");
      const count = columns.getCount();
      await context.sync();
      expect(count.value).toBe(3);
      expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
        ["ID", 0],
        ["T1", 1],
        ["T2", 2],
      ]);
      const second = columns.items[1];
      const column = columns.getItem(second?.id ?? 0);
      const missing = columns.getItemOrNullObject("T9");
      const parts = [column.getRange(), column.getHeaderRowRange(), columns.getItem("t1").getDataBodyRange()];
      parts.forEach((range) => range.load("address"));
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(parts.map(({ address }) => address.replace("Foglio1!", ""))).toEqual(["C2:C4", "C2", "C3:C4"]);
    });
  });

  it("is renamed by its header cell, also when that is written to", async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      table.columns.getItem("T1").name = "Primo";
      table.getHeaderRowRange().getCell(0, 2).values = [["Secondo"]];
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["ID", "Primo", "Secondo"]);
    });
    expect((await readRange("C2:D2")).values).toEqual([["Primo", "Secondo"]]);
  });
});

describe("Excel.TableRowCollection", () => {
  it("adds rows at the end and in between, and pushes down what stands below", async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      const sheet = context.workbook.worksheets.getFirst();
      table.getDataBodyRange().values = [
        ["a", 1, 2],
        ["b", 3, 4],
      ];
      sheet.getRange("B6:D6").values = [["sotto", "", ""]];
      table.rows.add(undefined, [["d", 7, 8]]);
      table.rows.add(2, [["c", 5, 6]]);
      const count = table.rows.getCount();
      table.rows.load("items/values");
      await context.sync();
      expect(count.value).toBe(4);
      expect(table.rows.items.map(({ values }) => values[0]?.[0] as unknown)).toEqual(["a", "b", "c", "d"]);
    });
    expect((await readRange("B2:B8")).values.flat()).toEqual(["ID", "a", "b", "c", "d", "", "sotto"]);
  });
});

describe("the rows of a table without data", () => {
  const SEVEN = Array.from({ length: 7 }, (_, row) => [row, "x"]);
  const areaAfter = (change: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<string> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B1").values = [["N", "X"]];
      sheet.getRange("A9").values = [["sotto"]];
      const table = sheet.tables.add("A1:B1", true);
      change(table, sheet);
      const range = table.getRange();
      range.load("address");
      await context.sync();
      return range.address;
    });

  it("the first row that is added takes the empty one", async () => {
    expect(await areaAfter((table) => table.rows.add(undefined, SEVEN))).toBe("Foglio1!A1:B8");
    expect((await readRange("A1:A15")).values.flat()).toEqual([
      "N",
      0,
      1,
      2,
      3,
      4,
      5,
      6,
      "",
      "",
      "",
      "",
      "",
      "",
      "sotto",
    ]);
  });

  it("so does one row, and the next comes below it", async () => {
    const address = await areaAfter((table) => {
      table.rows.add(undefined, [[1, 2]]);
      table.rows.add(0, [[0, 1]]);
    });
    expect(address).toBe("Foglio1!A1:B3");
    expect((await readRange("A1:A3")).values.flat()).toEqual(["N", 0, 1]);
  });

  it("also after all rows were deleted", async () => {
    const address = await areaAfter((table, sheet) => {
      table.rows.add(undefined, SEVEN);
      sheet.getRange("2:8").delete("Up");
      table.rows.add(undefined, [[1, 2]]);
    });
    expect(address).toBe("Foglio1!A1:B2");
  });

  it.each([
    ["somebody wrote there", (table: Excel.Table) => (table.getDataBodyRange().values = [["a", ""]])],
    ["it was given the row", (table: Excel.Table) => table.resize("A1:B2")],
  ])("but not when %s", async (_, change) => {
    const address = await areaAfter((table) => {
      change(table);
      table.rows.add(undefined, [[1, 2]]);
    });
    expect(address).toBe("Foglio1!A1:B3");
  });

  it("an index beyond the last row is the end, no values are an empty row", async () => {
    const address = await areaAfter((table) => {
      table.rows.add(undefined, [[1, "a"]]);
      table.rows.add(99, [[2, "b"]]);
      table.rows.add(1);
      table.rows.add();
    });
    expect(address).toBe("Foglio1!A1:B5");
    expect((await readRange("A2:A5")).values.flat()).toEqual([1, "", 2, ""]);
  });
});

describe("Excel.NamedItem", () => {
  it("names a range or a formula, in the workbook or on a sheet", async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getFirst();
      sheet.name = "A1 Organi";
      workbook.names.add("Soglia", sheet.getRange("B4"), "verde");
      workbook.names.add("Blocco", "='A1 Organi'!$A$1:$C$9");
      sheet.names.add("Locale", sheet.getRange("2:2"));
      workbook.names.load("items/name,items/formula,items/comment,items/scope,items/visible");
      sheet.names.load("items/name");
      const range = workbook.names.getItem("soglia").getRange().load("address");
      const missing = workbook.names.getItemOrNullObject("Locale");
      await context.sync();
      expect(workbook.names.items.map((item) => item.toJSON())).toEqual([
        { name: "Soglia", formula: "='A1 Organi'!$B$4", comment: "verde", scope: "Workbook", visible: true },
        { name: "Blocco", formula: "='A1 Organi'!$A$1:$C$9", comment: "", scope: "Workbook", visible: true },
      ]);
      expect(sheet.names.items.map(({ name }) => name)).toEqual(["Locale"]);
      expect(range.address).toBe("'A1 Organi'!B4");
      expect(missing.isNullObject).toBe(true);
    });
  });

  it("has no range when its cells are gone, and can be deleted", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const name = context.workbook.names.add("Persa", sheet.getRange("B4"));
      sheet.getRange("4:4").delete("Up");
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect(range.isNullObject).toBe(true);
      context.workbook.names.getItem("Persa").delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it.each(["A1", "due parole", "T1", "C"])("refuses the name %s", async (name) => {
    const error = await officeError(async (context) => {
      context.workbook.names.add(name, context.workbook.worksheets.getFirst().getRange("A1"));
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("Excel.Range.getTables", () => {
  async function namesIn(address: string, fullyContained?: boolean): Promise<readonly string[]> {
    return Excel.run(async (context) => {
      addTable(context, "Centro_A1", "B2:D4");
      addTable(context, "Fasi_A1", "B7:D9");
      await context.sync();
      const tables = context.workbook.worksheets.getFirst().getRange(address).getTables(fullyContained);
      tables.load("items/name");
      await context.sync();
      return tables.items.map(({ name }) => name);
    });
  }

  it.each([
    ["a cell of one", "D4", ["Centro_A1"]],
    ["a cell beside them", "E4", []],
    ["an area over both", "A3:B8", ["Centro_A1", "Fasi_A1"]],
  ])("gives the tables that overlap with %s", async (_what, address, names) => {
    expect(await namesIn(address)).toEqual(names);
  });

  it("gives those that lie wholly in it, where only these are wanted", async () => {
    expect(await namesIn("A1:D8", true)).toEqual(["Centro_A1"]);
  });
});
