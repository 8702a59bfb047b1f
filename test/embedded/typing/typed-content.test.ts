import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { cellAt } from "../../../src/embedded/model/sheet";
import { displayText, shownValue } from "../../../src/embedded/typing/display-text";
import { editText } from "../../../src/embedded/typing/edit-text";
import { plainContent, typedContent } from "../../../src/embedded/typing/typed-content";
import { typeInto } from "../../../src/embedded/typing/typing";

describe("what is typed", () => {
  it.each<[string, string | number | boolean, string | null]>([
    ["5", 5, null],
    ["1,5", 1.5, null],
    ["-1,5", -1.5, null],
    [",5", 0.5, null],
    ["1.234", 1234, "#,##0"],
    ["1.234,50", 1234.5, "#,##0.00"],
    ["1.5", "1.5", null],
    ["1.23", "1.23", null],
    ["12.34.567", "12.34.567", null],
    ["1,2,3", "1,2,3", null],
    ["85%", 0.85, "0%"],
    ["12,5 %", 0.125, "0.00%"],
    ["€ 1.500", 1500, '#,##0 "€"'],
    ["1500,50 €", 1500.5, '#,##0.00 "€"'],
    ["(3)", -3, null],
    ["15/04/2022", 44_666, "dd/mm/yyyy"],
    ["1/3/22", 44_621, "dd/mm/yyyy"],
    ["1/3/30", 11_018, "dd/mm/yyyy"],
    ["31/04/2022", "31/04/2022", null],
    ["12:00", 0.5, "hh:mm"],
    ["15/04/2022 12:00", 44_666.5, "dd/mm/yyyy hh:mm"],
    ["vero", true, null],
    ["Falso", false, null],
    ["sì", "sì", null],
    ["'=A1", "=A1", null],
    ["'5", "5", null],
    ["007", 7, null],
    ["1e307", 1e307, "0.00E+00"],
    ["1e308", "1e308", null],
    ["3 su 4", "3 su 4", null],
  ])("%p becomes %p with format %p", (text, value, numberFormat) => {
    expect(typedContent(text, "General")).toEqual({ formula: null, value, numberFormat });
  });

  it("is a formula after =, and after a sign before a word", () => {
    expect(typedContent("=SUM(A1:A3)", "General").formula).toBe("=SUM(A1:A3)");
    expect(typedContent("-totale", "General").formula).toBe("=-totale");
  });

  it("is a text as it stands in a cell of text format", () => {
    expect(["=1", "5", "85%", "15/04/2022"].map((text) => typedContent(text, "@").value)).toEqual([
      "=1",
      "5",
      "85%",
      "15/04/2022",
    ]);
  });

  it.each([
    ["85", 0.85],
    ["1", 0.01],
    ["-1", -0.01],
    [",1", 0.1],
    ["0,1", 0.001],
    ["-,1", -0.1],
    ["-0,1", -0.001],
    ["85%", 0.85],
  ])("in a percentage cell %p is %p, by Microsoft's table of automatic percent entry", (text, share) => {
    expect(typedContent(text, "0.0%").value).toBeCloseTo(share, 12);
  });

  it("in a cell with a quoted percent sign is a plain number", () => {
    expect(typedContent("85", '0" %"').value).toBe(85);
  });
});

describe("what stands in a file of edits", () => {
  it.each<[string, string, string | number | boolean]>([
    ["1234.5", "General", 1234.5],
    ["1,5", "General", "1,5"],
    ["2022-04-15", "General", 44_666],
    ["85", "0%", 0.85],
    ["0.85", "0%", 0.85],
    ["85%", "General", 0.85],
    ["-3", "0", -3],
    ["VERO", "General", true],
    ["Sì", "General", "Sì"],
    ["1.234", "General", 1.234],
    ["9".repeat(400), "General", "9".repeat(400)],
  ])("%p in a cell of format %p is %p", (text, numberFormat, value) => {
    expect(plainContent(text, numberFormat).value).toBe(value);
  });
});

describe("what a cell shows", () => {
  it.each([
    [0.1234, "0.0%", "12,3%"],
    [1_234_567.891, '#,##0.00 "€"', "1.234.567,89 €"],
    [44_666, "dd/mm/yyyy", "15/04/2022"],
    [44_666.75, "dd/mm/yyyy hh:mm", "15/04/2022 18:00"],
    [2.5, "0", "3"],
    [0.1 + 0.2, "General", "0,3"],
    [1e21, "General", "1E+21"],
    [0.5, '0.0%" (fasi)"', "50,0% (fasi)"],
    [5, ";;;", ""],
    [-5, "0.0;[Red]-0.0", "-5,0"],
    [0, '0;-0;"–"', "–"],
    [true, "General", "VERO"],
    ["testo", "0.0", "testo"],
  ])("%p in format %p is %p", (value, numberFormat, text) => {
    expect(shownValue(value, numberFormat)).toBe(text);
  });

  it("is an error in Italian", () => {
    expect(shownValue({ error: "#N/A" }, "0%")).toBe("#N/D");
  });

  it("can be typed again: editing a cell and leaving it changes nothing", () => {
    const anything = fc.oneof(
      // Six decimals: what needs an exponent gets the format of one, in Excel too.
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
        .map((number) => Number(number.toFixed(6))),
      fc.integer(),
      fc.boolean(),
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom("1,5", "'x", "=1", "-a", "85%", "15/04/2022", "vero", " 5 ", "€ 3"),
    );
    const formats = fc.constantFrom("General", "0.0%", "0", "#,##0.00", "dd/mm/yyyy");
    fc.assert(
      fc.property(anything, formats, (value, numberFormat) => {
        const workbook = createWorkbook();
        const sheet = workbook.activeSheet;
        const before = cellAt(sheet, 0, 0);
        if (typeof value === "number" && numberFormat === "dd/mm/yyyy") return;
        const cell = { ...before, value, style: { ...before.style, numberFormat } };
        sheet.cells.set(0, 0, cell);
        typeInto(workbook, sheet, { row: 0, column: 0 }, editText(cell));
        const after = cellAt(sheet, 0, 0);
        expect(after.formula).toBeNull();
        // Excel keeps 15 digits.
        if (typeof value === "number")
          expect(Math.abs(Number(after.value) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
        else expect(after.value).toEqual(value);
        expect(displayText(after)).toBe(displayText(cell));
      }),
      { numRuns: 150 },
    );
  });
});
