import { describe, expect, it } from "@jest/globals";
import { otherRule } from "../../../src/embedded/other-words/rule-words";

describe("a validation given back", () => {
  const rules: readonly (readonly [string, object, object])[] = [
    [
      "has formulas for bounds",
      { decimal: { operator: "Between", formula1: -5, formula2: "=$a$1 " } },
      { decimal: { operator: "Between", formula1: "=-5", formula2: "=$A$1" } },
    ],
    [
      "has a second bound, though it needs none",
      { wholeNumber: { operator: "GreaterThan", formula1: "0.50" } },
      { wholeNumber: { operator: "GreaterThan", formula1: "=0.5", formula2: "=0" } },
    ],
    [
      "has serials for dates",
      { date: { operator: "Between", formula1: "2022-01-01", formula2: "=DATE(2022,12,31)" } },
      { date: { operator: "Between", formula1: "=44562", formula2: "=DATE(2022,12,31)" } },
    ],
    [
      "has a list without blanks before its items",
      { list: { inCellDropDown: true, source: " Sì, No ,Non so" } },
      { list: { inCellDropDown: true, source: "Sì,No ,Non so" } },
    ],
    [
      "has a list's formula spelled anew",
      { list: { inCellDropDown: true, source: "='Elenchi'!$a$1:$a$9" } },
      { list: { inCellDropDown: true, source: "=Elenchi!$A$1:$A$9" } },
    ],
    [
      "has a custom formula spelled anew",
      { custom: { formula: "=and(A1>0.50, B1=TRUE)" } },
      { custom: { formula: "=AND(A1>0.5, B1=TRUE)" } },
    ],
  ];
  it.each(rules)("%s", (_what, written, read) => {
    expect(otherRule(written)).toEqual(read);
  });

  it("is nothing where there is none", () => {
    expect(otherRule({})).toEqual({});
  });
});
