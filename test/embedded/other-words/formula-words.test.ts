import { describe, expect, it } from "@jest/globals";
import { respelled, respelledRule, withoutOwnTable } from "../../../src/embedded/other-words/formula-words";

describe("a formula inside a table", () => {
  it.each([
    ["=Centro_A1[@T1]", "=[@T1]"],
    ["=SUM(Centro_A1[@[V1]:[V4]])", "=SUM([@[V1]:[V4]])"],
    ["=centro_a1[[#This Row],[Valore iniziale]]*2", "=[@[Valore iniziale]]*2"],
    ["=SUM(Centro_A1[T1])-SUM(Centro_A1[[T1]:[T2]])", "=SUM([T1])-SUM([[T1]:[T2]])"],
    ["=[@T1]", "=[@T1]"],
  ])("loses the table's name before rows and columns: %s", (written, read) => {
    expect(withoutOwnTable(written, "Centro_A1")).toBe(read);
  });

  it.each([
    "=Indicatori[@Target]+Centro_A10[@T1]",
    "=ROWS(Centro_A1)+ROWS(Centro_A1[#All])",
    "=ROW(Centro_A1[[#Headers],[T1]])",
    '="Centro_A1[@T1]"',
  ])("keeps other tables' names, and its own before its other parts: %s", (formula) => {
    expect(withoutOwnTable(formula, "Centro_A1")).toBe(formula);
  });

  it("keeps every name outside a table", () => {
    expect(withoutOwnTable("=Centro_A1[@T1]", null)).toBe("=Centro_A1[@T1]");
  });
});

describe("a formula given back", () => {
  it.each([
    ["=sum(a1,$b2)", "=SUM(A1,$B2)"],
    ["= SUM( A1 , B1 ) ", "=SUM( A1 , B1 )"],
    ["=IF(A1,\n  1,2)", "=IF(A1,\n  1,2)"],
    ["=IF(A1=TRUE,true,FALSE)", "=IF(A1=TRUE(),TRUE(),FALSE())"],
    ["=TRUE()", "=TRUE()"],
    ['={"a", TRUE;1.50 ,2} & TRUE', '={"a",TRUE;1.5,2} & TRUE()'],
    ["=0.50+1.0+007+.5+0.0", "=0.5+1+7+0.5+0"],
    ["=1e5+1E-3+0.30000000000000004", "=100000+0.001+0.3"],
    ["=1e20+1e-9+1234567890123456", "=1E20+1E-9+1234567890123456"],
    ["='Altro'!a1+'A1'!A1+'Altro foglio'!a:a", "=Altro!A1+'A1'!A1+'Altro foglio'!A:A"],
    ["=ROWS(Tab[#All])&Tab[[#Headers],[A]]", "=ROWS(Tab[#all])&Tab[[#Headers],[A]]"],
    ['="sum(a1) TRUE 0.50"&#n/a', '="sum(a1) TRUE 0.50"&#N/A'],
  ])("is spelled anew: %s", (written, read) => {
    expect(respelled(written)).toBe(read);
  });

  it("keeps truth values in a rule", () => {
    expect(respelledRule('=AND(a1=true, B1="TRUE()")')).toBe('=AND(A1=TRUE, B1="TRUE()")');
  });
});
