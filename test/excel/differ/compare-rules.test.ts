import { describe, expect, it } from "@jest/globals";
import type { Area } from "../../../src/excel/cells/address";
import { compareHighlights, compareValidations, normalRule } from "../../../src/excel/differ/compare-rules";
import type { DeclaredHighlights, DeclaredValidation } from "../../../src/excel/differ/declared-rules";
import type { FoundValidation } from "../../../src/excel/observe/rules";
import type { Validation, ValidationRule } from "../../../src/excel/schema/column";
import { excelRule } from "../../../src/excel/schema/excel-rule";
import { plainTable } from "./plain-workbook";

type Rule = Excel.DataValidationRule;

/** Rules as we write them, with what Excel and LibreOffice give back. */
const SAME_RULES: readonly (readonly [words: string, ours: ValidationRule, theirs: Rule])[] = [
  ["a second bound", { type: "decimal", minimum: 0 }, decimal("GreaterThanOrEqualTo", 0, 0)],
  ["a bound as a formula", { type: "decimal", minimum: 0 }, decimal("GreaterThanOrEqualTo", "=0")],
  ["bounds as texts", { type: "decimal", minimum: 0, maximum: 1.5 }, decimal("Between", "0", "=1.50")],
  ["any number", { type: "any-number" }, decimal("Between", "=-10000000000000", 1e13)],
  [
    "whole bounds",
    { type: "whole", minimum: 1, maximum: 4 },
    { wholeNumber: { operator: "Between", formula1: "=1", formula2: "=4" } },
  ],
  [
    "days as serials",
    { type: "date", from: "2000-01-01", to: "2099-12-31" },
    { date: { operator: "Between", formula1: "36526", formula2: "=73050" } },
  ],
  [
    "days with a time",
    { type: "date", from: "2000-01-01", to: "2099-12-31" },
    { date: { operator: "Between", formula1: "2000-01-01T00:00:00.000Z", formula2: "2099-12-31T00:00:00Z" } },
  ],
  [
    "a second bound of a length",
    { type: "anything" },
    { textLength: { operator: "LessThanOrEqualTo", formula1: "=32767", formula2: 0 } },
  ],
  [
    "a formula in other words",
    { type: "custom", formula: '=UPPER({cell})="NO"' },
    { custom: { formula: 'upper(D1) = "NO"' } },
  ],
  ["blanks in a list", { type: "list", items: ["Sì", "No"] }, list(" Sì, No")],
  ["a list in quotes", { type: "list", items: ["Sì", "No"] }, list('="Sì,No"')],
];

const OTHER_RULES: readonly (readonly [words: string, one: Rule, other: Rule])[] = [
  ["the operator", decimal("GreaterThanOrEqualTo", 0), decimal("GreaterThan", 0)],
  ["between and not between", decimal("Between", 0, 1), decimal("NotBetween", 0, 1)],
  ["the first bound", decimal("Between", 0, 1), decimal("Between", 0.5, 1)],
  ["the second bound", decimal("Between", 0, 1), decimal("Between", 0, 2)],
  ["the second bound of not between", decimal("NotBetween", 0, 1), decimal("NotBetween", 0, 2)],
  ["the kind", decimal("Between", 0, 1), { wholeNumber: { operator: "Between", formula1: 0, formula2: 1 } }],
  [
    "a number and a day",
    { wholeNumber: { operator: "Between", formula1: 0, formula2: 1 } },
    { date: { operator: "Between", formula1: "0", formula2: "1" } },
  ],
  ["a list", list("Sì,No"), list("Sì,No,Forse")],
  ["a list and none", list("Sì,No"), {}],
  ["a rule and none", decimal("Between", 0, 1), {}],
  ["a formula", { custom: { formula: "=A1>0" } }, { custom: { formula: "=A1<0" } }],
  [
    "a length and a number",
    { textLength: { operator: "LessThanOrEqualTo", formula1: 9 } },
    decimal("LessThanOrEqualTo", 9),
  ],
  ["a formula and none", { custom: { formula: "=A1>0" } }, {}],
  ["a formula and a list", { custom: { formula: "=A1>0" } }, list("=A1>0")],
];

function decimal(
  operator: Excel.BasicDataValidation["operator"],
  formula1: string | number,
  formula2?: string | number,
): Rule {
  return { decimal: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}

function list(source: string): Rule {
  return { list: { inCellDropDown: true, source } };
}

describe("a validation rule in its normal form", () => {
  it.each(SAME_RULES)("is the same with %s", (_, ours, theirs) => {
    expect(normalRule(theirs)).toBe(normalRule(excelRule(ours, area(0))));
  });

  it.each(OTHER_RULES)("is another with %s", (_, one, other) => {
    expect(normalRule(other)).not.toBe(normalRule(one));
  });

  it("reads a formula as all formulas are read", () => {
    expect(normalRule({ custom: { formula: "=if(a1, TRUE(), FALSE())" } })).toBe("custom IF(A1,TRUE,FALSE)");
  });

  it("is `none` where there is none", () => {
    expect(normalRule({})).toBe("none");
  });
});

const WEIGHT: Validation = {
  rule: { type: "decimal", minimum: 0 },
  errorTitle: "Peso non valido",
  errorMessage: "Zero o più.",
};

function area(row: number, rowCount = 2): Area {
  return { row, column: 3, rowCount, columnCount: 1 };
}

function declaredAt(row: number, header: string, rowCount = 2): DeclaredValidation {
  return { sheet: "Foglio", header, area: area(row, rowCount), validation: WEIGHT };
}

const KEPT: FoundValidation = {
  rule: excelRule(WEIGHT.rule, area(0)),
  message: WEIGHT.errorMessage,
  prompt: "",
  isShown: true,
};

describe("the validation of a table", () => {
  it("is no finding where rule, message and alert are there", () => {
    expect(compareValidations("T", [declaredAt(1, "A"), declaredAt(1, "B")], [KEPT, KEPT])).toEqual([]);
    expect(compareValidations("T", [], [])).toEqual([]);
  });

  it.each([
    ["the rule is gone", { ...KEPT, rule: {} }],
    ["the message is another", { ...KEPT, message: "" }],
    ["the prompt is another", { ...KEPT, prompt: "Scrivere qui." }],
    ["the alert is off", { ...KEPT, isShown: false }],
    ["nothing was found", undefined],
  ])("is lost where %s", (_, found) => {
    const [difference, ...others] = compareValidations("T", [declaredAt(4, "A")], found ? [found] : []);
    expect(others).toEqual([]);
    expect(difference).toEqual({
      finding: expect.objectContaining({
        ...{ cause: "validation-lost", sheet: "Foglio", subject: "T" },
        ...{ address: "D5", column: "A", count: 2 },
      }) as unknown,
      mends: [{ type: "validation", sheet: "Foglio", area: area(4), validation: WEIGHT }],
      setAside: [],
    });
  });

  it("is one finding for each column, with the cells of all that is lost and nothing else", () => {
    const lost: FoundValidation = { ...KEPT, rule: {} };
    const declared = [declaredAt(1, "A"), declaredAt(3, "A", 5), declaredAt(8, "A"), declaredAt(1, "B")];
    const differences = compareValidations("T", declared, [lost, lost, KEPT, lost]);
    expect(differences.map(({ finding }) => [finding.column, finding.count, finding.address])).toEqual([
      ["A", 7, "D2"],
      ["B", 2, "D2"],
    ]);
    expect(differences.map(({ mends }) => mends.length)).toEqual([2, 1]);
  });
});

describe("the colours of a table", () => {
  const layout = plainTable("T", [], []);
  const red = { formula: '=$D2="No"', fill: "#FFC7CE", font: "#9C0006" };
  const green = { formula: '=$D2="Sì"', fill: "#C6EFCE", font: "#006100" };
  const declared = (header: string): DeclaredHighlights => ({
    ...{ sheet: "Foglio", header, area: area(1), highlights: [red, green] },
  });

  it("are no finding in other words, in another order and among those that people have added", () => {
    const own = { formula: "=TRUE", fill: "#ffffff", font: "#000000" };
    const found = [own, { ...green, fill: "#c6efce" }, { ...red, formula: '$d2 = "No"' }];
    expect(compareHighlights(layout, [], [declared("A")], [found])).toEqual([]);
    expect(compareHighlights(layout, [], [], [])).toEqual([]);
  });

  it("are no finding where truth values come back as numbers", () => {
    const ours = { ...red, formula: '=IF(D2="TRUE",TRUE,FALSE)' };
    const one: DeclaredHighlights = { ...declared("A"), highlights: [ours] };
    expect(compareHighlights(layout, [], [one], [[{ ...red, formula: 'IF(D2="TRUE",1,0)' }]])).toEqual([]);
    expect(compareHighlights(layout, [], [one], [[{ ...red, formula: 'IF(D2="1",1,0)' }]])).toHaveLength(1);
  });

  it.each([
    ["one is gone", [red]],
    ["a fill is another", [red, { ...green, fill: "#FFFFFF" }]],
    ["a font is another", [red, { ...green, font: "#000000" }]],
    ["a formula is another", [red, { ...green, formula: '=$D3="Sì"' }]],
    ["all are gone", []],
    ["none was found", undefined],
  ])("are lost where %s", (_, found) => {
    expect(compareHighlights(layout, [], [declared("A")], found ? [found] : [])).toEqual([
      {
        finding: expect.objectContaining({
          ...{ cause: "rules-lost", sheet: "Foglio", subject: "T", address: "D2", column: "A", count: 1 },
        }) as unknown,
        mends: [{ type: "rules", sheet: "Foglio", layout, neighbours: [] }],
        setAside: [],
      },
    ]);
  });

  it("are one finding for the table, with the number of its runs", () => {
    const found = [[red, green], [red], []];
    const [difference, ...others] = compareHighlights(layout, [], ["A", "B", "C"].map(declared), found);
    expect(others).toEqual([]);
    expect(difference?.finding).toMatchObject({ column: "B", count: 2 });
  });
});
