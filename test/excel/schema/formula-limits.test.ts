import { describe, expect, it } from "@jest/globals";
import { proposeIndicator } from "../../../src/domain/studies/proposal/proposal";
import { plannedIndicators } from "../../../src/excel/declare/plan-sheets";
import { centresOf } from "../../../src/excel/declare/centres";
import { planLayoutData } from "../../../src/excel/declare/layout-data";
import { centreSheets, planSheets } from "../../../src/excel/declare/workbook-layout";
import { threeCentres } from "../embedded";

/**
 * What Excel takes (Microsoft support, "Excel specifications and limits"): 8,192 characters in a formula, 64 levels of
 * nested functions. The file holds structured references in their long form, which counts too.
 */
const CHARACTERS = 8_192;
const LEVELS = 64;

const plan = threeCentres();
const office = planSheets(plan, plannedIndicators(plan, proposeIndicator));
const formulas = new Map(
  [...office, ...centreSheets(centresOf(planLayoutData(office)), plan)]
    .flatMap(({ tables }) => tables)
    .flatMap(({ name, columns }) =>
      columns.flatMap(({ header, formula }) =>
        formula === undefined ? [] : [[`${name}[${header}]`, formula] as const],
      ),
    ),
);

/** How deep functions stand in each other, texts aside. */
function levelsOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of formula.replace(/"[^"]*"/g, "")) {
    if (sign === "(") deepest = Math.max(deepest, (depth += 1));
    else if (sign === ")") depth -= 1;
  }
  return deepest;
}

/** As the file writes it: `[@T1]` is `Centro_A1[[#This Row],[T1]]`. */
function inFile(formula: string): string {
  return formula.replace(/[A-Za-z]*_?[A-Za-z0-9]*\[@\[?([^\]]+)\]?\]/g, "CalcoloFasi_A1[[#This Row],[$1]]");
}

describe("every formula of the sheets", () => {
  it("can be entered in Excel", () => {
    expect(formulas.size).toBeGreaterThan(40);
    for (const [column, formula] of formulas) {
      expect({ column, fits: formula.length <= CHARACTERS && levelsOf(formula) <= LEVELS }).toEqual({
        column,
        fits: true,
      });
    }
  });

  it("can be written into a file", () => {
    for (const [column, formula] of formulas) {
      expect({ column, fits: inFile(formula).length <= CHARACTERS }).toEqual({ column, fits: true });
    }
  });
});
