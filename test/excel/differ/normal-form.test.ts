import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  isBroken,
  normalBound,
  normalColor,
  normalFormat,
  normalFormula,
  normalList,
  normalTarget,
  normalText,
} from "../../../src/excel/differ/normal-form";
import type { Renames } from "../../../src/excel/differ/normal-form";

/** Formulas as the add-in writes them, with what Excel and LibreOffice 7.4 give back, within the table `Centro_A1`. */
const SAME_FORMULAS: readonly (readonly [ours: string, theirs: string])[] = [
  ["=Centro_A1[@T1]", "=[@T1]"],
  ["=[@T1]", "=Centro_A1[[#This Row],[T1]]"],
  ["=[@T1]", "=[[#This Row],[T1]]"],
  ["=Centro_A1[@T1]", "=CENTRO_A1[@t1]"],
  ["=[@[Valore iniziale]]", "=Centro_A1[[#This Row],[Valore iniziale]]"],
  ["=SUM(Centro_A1[@[V1]:[V4]])", "=SUM([@[V1]:[V4]])"],
  ["=SUM(Centro_A1[@[V1]:[V4]])", "=SUM(Centro_A1[[#This Row],[V1]:[V4]])"],
  ["=SUM(Centro_A1[T1])", "=SUM([T1])"],
  ["=SUM(Indicatori[[Val ore]])", "=SUM(Indicatori[Val ore])"],
  ["=COUNTA(Tab[#All])", "=COUNTA(Tab[#all])"],
  ["=Tab[#Headers]", "=Tab[#headers]"],
  ["=Tab[[#Headers],[Chiave]]", "=tab[[#headers],[chiave]]"],
  ["=Calcolo_A1[@[A '[b'] '#1, ''c'' '@]]", "=Calcolo_A1[[#This Row],[A '[b'] '#1, ''c'' '@]]"],
  ["=IF(A1,TRUE,FALSE)", "=IF(A1,TRUE(),FALSE())"],
  ["=VLOOKUP(A1,B:C,2,FALSE)", "=VLOOKUP(A1,B:C,2,FALSE())"],
  ["=TRUE", "=TRUE()"],
  ["=SUM(A1,B1)", "=sum(a1,b1)"],
  ["=SUM(A1,B1)", "= SUM( A1 , B1 )"],
  ["=A1+B1", "=A1 + B1"],
  ["=A1+B1", "=A1\n+B1"],
  ["=0.50+1.0", "=0.5+1"],
  ["=1E5", "=100000"],
  ["=1e-3", "=0.001"],
  ["=MAXIFS(A:A,B:B,1)", "=_xlfn.MAXIFS(A:A,B:B,1)"],
  ["=FILTER(A1:A9,B1:B9)", "=_xlfn._xlws.FILTER(A1:A9,B1:B9)"],
  ["='Riepilogo'!$A$1", "=Riepilogo!$A$1"],
  ["='Riepilogo'!A1:B2", "=riepilogo!a1:b2"],
  ["=PIAO_Soglia*2", "=piao_soglia*2"],
];

/** Formulas that a person has changed: none may pass for the other. */
const OTHER_FORMULAS: readonly (readonly [string, string])[] = [
  ["=[@T1]", "=[@T2]"],
  ["=[@T1]", "=[T1]"],
  ["=[@T1]", "=Centro_A2[@T1]"],
  ["=Centro_A1[@T1]", "=Centro_A2[@T1]"],
  ["=SUM([@[V1]:[V4]])", "=SUM([@[V1]:[V3]])"],
  ["=Tab[#All]", "=Tab[#Headers]"],
  ["=Tab[[#Headers],[Chiave]]", "=Tab[Chiave]"],
  ["=A1+B1", "=A1-B1"],
  ["=A1+B1", "=B1+A1"],
  ["=A1", "=$A$1"],
  ["=A1", "=A2"],
  ["=0.5", "=0.51"],
  ["=5", "=5%"],
  ["=IF(A1,TRUE,FALSE)", "=IF(A1,FALSE,TRUE)"],
  ["=SUM(A1,B1)", "=SUM(A1:B1)"],
  ["=SUM(A1,B1)", "=MAX(A1,B1)"],
  ["=MAXIFS(A:A,B:B,1)", "=MINIFS(A:A,B:B,1)"],
  ['=IF(A1="x",1,2)', '=IF(A1="X",1,2)'],
  ['=A1&" "', '=A1&""'],
  ['=A1&"a b"', '=A1&"ab"'],
  ["='Chi manca'!A1", "='Riepilogo'!A1"],
  ["=Riepilogo!A1", "=A1"],
  ["=T1", '="T1"'],
  ["=STRUE()", "=STRUE"],
  ["=NOW()", "=NOW"],
  ["=TRUEISH()", "=TRUEISH"],
  ["=TRUE(A1)", "=TRUEA1"],
  ["=(A1)", "=A1"],
  ['=IF(A1="TRUE()",1,2)', '=IF(A1="TRUE",1,2)'],
  ["=PIAO_Soglia", "=PIAO_Soglia2"],
];

describe("a formula in its normal form", () => {
  it.each(SAME_FORMULAS)("says with %s the same as with %s", (ours, theirs) => {
    expect(normalFormula(theirs, "Centro_A1")).toBe(normalFormula(ours, "Centro_A1"));
  });

  it.each(OTHER_FORMULAS)("says with %s something else than with %s", (one, other) => {
    expect(normalFormula(other, "Centro_A1")).not.toBe(normalFormula(one, "Centro_A1"));
  });

  it("names the table and the row in full, and reads one text by the table that it stands in", () => {
    expect(normalFormula("=[@T1]", "Centro_A1")).toBe("CENTRO_A1[[#THIS ROW],[T1]]");
    expect(normalFormula("=[@T1]", "Centro_B2")).toBe("CENTRO_B2[[#THIS ROW],[T1]]");
    expect(normalFormula("=[@T1]", "Centro_A1")).toBe("CENTRO_A1[[#THIS ROW],[T1]]");
  });

  it("leaves what is no formula as it is", () => {
    expect(normalFormula("Sì, = true()", "Centro_A1")).toBe("Sì, = true()");
    expect(normalFormula("", "")).toBe("");
  });

  it("stays right when more formulas have been read than are remembered", () => {
    for (let row = 1; row <= 20_100; row += 1) normalFormula(`=a${row}`, "");
    expect(normalFormula("=a1+b1", "")).toBe("A1+B1");
    expect(normalFormula("=a20100", "")).toBe("A20100");
  });
});

describe("a formula that follows what people have renamed", () => {
  const renames: Renames = {
    tables: new Map([["nuova", "Indicatori"]]),
    headers: new Map([
      [
        "indicatori",
        new Map([
          ["Per#cento", "Quota [x]"],
          ["Codice", "ID"],
        ]),
      ],
    ]),
  };

  it.each([
    ["a table", "=Nuova[Note]", "=Indicatori[Note]"],
    ["a table in capitals", "=NUOVA[#All]", "=Indicatori[#All]"],
    ["a header", "=Indicatori[Codice]", "=Indicatori[ID]"],
    ["both", "=SUM(Nuova[Codice])", "=SUM(Indicatori[ID])"],
    ["a header with signs that are escaped", "=Nuova[Per'#cento]", "=Indicatori[[Quota '[x']]]"],
    ["both ends of a span", "=Nuova[@[Codice]:[Per'#cento]]", "=Indicatori[@[ID]:[Quota '[x']]]"],
  ])("says the same with %s", (_, now, before) => {
    expect(normalFormula(now, "", renames)).toBe(normalFormula(before, ""));
  });

  it("says the same within the table itself, under either name", () => {
    expect(normalFormula("=[@Codice]", "Nuova", renames)).toBe(normalFormula("=[@ID]", "Indicatori"));
    expect(normalFormula("=[@Codice]", "Indicatori", renames)).toBe(normalFormula("=[@ID]", "Indicatori"));
  });

  it("still follows headers where no table was renamed, and tables where no header was", () => {
    const headers: Renames = { ...renames, tables: new Map() };
    const tables: Renames = { ...renames, headers: new Map() };
    expect(normalFormula("=Indicatori[Codice]", "", headers)).toBe("INDICATORI[ID]");
    expect(normalFormula("=Nuova[Codice]", "", tables)).toBe("INDICATORI[CODICE]");
  });

  it("leaves the headers of other tables alone", () => {
    expect(normalFormula("=Fasi[Codice]", "", renames)).toBe("FASI[CODICE]");
  });

  it("is not remembered for workbooks where nothing was renamed, nor taken from them", () => {
    expect(normalFormula("=Nuova[Codice]", "")).toBe("NUOVA[CODICE]");
    expect(normalFormula("=Nuova[Codice]", "", renames)).toBe("INDICATORI[ID]");
    expect(normalFormula("=Nuova[Codice]", "")).toBe("NUOVA[CODICE]");
  });
});

describe("a broken formula", () => {
  it.each([
    ["=#REF!+1", 0],
    ["=Foglio1!#REF!", 0],
    ["=SUM(#NAME?)", 0],
    ["=[@T1]", "#REF!"],
    ["=[@T1]", "#NAME?"],
  ])("is %s that gives %s", (formula, value) => {
    expect(isBroken(formula, value)).toBe(true);
  });

  it.each([
    ["=[@T1]", 1],
    ["=1/0", "#DIV/0!"],
    ["=NA()", "#N/A"],
    ["=REF+NAME", ""],
    ["=[@T1]", "si veda #REF!"],
  ])("is not %s that gives %s", (formula, value) => {
    expect(isBroken(formula, value)).toBe(false);
  });
});

describe("a number format in its normal form", () => {
  it.each([
    ['#,##0.00 "€"', '#,##0.00" €"'],
    ['#,##0.00 "€"', '#,##0.00\\ "€"'],
    ['#,##0.00 "€"', "#,##0.00 €"],
    ['"▲ "+0.0;"▼ "-0.0;"● "0.0', '"▲ +"0.0;"▼ -"0.0;"● "0.0'],
    ["dd/mm/yyyy hh:mm", "dd/mm/yyyy\\ hh:mm"],
    ["dd/mm/yyyy", "DD/MM/YYYY"],
    ["[Red]0;[Blue]-0", "[RED]0;[BLUE]-0"],
    ['"T"0', "T0"],
    ['0 "gg"', '0" gg"'],
    ["_-* #,##0.00 €_-", '_-* #,##0.00" €"_-'],
    ["€ #,##0.00", "[$€-410] #,##0.00"],
    ["€ #,##0.00", "[$€] #,##0.00"],
    ["dd/mm/yyyy", "[$-410]dd/mm/yyyy"],
    ["EUR 0", "[$EUR-410] 0"],
    ["0_)", "0"],
    ["0_ ", "0"],
    ["General", "GENERAL"],
    ["General", "Standard"],
    ["General", ""],
    ["General", '""'],
  ])("says with %s the same as with %s", (ours, theirs) => {
    expect(normalFormat(theirs)).toBe(normalFormat(ours));
  });

  it.each([
    ["0", "0.0"],
    ["0.0%", "0%"],
    ["0.0%", "0.0"],
    ["dd/mm/yyyy", "yyyy-mm-dd"],
    ["dd/mm/yyyy", "General"],
    ["@", "General"],
    ["0", "General"],
    ["#,##0.00 €", "#,##0.00 $"],
    ["[$€-410] 0", "[$$-409] 0"],
    ["0;-0", "0"],
    ["General;-General", "General"],
    ["-General", "General"],
    ["General0", "General"],
    ["0_x", "0"],
    ["0.0%", '0.0"%"'],
    ['0"%"', "0"],
    ["0", '0"_-"'],
    ["0", "0\\_-"],
  ])("says with %s something else than with %s", (one, other) => {
    expect(normalFormat(other)).not.toBe(normalFormat(one));
  });

  it("calls a format that says nothing General", () => {
    expect(normalFormat("")).toBe("General");
  });
});

describe("what rules and links say in their normal form", () => {
  it.each([
    ["0", "=0", 0],
    ["0", " =0", "0"],
    ["36526", "=36526", 36526],
    ["1000", "1e3", "1000.0"],
    ["-0.5", "=-0.50", -0.5],
    ["0", "0", " 0 "],
    ["a1", "=A1", "a1"],
    ["", "", null],
    ["", " ", undefined],
  ])("is the bound %s for %s and %s", (normal, one, other) => {
    expect(normalBound(one)).toBe(normal);
    expect(normalBound(other)).toBe(normal);
  });

  it("tells bounds apart, and one that is missing from zero", () => {
    expect(normalBound("")).not.toBe(normalBound(0));
    expect(normalBound(1)).not.toBe(normalBound(-1));
    expect(normalBound("=A1")).not.toBe(normalBound("=A2"));
    expect(normalBound("A=1")).toBe("a=1");
    expect(normalBound("Infinity")).toBe("infinity");
  });

  it.each([
    ["Sì,No,Forse", " Sì, No ,Forse"],
    ["Sì,No", '"Sì,No"'],
    ["Sì,No", '="Sì,No"'],
    ["$A$1:$A$3", "=$A$1:$A$3"],
  ])("is one list in %s and %s", (ours, theirs) => {
    expect(normalList(theirs)).toBe(normalList(ours));
  });

  it("tells lists apart by their items, their order and their letters", () => {
    expect(normalList("Sì,No")).toBe("Sì,No");
    expect(normalList("Sì,No")).not.toBe(normalList("No,Sì"));
    expect(normalList("Sì,No")).not.toBe(normalList("Sì,No,"));
    expect(normalList("Sì")).not.toBe(normalList("sì"));
    expect(normalList("Non so")).not.toBe(normalList("Nonso"));
    expect(normalList('Il "sì",No')).toBe('Il "sì",No');
    expect(normalList(null)).toBe("");
    expect(normalList(undefined)).toBe("");
  });

  it("is one colour in either case, and nothing where there is none", () => {
    expect(normalColor("#2E9C8F")).toBe("#2e9c8f");
    expect(normalColor("#2e9c8f")).not.toBe(normalColor("#2e9c80"));
    expect([normalColor(null), normalColor(undefined), normalColor("")]).toEqual(["", "", ""]);
  });

  it.each(["'Chi manca'!A1", "#'Chi manca'!A1", "Chi manca!A1", "'Chi manca'!$A$1", "'CHI MANCA'!a1"])(
    "leads with %s to one cell",
    (target) => {
      expect(normalTarget(target)).toBe("chi manca!a1");
    },
  );

  it("tells targets apart, and nowhere from somewhere", () => {
    expect(normalTarget("Fasi!A1")).not.toBe(normalTarget("Fasi!A2"));
    expect(normalTarget("Fasi!A1")).not.toBe(normalTarget("Obiettivi!A1"));
    expect(normalTarget("Voce #2!A1")).toBe("voce #2!a1");
    expect([normalTarget(null), normalTarget(undefined), normalTarget("")]).toEqual(["", "", ""]);
  });

  it("is one text whatever its line ends", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", "\n"), maxLength: 12 });
    fc.assert(
      fc.property(text, fc.constantFrom("\r\n", "\r"), (written, end) => {
        expect(normalText(written.replaceAll("\n", end))).toBe(written);
      }),
    );
    expect(normalText("a\r\n\r\nb")).toBe("a\n\nb");
    expect(normalText("Aà ")).toBe("Aà ");
  });
});
