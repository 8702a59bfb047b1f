import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { columnLetters } from "../../../src/domain/cells/column-letters";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaName,
  columnOfLetters,
  holdsCell,
  parseArea,
  without,
} from "../../../src/embedded/model/area";

const small = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rowCount: fc.integer({ min: 1, max: 5 }),
  columnCount: fc.integer({ min: 1, max: 5 }),
});

describe("addresses", () => {
  it("name every column of a sheet so that it is found again", () => {
    fc.assert(
      fc.property(fc.nat(MAX_COLUMNS - 1), (column) => {
        expect(columnOfLetters(columnLetters(column))).toBe(column);
      }),
    );
    expect([0, 25, 26, 701, 702, MAX_COLUMNS - 1].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });

  it("name every area so that it is read back", () => {
    fc.assert(
      fc.property(small, (area) => {
        expect(parseArea(areaName(area))).toEqual(area);
      }),
    );
  });

  it("read whole columns and rows, dollars and reversed corners", () => {
    expect(parseArea("A:C")).toEqual({ row: 0, column: 0, rowCount: MAX_ROWS, columnCount: 3 });
    expect(parseArea("3:5")).toEqual({ row: 2, column: 0, rowCount: 3, columnCount: MAX_COLUMNS });
    expect(parseArea("$C$4:A1")).toEqual({ row: 0, column: 0, rowCount: 4, columnCount: 3 });
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:", "A:3", "Foglio1!A1", "A1,B2"])(
    "do not take %p for one",
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );
});

describe("an area without a hole", () => {
  it("covers each cell outside the hole once and none inside", () => {
    fc.assert(
      fc.property(small, small, (area, hole) => {
        const pieces = without(area, hole);
        for (let row = 0; row < 14; row += 1) {
          for (let column = 0; column < 14; column += 1) {
            const wanted = holdsCell(area, row, column) && !holdsCell(hole, row, column);
            const covers = pieces.filter((piece) => holdsCell(piece, row, column)).length;
            expect(covers).toBe(wanted ? 1 : 0);
          }
        }
      }),
    );
  });
});
