import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { areaName, areaAt } from "../../../src/embedded/model/area";
import { rectanglesOf } from "../../../src/embedded/model/rectangles";

const cellsOf = (addresses: string): { row: number; column: number }[] =>
  addresses.split(" ").flatMap((address) => {
    const { row, column, rowCount, columnCount } = areaAt(address);
    return Array.from({ length: rowCount * columnCount }, (_, index) => ({
      row: row + Math.floor(index / columnCount),
      column: column + (index % columnCount),
    }));
  });

describe("rectangles around cells", () => {
  it.each([
    ["A1:B3", "A1:B3"],
    ["A1 C1 A2 C2", "A1:A2 C1:C2"],
    ["A1:C1 A2:B2 A3:B3", "A1:C1 A2:B3"],
    ["A1 A3", "A1 A3"],
    ["B2", "B2"],
  ])("of %s are %s", (cells, expected) => {
    expect(rectanglesOf(cellsOf(cells)).map(areaName).join(" ")).toBe(expected);
  });

  it("cover each cell once and no other", () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => row * 10 + column });
    fc.assert(
      fc.property(cells, (given) => {
        const covered = rectanglesOf(given).flatMap((area) => cellsOf(areaName(area)));
        const text = (all: typeof given): string[] => all.map(({ row, column }) => `${row},${column}`).sort();
        expect(text(covered)).toEqual(text(given));
      }),
    );
  });
});
