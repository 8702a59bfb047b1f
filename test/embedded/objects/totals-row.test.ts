import { beforeEach, describe, expect, it } from "@jest/globals";
import { newExcel, officeError, readRange } from "../wire/excel-fixture";

beforeEach(() => {
  newExcel();
});

const ROWS = [
  ["Centro", "Nota", "Valore"],
  ["A1", "x", 10],
  ["B1", "y", 20],
];

function table(context: Excel.RequestContext): Excel.Table {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("B2:D4").values = ROWS;
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

describe("Table.showTotals", () => {
  it("adds a row with the word and the sum of the last column, which is no part of the body", async () => {
    await Excel.run(async (context) => {
      const added = table(context);
      added.showTotals = true;
      const ranges = [
        added.getRange(),
        added.getDataBodyRange(),
        added.getTotalRowRange(),
        added.columns.getItem("Valore").getTotalRowRange(),
        added.columns.getItem("Valore").getDataBodyRange(),
      ];
      ranges.forEach((range) => range.load("address"));
      added.load("showTotals");
      added.rows.load("count");
      await context.sync();
      expect(added.showTotals).toBe(true);
      expect(added.rows.count).toBe(2);
      expect(ranges.map(({ address }) => address.replace("Foglio1!", ""))).toEqual([
        "B2:D5",
        "B3:D4",
        "B5:D5",
        "D5",
        "D3:D4",
      ]);
    });
    const totals = await readRange("B5:D5");
    expect(totals.formulas).toEqual([["Totale", "", "=SUBTOTAL(109,[Valore])"]]);
    expect(totals.values).toEqual([["Totale", "", 30]]);
  });

  it("counts a last column of texts", async () => {
    await run((context) => {
      const added = table(context);
      added.columns.getItem("Valore").delete();
      added.showTotals = true;
    });
    expect((await readRange("B5:C5")).formulas).toEqual([["Totale", "=SUBTOTAL(103,[Nota])"]]);
  });

  it("moves what stands below down, but nothing where the row below is empty", async () => {
    await run((context) => {
      context.workbook.worksheets.getFirst().getRange("B7").values = [["sotto"]];
      table(context).showTotals = true;
    });
    expect((await readRange("B7")).values).toEqual([["sotto"]]);
    newExcel();
    await run((context) => {
      context.workbook.worksheets.getFirst().getRange("B5").values = [["sotto"]];
      table(context).showTotals = true;
    });
    expect((await readRange("B5:B6")).values).toEqual([["Totale"], ["sotto"]]);
  });

  it("empties its row when it goes, and remembers what was in it", async () => {
    await run((context) => {
      const added = table(context);
      added.showTotals = true;
      added.getTotalRowRange().values = [["Somma", "=COUNTA([Nota])", "=SUBTOTAL(101,[Valore])"]];
      added.showTotals = false;
    });
    expect((await readRange("B5:D5")).values).toEqual([["", "", ""]]);
    await run((context) => (context.workbook.tables.getItem("T").showTotals = true));
    expect((await readRange("B5:D5")).values).toEqual([["Somma", 2, 15]]);
  });

  it("gives no range where it is not shown", async () => {
    const error = await officeError((context) => {
      table(context).getTotalRowRange().load("address");
      return context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
  });

  it("is refused on a protected sheet", async () => {
    const error = await officeError((context) => {
      const added = table(context);
      context.workbook.worksheets.getFirst().protection.protect();
      added.showTotals = true;
      return context.sync();
    });
    expect(error.code).toBe("AccessDenied");
  });
});

describe("formulas and a totals row", () => {
  it("count it only where they ask for it", async () => {
    await run((context) => {
      table(context).showTotals = true;
      context.workbook.worksheets.getFirst().getRange("F1:F6").formulas = [
        ["=SUM(T[Valore])"],
        ["=SUM(T)"],
        ["=T[[#Totals],[Valore]]"],
        ["=SUM(T[[#Data],[#Totals],[Valore]])"],
        ["=ROWS(T[#All])"],
        ["=COUNTA(T[Centro])"],
      ];
    });
    expect((await readRange("F1:F6")).values).toEqual([[30], [30], [30], [60], [4], [2]]);
  });

  it("are #REF! where they ask for one that is not shown", async () => {
    await run((context) => {
      table(context);
      context.workbook.worksheets.getFirst().getRange("F1:F2").formulas = [
        ["=T[[#Totals],[Valore]]"],
        ["=ROWS(T[#All])"],
      ];
    });
    expect((await readRange("F1:F2")).values).toEqual([["#REF!"], [3]]);
  });
});

describe("rows of a table with a totals row", () => {
  const withTotals = (context: Excel.RequestContext): Excel.Table => {
    const added = table(context);
    added.showTotals = true;
    return added;
  };

  it("come and go above it", async () => {
    await run((context) => {
      const added = withTotals(context);
      added.rows.add(undefined, [["C1", "z", 30]]);
      added.rows.getItemAt(0).delete();
    });
    expect((await readRange("B2:D5")).values).toEqual([
      ROWS[0],
      ROWS[2],
      ["C1", "z", 30],
      ["Totale", "", 50],
    ]);
  });

  it("are one at least, an empty one", async () => {
    await run((context) => {
      const added = withTotals(context);
      added.rows.deleteRowsAt(0, 2);
    });
    expect((await readRange("B2:D4")).values).toEqual([ROWS[0], ["", "", ""], ["Totale", "", 0]]);
    const error = await officeError((context) => {
      context.workbook.worksheets.getFirst().getRange("3:3").delete("Up");
      return context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
  });

  it("lose it when its row is deleted", async () => {
    await Excel.run(async (context) => {
      const added = withTotals(context);
      context.workbook.worksheets.getFirst().getRange("5:5").delete("Up");
      added.load("showTotals");
      const body = added.getDataBodyRange().load("address");
      await context.sync();
      expect([added.showTotals, body.address]).toEqual([false, "Foglio1!B3:D4"]);
    });
  });

  it("are not resized to other rows, as what becomes of the totals is not modelled", async () => {
    await run((context) => {
      withTotals(context).resize("B2:C5");
    });
    const error = await officeError((context) => {
      context.workbook.tables.getItem("T").resize("B2:C8");
      return context.sync();
    });
    expect(error.code).toBe("NotModelled");
  });
});
