import { describe, expect, it } from "@jest/globals";
import { cellAt, targetOf } from "../../../src/domain/cells/table-cell";
import { anomalyAt } from "../../../src/domain/interpretation/anomaly-at";
import { CENTRE_INDICATORS } from "../../../src/domain/contract/centre-tables";
import { tableOf } from "../workbook-of";

describe("a cell of a table", () => {
  const table = tableOf(
    "Centro_A1",
    "A1",
    ["ID", "T1"],
    [{ ID: "I1", T1: { formula: "=2+3", shows: 5 } }, { T1: "=testo" }],
  );

  it("knows a formula from a constant, also from a text that looks like one", () => {
    expect([0, 1].map((position) => cellAt(table, CENTRE_INDICATORS.t1, position).isFormula)).toEqual([
      true,
      false,
    ]);
    expect(cellAt(table, CENTRE_INDICATORS.id, 0).isFormula).toBe(false);
  });

  it.each([
    [0, "A7"],
    [25, "Z7"],
    [26, "AA7"],
    [701, "ZZ7"],
    [702, "AAA7"],
  ])("stands in column %d at %s", (column, address) => {
    const cell = { ...cellAt({ ...table, firstRow: 7 }, CENTRE_INDICATORS.id, 0), column };
    expect(anomalyAt(cell, "", { code: "formula" }, "warning").place).toEqual({ sheet: "A1", address });
  });

  it("is found again by the name of its row", () => {
    expect(targetOf(cellAt(table, CENTRE_INDICATORS.t1, 0))).toEqual({
      table: "Centro_A1",
      key: "I1",
      header: "T1",
    });
  });

  it("cannot be found again where its row has no name, or that of a row above", () => {
    const twice = tableOf("Centro_A1", "A1", ["ID", "T1"], [{ ID: "I1" }, { ID: " i1 " }, { T1: 5 }]);
    expect([1, 2].map((position) => targetOf(cellAt(twice, CENTRE_INDICATORS.t1, position)))).toEqual([
      null,
      null,
    ]);
  });
});
