import { describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../src/embedded/model/area";
import { restyleCells } from "../../../src/embedded/model/cell-formatting";
import { setDataValidation } from "../../../src/embedded/model/cell-rules";
import type { ErrorAlert, ValidationRule } from "../../../src/embedded/model/data-validation";
import { DEFAULT_ERROR_ALERT, DEFAULT_PROMPT } from "../../../src/embedded/model/data-validation";
import { addName } from "../../../src/embedded/model/defined-names";
import { protectSheet } from "../../../src/embedded/model/protection-rules";
import { cellAt } from "../../../src/embedded/model/sheet";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { addSheet } from "../../../src/embedded/model/worksheets";
import { redo, undo } from "../../../src/embedded/typing/edit-history";
import { listChoices } from "../../../src/embedded/typing/list-choices";
import { clearByHand, pasteInto, typeInto, typeValue } from "../../../src/embedded/typing/typing";
import { content, value, write } from "../model/a-sheet";

const MINE: ErrorAlert = {
  showAlert: true,
  style: "Stop",
  title: "Valore non valido",
  message: "Serve altro.",
};

function type(workbook: EmbeddedWorkbook, address: string, text: string): string {
  return typeInto(workbook, workbook.activeSheet, areaAt(address), text).kind;
}

function ruled(rule: ValidationRule, errorAlert: ErrorAlert = MINE, ignoreBlanks = true): EmbeddedWorkbook {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  setDataValidation(workbook, sheet, areaAt("A1:A9"), {
    rule,
    ignoreBlanks,
    errorAlert,
    prompt: DEFAULT_PROMPT,
  });
  return workbook;
}

describe("validations", () => {
  it.each<[string, ValidationRule, string[], string[]]>([
    [
      "decimal",
      { type: "decimal", operator: "GreaterThanOrEqualTo", formula1: 0, formula2: null },
      ["0", "1,5", "1.234"],
      ["-1", "abc", "1.5", "vero"],
    ],
    [
      "whole number between formulas",
      { type: "wholeNumber", operator: "Between", formula1: "=$D$1", formula2: "=$D$1*2" },
      ["5", "10"],
      ["4", "11", "5,5"],
    ],
    [
      "date",
      { type: "date", operator: "GreaterThan", formula1: "2022-01-01", formula2: null },
      ["15/04/2022"],
      ["31/12/2021", "domani", "31/04/2022"],
    ],
    [
      "text length",
      { type: "textLength", operator: "LessThanOrEqualTo", formula1: 3, formula2: null },
      ["abc", "123"],
      ["abcd"],
    ],
    [
      "list in the rule, with case",
      { type: "list", source: "Sì,No", inCellDropDown: true },
      ["Sì", "No"],
      ["sì", "Forse", "1"],
    ],
    [
      "list of a name, without case",
      { type: "list", source: "=Scelte", inCellDropDown: true },
      ["Alfa", "alfa", "3"],
      ["Beta x", "4"],
    ],
    [
      "formula on its own cell and row",
      { type: "custom", formula: "=AND(ISNUMBER(A1),A1<=$D1)" },
      ["5"],
      ["6", "testo"],
    ],
    [
      "formula over the column: no value twice",
      { type: "custom", formula: "=COUNTIF($A$1:$A$9,A1)=1" },
      ["nuovo"],
      ["qui"],
    ],
  ])("of type %s let in what fits", (_, rule, good, bad) => {
    for (const text of [...good, ...bad]) {
      const workbook = ruled(rule);
      write(workbook, workbook.activeSheet, "A7", [["qui"]]);
      write(workbook, workbook.activeSheet, "D1", [[5], [5], [5]]);
      write(workbook, workbook.activeSheet, "F1", [["Alfa"], ["Beta"], [3]]);
      addName(workbook, "Scelte", "=Foglio1!$F$1:$F$3", null);
      expect([text, type(workbook, "A3", text)]).toEqual([
        text,
        good.includes(text) ? "accepted" : "refused",
      ]);
    }
  });

  it("say what is wrong in the rule's own words, or in Excel's, and leave the cell as it was", () => {
    const rule: ValidationRule = { type: "decimal", operator: "GreaterThan", formula1: 0, formula2: null };
    const workbook = ruled(rule);
    type(workbook, "A1", "7");
    const outcome = typeInto(workbook, workbook.activeSheet, { row: 0, column: 0 }, "abc");
    expect(outcome).toEqual({
      kind: "refused",
      text: { title: "Valore non valido", message: "Serve altro." },
    });
    expect(content(workbook.activeSheet, "A1")).toBe(7);
    const plain = ruled(rule, DEFAULT_ERROR_ALERT);
    expect(typeInto(plain, plain.activeSheet, { row: 0, column: 0 }, "abc")).toMatchObject({
      text: { message: expect.stringContaining("convalida") },
    });
  });

  it("of style warning let everything in, with their remark", () => {
    const rule: ValidationRule = { type: "list", source: "Sì,No", inCellDropDown: true };
    const workbook = ruled(rule, { ...MINE, style: "Warning" });
    expect(type(workbook, "A1", "Forse")).toBe("remark");
    expect(content(workbook.activeSheet, "A1")).toBe("Forse");
  });

  it("judge a formula by its result", () => {
    const workbook = ruled({ type: "decimal", operator: "LessThan", formula1: 10, formula2: null });
    expect(type(workbook, "A1", "=4+5")).toBe("accepted");
    expect(type(workbook, "A2", "=4+6")).toBe("refused");
  });

  it("let blanks in only when they ignore them, but the Delete key asks nobody", () => {
    const rule: ValidationRule = { type: "list", source: "Sì,No", inCellDropDown: true };
    const workbook = ruled(rule, MINE, false);
    type(workbook, "A1", "Sì");
    expect(type(workbook, "A1", "")).toBe("refused");
    expect(clearByHand(workbook, workbook.activeSheet, areaAt("A1")).kind).toBe("accepted");
    expect(type(ruled(rule), "A1", "")).toBe("accepted");
  });

  it("are not asked when a block is pasted", () => {
    const workbook = ruled({ type: "list", source: "Sì,No", inCellDropDown: true });
    expect(pasteInto(workbook, workbook.activeSheet, { row: 0, column: 0 }, [["Forse", "1,5"]]).kind).toBe(
      "accepted",
    );
    expect([content(workbook.activeSheet, "A1"), content(workbook.activeSheet, "B1")]).toEqual([
      "Forse",
      1.5,
    ]);
  });

  it("offer the choices of a list from the rule or from another sheet", () => {
    const workbook = createWorkbook();
    write(workbook, addSheet(workbook, "Elenchi"), "A1", [["Somma"], ["Media"]]);
    setDataValidation(workbook, workbook.activeSheet, areaAt("A1:A9"), {
      rule: { type: "list", source: "=Elenchi!$A$1:$A$9", inCellDropDown: true },
      ignoreBlanks: true,
      errorAlert: MINE,
      prompt: DEFAULT_PROMPT,
    });
    expect(listChoices(workbook, workbook.activeSheet, 0, 0)).toEqual(["Somma", "Media"]);
    expect(listChoices(workbook, workbook.activeSheet, 0, 3)).toBeNull();
  });
});

describe("a protected sheet", () => {
  it("takes typing in unlocked cells only, without changing their format", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    restyleCells(workbook, sheet, areaAt("B1"), { protection: { locked: false } });
    protectSheet(workbook, sheet, {}, null);
    expect(type(workbook, "A1", "5")).toBe("refused");
    expect(type(workbook, "B1", "85%")).toBe("accepted");
    expect(cellAt(sheet, 0, 1)).toMatchObject({ value: 0.85, style: { numberFormat: "General" } });
    expect(clearByHand(workbook, sheet, areaAt("A1:B1")).kind).toBe("refused");
    expect(pasteInto(workbook, sheet, { row: 0, column: 1 }, [["1", "2"]]).kind).toBe("refused");
    expect(content(sheet, "B1")).toBe(0.85);
  });
});

describe("typing", () => {
  it("calculates at once", () => {
    const workbook = createWorkbook();
    write(workbook, workbook.activeSheet, "B1", [["=A1*2"]]);
    type(workbook, "A1", "1,5");
    expect(cellAt(workbook.activeSheet, 0, 1).value).toBe(3);
  });

  it("shows an error for a formula that only the engine cannot read, also where a validation judges it", () => {
    const workbook = ruled({ type: "decimal", operator: "GreaterThan", formula1: 0, formula2: null });
    expect(type(workbook, "A1", "=LAMBDA(x,x)(1)")).toBe("refused");
    expect(type(workbook, "B1", "=LAMBDA(x,x)(1)")).toBe("accepted");
    expect(value(workbook, workbook.activeSheet, "B1")).toBe("#NAME?");
  });

  it("takes functions 64 levels deep and no more", () => {
    const nested = (levels: number): string => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
    const workbook = createWorkbook();
    expect(type(workbook, "A1", nested(64))).toBe("accepted");
    expect(value(workbook, workbook.activeSheet, "A1")).toBe(1);
    for (const formula of [
      nested(65),
      nested(1_500),
      `=${"(".repeat(4_000)}1${")".repeat(4_000)}`,
      `=${"-".repeat(8_000)}1`,
    ])
      expect(type(workbook, "A1", formula)).toBe("refused");
  });

  it("refuses a formula that cannot be read", () => {
    expect(type(createWorkbook(), "A1", "=SUM(1;")).toBe("refused");
  });

  it("refuses a text or formula longer than a cell holds, and leaves the cell as it was", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    const cell = areaAt("A1");
    expect(typeInto(workbook, sheet, cell, "x".repeat(32_767)).kind).toBe("accepted");
    for (const text of ["x".repeat(32_768), `=${"1+".repeat(4_096)}1`]) {
      for (const enter of [typeInto, typeValue])
        expect(enter(workbook, sheet, cell, text).kind).toBe("refused");
      expect(pasteInto(workbook, sheet, cell, [["1", text]]).kind).toBe("refused");
    }
    expect(value(workbook, sheet, "A1")).toBe("x".repeat(32_767));
  });

  it("takes numbers with a point and dates by year from a file", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    typeValue(workbook, sheet, { row: 0, column: 0 }, "1234.5");
    typeValue(workbook, sheet, { row: 1, column: 0 }, "2022-04-15");
    expect([content(sheet, "A1"), content(sheet, "A2")]).toEqual([1234.5, 44_666]);
  });

  it("is undone and redone edit by edit, formats and results too", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    write(workbook, sheet, "B1", [["=A1*2"]]);
    type(workbook, "A1", "5");
    type(workbook, "A1", "50%");
    clearByHand(workbook, sheet, areaAt("A1"));
    undo(workbook);
    expect([value(workbook, sheet, "A1"), value(workbook, sheet, "B1")]).toEqual([0.5, 1]);
    undo(workbook);
    expect([value(workbook, sheet, "B1"), cellAt(sheet, 0, 0).style.numberFormat]).toEqual([10, "General"]);
    redo(workbook);
    expect(value(workbook, sheet, "B1")).toBe(1);
    undo(workbook);
    undo(workbook);
    expect(undo(workbook)).toBeNull();
    expect(content(sheet, "A1")).toBe("");
  });

  it("after an undo forgets what could be redone", () => {
    const workbook = createWorkbook();
    type(workbook, "A1", "5");
    undo(workbook);
    type(workbook, "A1", "6");
    expect(redo(workbook)).toBeNull();
  });
});
