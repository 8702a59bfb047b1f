import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fromFileFormula, toFileFormula } from "../../../../src/embedded/xlsx/parts/file-formula";
import { fromFileWidth, toFileWidth } from "../../../../src/embedded/xlsx/parts/file-width";

/** Formula in a cell of table Centro_A1, and what the file must say (ECMA-376, 18.17.2.5). */
const FORMULAS = [
  ["=[@Target]", "Centro_A1[[#This Row],[Target]]"],
  ["=Centro_A1[@Target]", "Centro_A1[[#This Row],[Target]]"],
  ["=SUM([@[T1]:[T4]])", "SUM(Centro_A1[[#This Row],[T1]:[T4]])"],
  ["=[@[Valore iniziale]]*2", "Centro_A1[[#This Row],[Valore iniziale]]*2"],
  ["=[@[50%'#]]", "Centro_A1[[#This Row],[50%'#]]"],
  ["=SUM([T1])", "SUM(Centro_A1[T1])"],
  ["=INDEX(Indicatori[Target],2)", "INDEX(Indicatori[Target],2)"],
  ["=ROWS(Indicatori[#All])", "ROWS(Indicatori[#All])"],
  [
    '=IF("[@Target]"="",NUMBERVALUE("1,5",","),UNICHAR(160))',
    'IF("[@Target]"="",_xlfn.NUMBERVALUE("1,5",","),_xlfn.UNICHAR(160))',
  ],
  ["=FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
  ["='A1 città d''arte'!$B$2+1", "'A1 città d''arte'!$B$2+1"],
] as const;

describe("a formula in a file", () => {
  it.each(FORMULAS)("%s is written %s", (formula, written) => {
    expect(toFileFormula(formula, "Centro_A1")).toBe(written);
  });

  it("means the same again when it is read in its table: the short form of this row", () => {
    expect(fromFileFormula("Centro_A1[[#This Row],[Target]]", "Centro_A1")).toBe("=[@Target]");
    expect(fromFileFormula("Centro_A1[[#This Row],[Valore iniziale]]", "Centro_A1")).toBe(
      "=[@[Valore iniziale]]",
    );
    expect(fromFileFormula("Centro_A1[[#This Row],[Target]]", null)).toBe("=Centro_A1[@Target]");
    expect(fromFileFormula('_xlfn.NUMBERVALUE("_xlfn.X")', null)).toBe('=NUMBERVALUE("_xlfn.X")');
  });

  it("is written the same after it was read", () => {
    for (const [formula, written] of FORMULAS) {
      expect(toFileFormula(fromFileFormula(written, "Centro_A1"), "Centro_A1")).toBe(written);
      expect(toFileFormula(formula, "Centro_A1")).toBe(written);
    }
  });
});

describe("a column's width in a file", () => {
  it("is 9.14 digits for Excel's standard 64 pixels", () => {
    expect(toFileWidth(48)).toBeCloseTo(9.14, 2);
    expect(fromFileWidth(9.140625)).toBe(48);
  });

  it("comes back to the pixel", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1790 }), (pixels) => {
        expect(fromFileWidth(toFileWidth(pixels * 0.75))).toBe(pixels * 0.75);
      }),
    );
  });
});
