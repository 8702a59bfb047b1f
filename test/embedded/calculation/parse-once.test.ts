import { describe, expect, it } from "@jest/globals";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { value, write } from "../model/a-sheet";

const ROWS = [2, 3, 4, 5, 6];

/** A column C2:C6 of formulas, calculated; A holds 10 times the row, B the row; A9 holds 100. */
function column(formulaOf: (row: number) => string): readonly unknown[] {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  write(
    workbook,
    sheet,
    "A2",
    ROWS.map((row) => [10 * row, row]),
  );
  write(workbook, sheet, "A9", [[100]]);
  write(
    workbook,
    sheet,
    "C2",
    ROWS.map((row) => [formulaOf(row)]),
  );
  return ROWS.map((row) => value(workbook, sheet, `C${row}`));
}

describe("a column of formulas that differ by their rows only", () => {
  it.each<[string, (row: number) => string, (row: number) => unknown]>([
    ["cells of the same row", (row) => `=A${row}+B${row}`, (row) => 11 * row],
    ["in small letters", (row) => `=a${row}+b${row}`, (row) => 11 * row],
    [
      "cells of the row before",
      (row) => `=A${row - 1}+B${row}`,
      (row) => (row > 2 ? 10 * (row - 1) : 0) + row,
    ],
    ["one fixed cell", (row) => `=$A$2+B${row}`, (row) => 20 + row],
    ["one cell for all, written without dollars", () => "=A2", () => 20],
    ["a fixed column", (row) => `=$A${row}`, (row) => 10 * row],
    ["from a fixed row down to this one", (row) => `=SUM(B$2:B${row})`, (row) => sumTo(row)],
    ["from this row up to a fixed one", (row) => `=SUM(B${row}:B$2)`, (row) => sumTo(row)],
    ["this row and the next", (row) => `=SUM(B${row}:B${row + 1})`, (row) => row + (row < 6 ? row + 1 : 0)],
    [
      "a range with its ends turned round",
      (row) => `=SUM(B${row + 1}:B${row})`,
      (row) => row + (row < 6 ? row + 1 : 0),
    ],
    ["a whole row elsewhere", (row) => `=SUM(9:9)+B${row}`, (row) => 100 + row],
    ["a text that looks like a cell of its row", (row) => `="C${row}"&B${row}`, (row) => `C${row}${row}`],
    ["a text that looks like one cell", (row) => `="C5"&B${row}`, (row) => `C5${row}`],
    ["a function that looks like a cell", (row) => `=LOG10(10^B${row})`, (row) => row],
    ["numbers that are those of other rows", (row) => `=B${row}*${row + 1}`, (row) => row * (row + 1)],
  ])("gives every row its own result: %s", (_, formulaOf, expected) => {
    expect(column(formulaOf)).toEqual(ROWS.map(expected));
  });

  it("speaks of the right sheet", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    const name = `'${sheet.name}'!`;
    write(workbook, sheet, "B2", [[2], [3]]);
    write(workbook, sheet, "C2", [[`=${name}B2`], [`=${name}B3`]]);
    expect([value(workbook, sheet, "C2"), value(workbook, sheet, "C3")]).toEqual([2, 3]);
  });
});

function sumTo(row: number): number {
  return ROWS.filter((each) => each <= row).reduce((sum, each) => sum + each, 0);
}
