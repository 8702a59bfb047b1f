import { describe, expect, it } from "@jest/globals";
import { interpretDeadline } from "../../../src/domain/interpretation/deadline";
import { cellAt } from "../../../src/domain/cells/table-cell";
import type { CellValue } from "../../../src/domain/cells/workbook-data";
import { INDICATORS } from "../../../src/domain/contract/plan-tables";
import { tableOf } from "../workbook-of";

function deadline(value: CellValue, otherwise: number | null = null): ReturnType<typeof interpretDeadline> {
  const table = tableOf("Indicatori", "Indicatori", ["ID", "Scadenza"], [{ ID: "I1", Scadenza: value }]);
  return interpretDeadline(cellAt(table, INDICATORS.deadline, 0), "I1", { year: 2022, otherwise });
}

function quarter(value: CellValue): number {
  return deadline(value).value;
}

describe("the deadline", () => {
  it.each<[CellValue, number]>([
    ["", 4],
    ["T1", 1],
    [" t3 ", 3],
    [44562, 1],
    [44651, 1],
    [44652, 2],
    [44742, 2],
    [44834, 3],
    [44926.5, 4],
    [44561, 1],
    [44927, 5],
    ["T5", 4],
    [6, 4],
    ["31/06/2022", 4],
  ])("%j falls into quarter %d of 2022", (cell, expected) => {
    expect(quarter(cell)).toBe(expected);
  });

  it.each<[CellValue, number, number]>([
    ["", 44742, 2],
    ["", 44561, 1],
    ["", 44927, 5],
    ["30/09/2022", 44742, 2],
    [44834, 44742, 3],
  ])("of a Data, %j with the target %d, falls into quarter %d", (cell, target, expected) => {
    expect(deadline(cell, target).value).toBe(expected);
  });

  it.each(["30/06/2022", "2022-06-30", "30.06.22"])(
    "is not read from the text %j, which the cells cannot read: the day is proposed",
    (text) => {
      const { value, anomalies } = deadline(text);
      expect(value).toBe(4);
      expect(anomalies).toMatchObject([{ reason: { code: "not-a-date" }, severity: "warning" }]);
    },
  );
});
