import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isAtLeast, isAtMost } from "../../../src/domain/cells/comparison";

const isSame = (a: number, b: number): boolean => isAtLeast(a, b) && isAtMost(a, b);

describe("comparing as a spreadsheet does", () => {
  it("takes numbers for the same that differ by what calculating leaves behind", () => {
    expect([isSame(0.63 / 0.7, 0.9), isSame(0.1 + 0.2, 0.3), isSame(1e-13, 0)]).toEqual([true, true, true]);
    expect([isSame(1, 1 + 1e-9), isSame(1e-9, 0)]).toEqual([false, false]);
  });

  it("allows large numbers more, in proportion to their size", () => {
    expect([isSame(1e9, 1e9 + 1e-4), isSame(-1e9, -1e9 - 1e-4)]).toEqual([true, true]);
    expect([isSame(1e9, 1e9 + 1), isSame(1e-4, 2e-4)]).toEqual([false, false]);
  });

  it("is at least or at most, or both where they are the same", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        expect(isAtLeast(a, b) || isAtMost(a, b)).toBe(true);
        expect(isAtLeast(a, b)).toBe(isAtMost(b, a));
        expect(isSame(a, a)).toBe(true);
      }),
    );
  });
});
