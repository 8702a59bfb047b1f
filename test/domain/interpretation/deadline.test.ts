import { describe, expect, it } from "@jest/globals";
import { interpretDeadline } from "../../../src/domain/interpretation/deadline";
import { cellAt } from "../../../src/domain/interpretation/table-cell";
import type { CellValue } from "../../../src/domain/workbook-data";
import { tableOf } from "../workbook-of";

function quarter(value: CellValue): number {
  const table = tableOf("Indicatori", "Indicatori", ["ID", "Scadenza"], [{ ID: "I1", Scadenza: value }]);
  return interpretDeadline(cellAt(table, "Scadenza", 0), "I1", 2022).value;
}

describe("the deadline", () => {
  it.each<[CellValue, number]>([
    ["", 4],
    ["T1", 1],
    [" t3 ", 3],
    ["01/01/2022", 1],
    ["31/03/2022", 1],
    ["01/04/2022", 2],
    ["2022-06-30", 2],
    ["30.09.2022", 3],
    ["31-12-2022", 4],
    [44562, 1],
    [44926.5, 4],
    ["31/12/2021", 1],
    ["01/01/2023", 4],
    ["T5", 4],
    [6, 4],
    ["31/06/2022", 4],
  ])("%j falls into quarter %d of 2022", (cell, expected) => {
    expect(quarter(cell)).toBe(expected);
  });
});
