import { describe, expect, it } from "@jest/globals";
import { proposeIndicator } from "../../../src/domain/studies/proposal/proposal";
import { plannedIndicators } from "../../../src/excel/declare/plan-sheets";
import { centresOf } from "../../../src/excel/declare/centres";
import { planLayoutData } from "../../../src/excel/declare/layout-data";
import { centreSheets, planSheets } from "../../../src/excel/declare/workbook-layout";
import { toFileFormula } from "../../../src/embedded/xlsx/parts/file-formula";
import { BAND_COLUMNS, VISIBLE_BAND_COLUMNS } from "../../../src/excel/schema/band-table";
import { formulaInRow } from "../../../src/excel/schema/placed-formula";
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

/** How deep functions stand in each other; texts, and brackets of arithmetic, aside. */
function levelsOf(formula: string): number {
  const open: boolean[] = [];
  let deepest = 0;
  for (const [sign] of formula.replace(/"[^"]*"/g, "").matchAll(/[A-Z.]+\(|[()]/g)) {
    if (sign === ")") open.pop();
    else open.push(sign !== "(");
    deepest = Math.max(deepest, open.filter(Boolean).length);
  }
  return deepest;
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
});

/** What a centre's tables may hold (design §3), as the file writes it: every formula in full, structured names in long form. */
describe("the formulas of a centre", () => {
  const [centre] = centreSheets(centresOf(planLayoutData(office)), plan);
  const inTable = (prefix: string): readonly string[] =>
    (centre?.tables ?? [])
      .filter(({ name }) => name.startsWith(prefix))
      .flatMap(({ name, columns }) => columns.map((column) => [name, column] as const))
      .flatMap(([name, { formula, isPlaced }]) =>
        formula === undefined
          ? []
          : [toFileFormula(formulaInRow({ formula, ...(isPlaced && { isPlaced }) }, 98), name)],
      );
  const indicator = [...inTable("Centro_"), ...inTable("Calcolo_")];
  const phase = [...inTable("Fasi_"), ...inTable("CalcoloFasi_")];

  it("are at most 32 for an indicator, 8 of them in sight, and 6 for a phase", () => {
    expect(inTable("Centro_")).toHaveLength(8);
    expect(indicator.length).toBeLessThanOrEqual(32);
    expect(phase.length).toBeLessThanOrEqual(6);
  });

  it("take at most 8,000 characters for an indicator", () => {
    expect(indicator.join("").length).toBeLessThanOrEqual(8_000);
  });

  it("are none longer than 600 characters nor deeper than 12 functions", () => {
    const tooMuch = [...indicator, ...phase].filter(
      (formula) => formula.length > 600 || levelsOf(formula) > 12,
    );
    expect(tooMuch).toEqual([]);
  });

  it("stand in at most 24 hidden columns, and in 10 of Fasce", () => {
    expect(centre?.hiddenColumns?.count).toBeLessThanOrEqual(24);
    expect(BAND_COLUMNS.length - VISIBLE_BAND_COLUMNS).toBeLessThanOrEqual(10);
  });

  it("speak by the names of columns where people read them", () => {
    const readable = ["Consuntivo", "Raggiungimento", "Stato", "Avanzamento", "Atteso"];
    const columns = (centre?.tables ?? [])
      .filter(({ name }) => /^(Centro|Fasi)_/.test(name))
      .flatMap((table) => table.columns);
    const byPlace = columns.filter(({ header, isPlaced }) => readable.includes(header) && isPlaced === true);
    expect(byPlace).toEqual([]);
  });
});
