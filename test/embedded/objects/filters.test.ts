import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { isRowHidden } from "../../../src/embedded/model/sheet";
import { newExcel, officeError, readRange } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

const ROWS = [
  ["Centro", "Valore"],
  ["A1", 10],
  ["B1", 20],
  ["A1", 30],
  ["C1", 40],
];

function fill(context: Excel.RequestContext): Excel.Range {
  const range = context.workbook.worksheets.getFirst().getRange("B2:C6");
  range.values = ROWS;
  return range;
}

function table(context: Excel.RequestContext): Excel.Table {
  const added = context.workbook.worksheets.getFirst().tables.add(fill(context), true);
  added.name = "T";
  return added;
}

/** Rows of the sheet that are hidden, from 1. */
function hidden(): number[] {
  const [sheet] = excel.workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return Array.from({ length: 12 }, (_, row) => row).flatMap((row) =>
    isRowHidden(sheet, row) ? [row + 1] : [],
  );
}

/** What a batch that ends with a sync leaves hidden. */
async function hiddenAfter(batch: (context: Excel.RequestContext) => unknown): Promise<number[]> {
  await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
  return hidden();
}

describe("Excel.Filter of a table's column", () => {
  const kinds: readonly [string, (filter: Excel.Filter) => void, number, number[]][] = [
    ["values", (filter) => filter.applyValuesFilter(["A1"]), 0, [4, 6]],
    ["one comparison", (filter) => filter.applyCustomFilter("<>A1"), 0, [3, 5]],
    ["two comparisons", (filter) => filter.applyCustomFilter(">10", "<40", "And"), 1, [3, 6]],
    ["top items", (filter) => filter.applyTopItemsFilter(1), 1, [3, 4, 5]],
    ["bottom items", (filter) => filter.applyBottomItemsFilter(1), 1, [4, 5, 6]],
    ["top percent", (filter) => filter.applyTopPercentFilter(50), 1, [3, 4]],
    ["bottom percent", (filter) => filter.applyBottomPercentFilter(25), 1, [4, 5, 6]],
    ["the average", (filter) => filter.applyDynamicFilter("AboveAverage"), 1, [3, 4]],
    ["criteria", (filter) => filter.apply({ filterOn: "Values", values: ["C1"] }), 0, [3, 4, 5]],
  ];

  it.each(kinds)("hides rows by %s", async (_, apply, column, expected) => {
    expect(await hiddenAfter((context) => apply(table(context).columns.getItemAt(column).filter))).toEqual(
      expected,
    );
  });

  it("takes dates of a period, and gives them back", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B3:B6");
      const { filter } = table(context).columns.getItem("Centro");
      range.values = [[44562], [44593], [44620], [44621]];
      range.numberFormat = [["dd/mm/yyyy"], ["dd/mm/yyyy"], ["dd/mm/yyyy"], ["dd/mm/yyyy"]];
      filter.applyValuesFilter([{ date: "2022-02", specificity: "Month" }]);
      filter.load("criteria");
      await context.sync();
      expect(hidden()).toEqual([3, 6]);
      expect(filter.criteria.values).toEqual([{ date: "2022-02", specificity: "Month" }]);
    });
  });

  it("keeps the criteria of other columns, and what all let through stays", async () => {
    await hiddenAfter((context) => {
      const { columns } = table(context);
      columns.getItem("Centro").filter.applyValuesFilter(["A1"]);
      columns.getItem("Valore").filter.applyCustomFilter(">10");
    });
    expect(hidden()).toEqual([3, 4, 6]);
    const clear = (context: Excel.RequestContext): void => {
      context.workbook.tables.getItem("T").columns.getItem("Centro").filter.clear();
    };
    expect(await hiddenAfter(clear)).toEqual([3]);
    expect(await hiddenAfter((context) => context.workbook.tables.getItem("T").clearFilters())).toEqual([]);
  });

  it("does not follow changed cells until it is applied again", async () => {
    await hiddenAfter((context) => table(context).columns.getItem("Centro").filter.applyValuesFilter(["A1"]));
    await hiddenAfter((context) => {
      context.workbook.worksheets.getFirst().getRange("B3").values = [["Z9"]];
    });
    expect(hidden()).toEqual([4, 6]);
    const reapply = (context: Excel.RequestContext): void =>
      context.workbook.tables.getItem("T").reapplyFilters();
    expect(await hiddenAfter(reapply)).toEqual([3, 4, 6]);
  });

  it("gives its criteria back with every property, null where it does not apply (office-js#1226)", async () => {
    await Excel.run(async (context) => {
      const { columns } = table(context);
      const filters = [columns.getItemAt(0).filter, columns.getItemAt(1).filter];
      filters[1]?.applyCustomFilter(">10", "<40", "Or");
      filters.forEach((filter) => filter.load("criteria"));
      await context.sync();
      expect(filters[0]?.criteria).toBeNull();
      expect(filters[1]?.criteria).toMatchObject({
        filterOn: "Custom",
        criterion1: ">10",
        criterion2: "<40",
        operator: "Or",
        values: null,
        color: null,
      });
    });
  });

  it.each<[string, Partial<Excel.FilterCriteria>, string]>([
    [
      "a null property",
      { filterOn: "Custom", criterion1: ">1", color: null as unknown as string },
      "InvalidArgument",
    ],
    [
      "texts and dates together",
      { filterOn: "Values", values: ["A1", { date: "2022-02", specificity: "Month" }] },
      "InvalidArgument",
    ],
    ["no comparison", { filterOn: "Custom" }, "InvalidArgument"],
    ["a number of items that is none", { filterOn: "TopItems", criterion1: "zero" }, "InvalidArgument"],
    ["a colour", { filterOn: "CellColor", color: "#FF0000" }, "NotModelled"],
    ["a moving date", { filterOn: "Dynamic", dynamicCriteria: "Today" }, "NotModelled"],
    ["an icon", { filterOn: "Icon" }, "NotModelled"],
  ])("refuses %s", async (_, criteria, code) => {
    const error = await officeError((context) => {
      table(context)
        .columns.getItemAt(0)
        .filter.apply(criteria as Excel.FilterCriteria);
      return context.sync();
    });
    expect(error.code).toBe(code);
  });

  it("ends with its buttons, with its table, and with its column", async () => {
    const filtered = (context: Excel.RequestContext): Excel.Table => {
      const added = table(context);
      added.columns.getItem("Centro").filter.applyValuesFilter(["A1"]);
      return added;
    };
    expect(await hiddenAfter((context) => (filtered(context).showFilterButton = false))).toEqual([]);
    excel = newExcel();
    expect(await hiddenAfter((context) => filtered(context).convertToRange())).toEqual([]);
    excel = newExcel();
    expect(await hiddenAfter((context) => filtered(context).delete())).toEqual([]);
  });

  it("does not reach the totals row", async () => {
    const filter = (context: Excel.RequestContext): void => {
      const added = table(context);
      added.showTotals = true;
      added.columns.getItem("Centro").filter.applyValuesFilter(["B1"]);
    };
    expect(await hiddenAfter(filter)).toEqual([3, 5, 6]);
  });
});

describe("a filtered list", () => {
  const filtered = (context: Excel.RequestContext): Excel.Table => {
    const added = table(context);
    added.columns.getItem("Centro").filter.applyValuesFilter(["A1"]);
    return added;
  };

  it.each<[string, (table: Excel.Table) => void]>([
    ["deleting a row", (added) => added.rows.getItemAt(0).delete()],
    ["deleting rows", (added) => added.rows.deleteRowsAt(0, 2)],
    ["deleting cells", (added) => added.getDataBodyRange().getRow(0).delete("Up")],
    ["inserting a row", (added) => added.rows.add(0, [["X", 1]])],
  ])("refuses %s", async (_, change) => {
    const error = await officeError((context) => {
      change(filtered(context));
      return context.sync();
    });
    expect(error.code).toBe("InsertDeleteConflict");
  });

  it("refuses a block over hidden rows, which Excel would put elsewhere (office-js#224)", async () => {
    const error = await officeError((context) => {
      filtered(context).getDataBodyRange().values = ROWS.slice(1);
      return context.sync();
    });
    expect([error.code, error.message]).toEqual(["NotModelled", expect.stringContaining("filter hides")]);
  });

  it("takes rows at its end, and whole rows of the sheet", async () => {
    const change = (context: Excel.RequestContext): void => {
      filtered(context).rows.add(undefined, [["N", 1]]);
      context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    };
    expect(await hiddenAfter(change)).toEqual([5, 7]);
  });

  it("shows what is left: values, texts, addresses and rows", async () => {
    await Excel.run(async (context) => {
      const view = filtered(context).getRange().getVisibleView();
      view.load("values,text,formulas,valueTypes,rowCount,columnCount,cellAddresses");
      view.rows.load("items/values,items/index");
      const all = filtered2(context).load("values");
      await context.sync();
      expect(view.values).toEqual([ROWS[0], ROWS[1], ROWS[3]]);
      expect([view.rowCount, view.columnCount]).toEqual([3, 2]);
      expect(view.cellAddresses[2]).toEqual(["Foglio1!B5", "Foglio1!C5"]);
      expect(view.rows.items.map(({ values }) => values)).toEqual([[ROWS[0]], [ROWS[1]], [ROWS[3]]]);
      expect(all.values).toEqual(ROWS);
    });
    function filtered2(context: Excel.RequestContext): Excel.Range {
      return context.workbook.tables.getItem("T").getRange();
    }
  });

  it("counts only what is visible in SUBTOTAL, and everything again when the filter is gone", async () => {
    await hiddenAfter((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      table(context).columns.getItem("Centro").filter.applyValuesFilter(["A1"]);
      sheet.getRange("E1:E5").formulas = [
        ["=SUBTOTAL(109,T[Valore])"],
        ["=SUBTOTAL(9,C3:C6)"],
        ["=SUM(C3:C6)"],
        ['=IF(SUBTOTAL(103,T[Centro])=2,"(due)","no")'],
        ["=SUBTOTAL(9,C3:C6)+SUM(T[Valore])"],
      ];
    });
    expect((await readRange("E1:E5")).values).toEqual([[40], [40], [100], ["(due)"], [140]]);
    await hiddenAfter((context) => context.workbook.tables.getItem("T").clearFilters());
    expect((await readRange("E1:E3")).values).toEqual([[100], [100], [100]]);
    await hiddenAfter((context) => (context.workbook.worksheets.getFirst().getRange("4:4").rowHidden = true));
    expect((await readRange("E1:E3")).values).toEqual([[80], [100], [100]]);
  });

  it("gives nothing to count where everything is hidden", async () => {
    await hiddenAfter((context) => {
      table(context).columns.getItem("Centro").filter.applyValuesFilter(["nessuno"]);
      context.workbook.worksheets.getFirst().getRange("E1").formulas = [["=SUBTOTAL(109,T[Valore])"]];
    });
    expect((await readRange("E1")).values).toEqual([[0]]);
  });
});

describe("Excel.AutoFilter of a sheet", () => {
  it("filters cells below a header by column, applies again, clears and goes", async () => {
    const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();
    const apply = (context: Excel.RequestContext): void => {
      sheet(context).autoFilter.apply(fill(context), 1, { filterOn: "Custom", criterion1: ">=30" });
      sheet(context).autoFilter.apply("B2:C6", 0, { filterOn: "Custom", criterion1: "=A*" });
    };
    expect(await hiddenAfter(apply)).toEqual([3, 4, 6]);
    await Excel.run(async (context) => {
      const { autoFilter } = sheet(context);
      autoFilter.load("enabled,isDataFiltered,criteria");
      const range = autoFilter.getRange().load("address");
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, autoFilter.criteria.length]).toEqual([
        true,
        true,
        2,
      ]);
      expect(range.address).toBe("Foglio1!B2:C6");
    });
    expect(await hiddenAfter((context) => sheet(context).autoFilter.clearColumnCriteria(1))).toEqual([4, 6]);
    await hiddenAfter((context) => (sheet(context).getRange("B3").values = [["C"]]));
    expect(await hiddenAfter((context) => sheet(context).autoFilter.reapply())).toEqual([3, 4, 6]);
    expect(await hiddenAfter((context) => sheet(context).autoFilter.clearCriteria())).toEqual([]);
    await Excel.run(async (context) => {
      const { autoFilter } = sheet(context);
      autoFilter.remove();
      const range = autoFilter.getRangeOrNullObject();
      autoFilter.load("enabled,isDataFiltered,criteria");
      await context.sync();
      expect(range.isNullObject).toBe(true);
      expect(autoFilter.toJSON()).toMatchObject({ enabled: false, isDataFiltered: false, criteria: [] });
    });
  });

  it("moves with its cells, and its criteria with their columns", async () => {
    await hiddenAfter((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.autoFilter.apply(fill(context), 1, { filterOn: "TopItems", criterion1: "1" });
      sheet.getRange("C:C").insert("Right");
      sheet.getRange("1:1").insert("Down");
    });
    const { autoFilter } = excel.workbook.activeSheet;
    expect(autoFilter?.area).toMatchObject({ row: 2, column: 1, rowCount: 5, columnCount: 3 });
    expect([...(autoFilter?.criteria.keys() ?? [])]).toEqual([2]);
    expect(hidden()).toEqual([4, 5, 6]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["cells of a table", (sheet) => sheet.autoFilter.apply("A1:C4")],
    [
      "a column that is not there",
      (sheet) => sheet.autoFilter.apply("E1:F4", 2, { filterOn: "Values", values: [] }),
    ],
    ["a header alone", (sheet) => sheet.autoFilter.apply("E1:F1")],
  ])("refuses %s", async (_, apply) => {
    const error = await officeError((context) => {
      table(context);
      apply(context.workbook.worksheets.getFirst());
      return context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("Excel.AutoFilter of a table", () => {
  it("is the filters of its columns", async () => {
    await Excel.run(async (context) => {
      const { autoFilter } = table(context);
      autoFilter.apply("B2:C6", 0, { filterOn: "Values", values: ["A1"] });
      autoFilter.load("enabled,isDataFiltered,criteria");
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(autoFilter.criteria.map((each) => (each as Excel.FilterCriteria | null)?.filterOn)).toEqual([
        "Values",
        undefined,
      ]);
      expect(hidden()).toEqual([4, 6]);
      autoFilter.clearColumnCriteria(0);
      await context.sync();
      expect(hidden()).toEqual([]);
    });
  });
});

describe("filters on a protected sheet", () => {
  const run = (options: Excel.WorksheetProtectionOptions, action: (sheet: Excel.Worksheet) => void) => {
    return (context: Excel.RequestContext): Promise<unknown> => {
      const sheet = context.workbook.worksheets.getFirst();
      table(context);
      sheet.getRange("E1:E3").values = [["h"], [1], [2]];
      sheet.autoFilter.apply("E1:E3");
      sheet.protection.protect(options);
      action(sheet);
      return context.sync();
    };
  };
  const filterTable = (sheet: Excel.Worksheet): void => {
    sheet.tables.getItem("T").columns.getItemAt(0).filter.applyValuesFilter(["A1"]);
  };
  const filterSheet = (sheet: Excel.Worksheet): void => {
    sheet.autoFilter.apply("E1:E3", 0, { filterOn: "Values", values: ["1"] });
  };

  it("are used where the option allows it, on locked cells too", async () => {
    await Excel.run(run({ allowAutoFilter: true }, filterTable));
    expect(hidden()).toEqual([4, 6]);
    excel = newExcel();
    await Excel.run(run({ allowAutoFilter: true }, filterSheet));
    expect(hidden()).toEqual([3]);
  });

  it.each<[string, Excel.WorksheetProtectionOptions, (sheet: Excel.Worksheet) => void]>([
    ["used without the option", {}, filterTable],
    ["used on the sheet without the option", {}, filterSheet],
    ["taken away", { allowAutoFilter: true }, (sheet) => sheet.autoFilter.remove()],
  ])("are not %s", async (_, options, action) => {
    expect((await officeError(run(options, action))).code).toBe("AccessDenied");
  });
});
