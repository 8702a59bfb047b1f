import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { columnLetters } from "../../../src/domain/cells/column-letters";
import { areaAddress, cellAddress } from "../../../src/excel/cells/address";

describe("an address", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("names column %i %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("tells every column apart, in alphabetical order of equal length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16382 }), (column) => {
        const [one, next] = [columnLetters(column), columnLetters(column + 1)];
        expect(one.length < next.length || one < next).toBe(true);
      }),
    );
  });

  it("counts rows from one", () => {
    expect(cellAddress(4, 2)).toBe("C5");
    expect(areaAddress({ row: 4, column: 2, rowCount: 5, columnCount: 2 })).toBe("C5:D9");
    expect(areaAddress({ row: 0, column: 0, rowCount: 1, columnCount: 1 })).toBe("A1");
  });
});
