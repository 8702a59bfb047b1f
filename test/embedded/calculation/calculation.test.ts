import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Calculation, calculationOf, recalculate } from "../../../src/embedded/calculation/calculation";
import { areaAt, cellName } from "../../../src/embedded/model/area";
import { clearContents } from "../../../src/embedded/model/cell-writing";
import { deleteCells, insertCells } from "../../../src/embedded/model/shifting";
import { addTable, renameTable } from "../../../src/embedded/model/tables";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { createWorkbook, listen } from "../../../src/embedded/model/workbook";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { addSheet, renameSheet } from "../../../src/embedded/model/worksheets";
import { tableOf, value, write } from "../model/a-sheet";

/** Two sheets with tables that look each other up. */
function registryAndCentre() {
  const workbook = createWorkbook();
  const registry = workbook.activeSheet;
  renameSheet(workbook, registry, "Indicatori");
  const centre = addSheet(workbook, "A1 Organi");
  const ids = ["I01", "I02", "I03", "I04"];
  write(workbook, registry, "A1", [["ID", "Target"], ...ids.map((id, index) => [id, index + 1])]);
  addTable(workbook, registry, areaAt("A1:B5"), "Indicatori");
  const rows = ids.map((id) => [
    id,
    "",
    "",
    '=IFERROR(INDEX(Indicatori[Target],MATCH([@ID],Indicatori[ID],0)),"")',
    '=IF(COUNT([@[T1]:[T2]])=0,"",SUM([@[T1]:[T2]]))',
    '=IF(OR([@Target]="",[@Consuntivo]=""),"",[@Consuntivo]/[@Target])',
  ]);
  const headers = ["ID", "T1", "T2", "Target", "Consuntivo", "Raggiungimento"];
  tableOf(workbook, centre, "A1", [headers, ...rows], "Centro_A1");
  write(workbook, centre, "H1", [["=SUM(Centro_A1[Raggiungimento])", "=COUNT(Centro_A1[Consuntivo])"]]);
  return { workbook, registry, centre };
}

function allValues(workbook: EmbeddedWorkbook): unknown[] {
  return workbook.sheets.map((sheet: Sheet) => {
    const values: unknown[] = [];
    sheet.cells.visit(areaAt("A1:Z40"), (cell, row, column) => {
      values.push([cellName(row, column), cell.formula, cell.value]);
    });
    return values;
  });
}

const step = fc.oneof(
  fc.record({
    kind: fc.constant("reading" as const),
    row: fc.integer({ min: 2, max: 5 }),
    reading: fc.nat(9),
  }),
  fc.record({ kind: fc.constant("target" as const), row: fc.integer({ min: 2, max: 5 }), target: fc.nat(9) }),
  fc.record({ kind: fc.constant("row" as const), row: fc.integer({ min: 3, max: 5 }) }),
  fc.record({ kind: fc.constant("remove" as const), row: fc.integer({ min: 3, max: 4 }) }),
  fc.record({
    kind: fc.constant("rename" as const),
    name: fc.constantFrom("Centro_X", "Centro_Y", "Centro_A1"),
  }),
);

describe("calculating", () => {
  it("piece by piece gives what calculating everything anew gives", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const { workbook, registry, centre } = registryAndCentre();
        recalculate(workbook);
        for (const each of steps) {
          if (each.kind === "reading") write(workbook, centre, `B${each.row}`, [[each.reading]]);
          if (each.kind === "target") write(workbook, registry, `B${each.row}`, [[each.target]]);
          if (each.kind === "row") insertCells(workbook, centre, areaAt(`${each.row}:${each.row}`), "Down");
          if (each.kind === "remove")
            deleteCells(workbook, registry, areaAt(`${each.row}:${each.row}`), "Up");
          const [table] = centre.tables;
          if (each.kind === "rename" && table) renameTable(workbook, centre, table, each.name);
          recalculate(workbook);
        }
        const piecewise = allValues(workbook);
        new Calculation(workbook).refresh();
        expect(allValues(workbook)).toEqual(piecewise);
      }),
      { numRuns: 20 },
    );
  });

  it("follows a registry entry to the centre and to the sum", () => {
    const { workbook, registry, centre } = registryAndCentre();
    write(workbook, centre, "B3", [[3]]);
    expect(value(workbook, centre, "F3")).toBe(1.5);
    write(workbook, registry, "B3", [[6]]);
    expect([value(workbook, centre, "F3"), value(workbook, centre, "H1")]).toEqual([0.5, 0.5]);
    write(workbook, centre, "B3", [[""]]);
    expect([value(workbook, centre, "F3"), value(workbook, centre, "I1")]).toEqual(["", 0]);
  });

  it("tells which sheets got new results, and tells nothing when nothing changed", () => {
    const { workbook, registry, centre } = registryAndCentre();
    write(workbook, centre, "B3", [[3]]);
    recalculate(workbook);
    const told: string[][] = [];
    listen(workbook, (change) => {
      if (change.kind === "calculated") told.push([...change.cells.keys()].map((sheet) => sheet.name));
    });
    recalculate(workbook);
    write(workbook, registry, "B3", [[9]]);
    recalculate(workbook);
    expect(told).toEqual([["A1 Organi"]]);
  });

  it("has a result for a formula that is written again", () => {
    const { workbook, centre } = registryAndCentre();
    for (const formula of ["=1+1", "=1+1", "=2", "=1+1"]) {
      write(workbook, centre, "K1", [[formula]]);
      expect(value(workbook, centre, "K1")).toBe(2);
    }
  });

  it("keeps other sheets' formulas right when a whole column is emptied and filled again", () => {
    const { workbook, registry, centre } = registryAndCentre();
    write(workbook, centre, "K1", [["=SUM(Indicatori!D1:D5)"], ["=COUNTA(Indicatori!D:D)"]]);
    write(workbook, registry, "D1", [[1], [2], [4]]);
    expect([value(workbook, centre, "K1"), value(workbook, centre, "K2")]).toEqual([7, 3]);
    clearContents(workbook, registry, areaAt("D:D"));
    expect([value(workbook, centre, "K1"), value(workbook, centre, "K2")]).toEqual([0, 0]);
    write(workbook, registry, "D5", [[8]]);
    expect([value(workbook, centre, "K1"), value(workbook, centre, "K2")]).toEqual([8, 1]);
  });

  it("leaves a sheet that no formula speaks of out until one does", () => {
    const { workbook, centre } = registryAndCentre();
    const readings = addSheet(workbook, "Rilevazioni");
    write(workbook, readings, "A1", [[5], [7]]);
    recalculate(workbook);
    write(workbook, centre, "K1", [["=SUM(Rilevazioni!A:A)"]]);
    expect(value(workbook, centre, "K1")).toBe(12);
    write(workbook, readings, "A3", [[100]]);
    expect(value(workbook, centre, "K1")).toBe(112);
  });

  it("answers a formula that stands nowhere, and what it would be with another value in its cell", () => {
    const { workbook, centre } = registryAndCentre();
    write(workbook, centre, "B2", [[1], [1]]);
    const place = { sheet: centre, row: 1, column: 1 };
    const calculation = calculationOf(workbook);
    expect(calculation.evaluate("=SUM(Centro_A1[T1])", place)).toBe(2);
    expect(calculation.evaluateAsIf("=SUM($B$2:$B$5)", place, 50)).toBe(51);
    expect(value(workbook, centre, "E2")).toBe(1);
    expect(calculation.evaluate("=SUM(Centro_A1[T1])", place)).toBe(2);
  });
});
