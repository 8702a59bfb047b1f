import { beforeEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError, readRange } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

function write(address: string, set: (range: Excel.Range) => void): Promise<void> {
  return Excel.run(async (context) => {
    set(context.workbook.worksheets.getFirst().getRange(address));
    await context.sync();
  });
}

/** What stays what it was: no text that Excel reads as a number, date, truth value or formula. */
const plainText = fc
  .string({ unit: "grapheme", maxLength: 20 })
  .map((text) => (text === "" ? "" : `'${text}`));
const cellValue = fc.oneof(
  plainText,
  fc.integer(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe("Range.values and formulas", () => {
  it("give back whatever block was written, apostrophes aside", async () => {
    const block = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cellValue, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    await fc.assert(
      fc.asyncProperty(block, async (rows) => {
        newExcel();
        const address = `A1:${String.fromCharCode(64 + (rows[0]?.length ?? 0))}${rows.length}`;
        await write(address, (range) => (range.values = rows));
        const expected = rows.map((row) =>
          row.map((value) => (typeof value === "string" ? value.replace(/^'/, "") : value === 0 ? 0 : value)),
        );
        expect((await readRange(address)).values).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it.each([1_499, 1_500, 1_501, 3_000, 4_501])(
    "arrive whole in one sync with %i rows and an empty last value",
    async (rows) => {
      const values = Array.from({ length: rows }, (_, row) => [row === rows - 1 ? "" : `riga ${row + 1}`]);
      await write(`A1:A${rows}`, (range) => (range.values = Array.from({ length: rows }, () => ["prima"])));
      await write(`A1:A${rows}`, (range) => (range.values = values));
      expect((await readRange(`A1:A${rows}`)).values).toEqual(values);
      expect(excel.counters.requests).toBe(3);
      expect((await readRange(`A${rows + 1}`)).values).toEqual([[""]]);
    },
  );

  it("arrive whole where the library cuts rows of several columns", async () => {
    const values = Array.from({ length: 700 }, (_, row) => [row, `r${row}`, "", row % 2 === 0, "'007", null]);
    await write("B3:G702", (range) => (range.values = values));
    const expected = values.map((row) => [...row.slice(0, 4), "007", ""]);
    expect((await readRange("B3:G702")).values).toEqual(expected);
  });

  it("leave a cell at null and empty it at an empty text", async () => {
    await write("A1:C1", (range) => (range.values = [["uno", "due", "tre"]]));
    await write("A1:C1", (range) => (range.values = [[null, "", 3]]));
    expect((await readRange("A1:C1")).values).toEqual([["uno", "", 3]]);
  });

  it("fill the range with a single value", async () => {
    await write("A1:B2", (range) => (range.values = "x" as unknown as unknown[][]));
    expect((await readRange("A1:C3")).values).toEqual([
      ["x", "x", ""],
      ["x", "x", ""],
      ["", "", ""],
    ]);
  });

  it("copy a single formula: relative references move, fixed and structured ones stay", async () => {
    await write("A1:A3", (range) => (range.values = [[1], [2], [3]]));
    await write("B1:B3", (range) => (range.formulas = "=A1*$A$3" as unknown as unknown[][]));
    const range = await readRange("B1:B3");
    expect(range.formulas).toEqual([["=A1*$A$3"], ["=A2*$A$3"], ["=A3*$A$3"]]);
    expect(range.values).toEqual([[3], [6], [9]]);
  });

  it("calculate structured references of the table that they stand in", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C3").values = [
        ["T1", "T2", "Somma"],
        [1, 2, ""],
        [3, 4, ""],
      ];
      const table = sheet.tables.add("A1:C3", true);
      table.name = "Prova";
      table.columns.getItem("Somma").getDataBodyRange().formulas = "=[@T1]+[@T2]" as unknown as unknown[][];
      await context.sync();
    });
    const range = await readRange("C2:C3");
    expect(range.values).toEqual([[3], [7]]);
    expect(range.formulas).toEqual([["=[@T1]+[@T2]"], ["=[@T1]+[@T2]"]]);
  });

  it("take a text that starts with = for a formula, and one after an apostrophe for a text", async () => {
    await write("A1:B1", (range) => (range.values = [["=1+1", "'=1+1"]]));
    const range = await readRange("A1:B1");
    expect(range.values).toEqual([[2, "=1+1"]]);
    expect(range.valueTypes).toEqual([["Double", "String"]]);
  });

  it("read unguarded texts as if they were typed in the United States", async () => {
    await write("A1:F1", (range) => (range.values = [["007", "1,234.5", "85%", "TRUE", "-3", "5 anni"]]));
    expect((await readRange("A1:F1")).values).toEqual([[7, 1234.5, 0.85, true, -3, "5 anni"]]);
    const formats = ["General", "#,##0.00", "0%", "General", "General", "General"];
    expect((await readRange("A1:F1")).numberFormat).toEqual([formats]);
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A2").values = [["15/04/2022"]];
      await context.sync();
    });
    expect([error.code, error.message]).toEqual(["NotModelled", expect.stringContaining("15/04/2022")]);
  });

  it("take the format of an entry only where the cell is General", async () => {
    await write("A1:B1", (range) => {
      range.numberFormat = [["0.0", "General"]];
      range.values = [["$120", "$120"]];
    });
    const range = await readRange("A1:B1");
    expect(range.values).toEqual([[120, 120]]);
    expect(range.numberFormat).toEqual([["0.0", "$#,##0_);[Red]($#,##0)"]]);
  });

  it("take one number format for all cells, also in an array; a single value only without one", async () => {
    await write("A1:B2", (range) => (range.numberFormat = [["0.0"]]));
    expect((await readRange("A1:B2")).numberFormat).toEqual([
      ["0.0", "0.0"],
      ["0.0", "0.0"],
    ]);
    for (const member of ["values", "formulas"] as const) {
      const error = await officeError(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B2")[member] = [[1]];
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    }
  });

  it("keep them texts in cells of the format text", async () => {
    await write("A1:B1", (range) => {
      range.numberFormat = [["@", "@"]];
      range.values = [["007", "15/04/2022"]];
    });
    expect((await readRange("A1:B1")).values).toEqual([["007", "15/04/2022"]]);
  });

  it("refuse more than 32,767 characters", async () => {
    await write("A1", (range) => (range.values = [["x".repeat(32_767)]]));
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["x".repeat(32_768)]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain("A1");
  });

  it("show errors as their texts", async () => {
    await write("A1:A2", (range) => (range.formulas = [["=1/0"], ["=NON_ESISTE(1)"]]));
    const range = await readRange("A1:A2");
    expect(range.values).toEqual([["#DIV/0!"], ["#NAME?"]]);
    expect(range.valueTypes).toEqual([["Error"], ["Error"]]);
  });

  it.each(["A:A", "A:F", "3:3", "1:1048576"])(
    "give null for the unbounded %s, without an error",
    async (address) => {
      const { values, formulas, text, numberFormat, valueTypes } = await readRange(address);
      expect([values, formulas, text, numberFormat, valueTypes]).toEqual([null, null, null, null, null]);
    },
  );

  it.each([
    ["values", (range: Excel.Range) => (range.values = "x" as unknown as unknown[][])],
    ["formulas", (range: Excel.Range) => (range.formulas = "=1" as unknown as unknown[][])],
    ["numberFormat", (range: Excel.Range) => (range.numberFormat = "0" as unknown as string[][])],
  ])("cannot be set where there are no bounds: %s", async (_what, set) => {
    for (const address of ["A:A", "2:2"]) {
      const error = await officeError(async (context) => {
        set(context.workbook.worksheets.getFirst().getRange(address));
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    }
  });

  it.each(["=SUM(", "=SUM(1;2)", "=SUM(Nessuna[T1])", "=SUM([T1])", "=Nessuno!A1", `="${"x".repeat(256)}"`])(
    "refuse the formula %s, and then nothing is written",
    async (formula) => {
      const error = await officeError(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B1").formulas = [["prima", formula]];
        await context.sync();
      });
      expect([error.code, error.message]).toEqual(["InvalidArgument", expect.stringContaining("B1")]);
      expect((await readRange("A1")).values).toEqual([[""]]);
    },
  );

  it("take a formula with a name that nobody has defined", async () => {
    await write("A1", (range) => (range.formulas = [["=Nessuno*2"]]));
    expect((await readRange("A1")).values).toEqual([["#NAME?"]]);
  });
});

describe("Range.numberFormat", () => {
  it("is set cell by cell or for all, and shows in the text", async () => {
    await write("A1:B2", (range) => {
      range.values = [
        [0.5, 1234.5],
        [0.25, 44_666],
      ];
      range.numberFormat = [
        ["0.0%", "#,##0.00"],
        ["0%", "dd/mm/yyyy"],
      ];
    });
    const range = await readRange("A1:B2");
    expect(range.numberFormat).toEqual([
      ["0.0%", "#,##0.00"],
      ["0%", "dd/mm/yyyy"],
    ]);
    expect(range.text).toEqual([
      ["50,0%", "1.234,50"],
      ["25%", "15/04/2022"],
    ]);
    await write("A1:B2", (all) => (all.numberFormat = "0" as unknown as string[][]));
    expect((await readRange("A1:B2")).numberFormat.flat()).toEqual(["0", "0", "0", "0"]);
  });
});
