import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { byEffect } from "../../../../src/domain/studies/explanation/by-effect";
import type { Part } from "../../../../src/domain/studies/explanation/explanation";

function part(code: string, weight: number, result: number): Part {
  return {
    subject: { level: "objective", code },
    name: code,
    weight,
    result,
    coverage: { due: 0, present: 0 },
    sources: [],
    leftOut: null,
  };
}

const anyParts = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 1.2, noNaN: true })), {
    maxLength: 8,
  })
  .map((numbers) => numbers.map(([weight, result], index) => part(String(index), weight, result)));

const mean = (parts: readonly Part[]): number =>
  parts.reduce((sum, { weight, result }) => sum + weight * (result ?? 0), 0) /
  parts.reduce((sum, { weight }) => sum + weight, 0);

describe("parts by effect", () => {
  it("begin with what lowers the result most, be it by weight or by result", () => {
    const parts = [part("full", 9, 1), part("light", 1, 0), part("heavy", 3, 0.5), part("above", 5, 1.2)];
    expect(byEffect(parts).map(({ name }) => name)).toEqual(["heavy", "light", "full", "above"]);
  });

  it("keep the order of the plan where the effect is the same", () => {
    expect(byEffect([part("one", 1, 0.5), part("two", 1, 0.5)]).map(({ name }) => name)).toEqual([
      "one",
      "two",
    ]);
  });

  it("are all there, and the mean gains most if the first of them is complete", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const ordered = byEffect(parts);
        expect(new Set(ordered)).toEqual(new Set(parts));
        const completed = ordered.map((chosen) =>
          mean(ordered.map((each) => (each === chosen ? { ...each, result: 1 } : each))),
        );
        for (const other of completed) expect(completed[0]).toBeGreaterThanOrEqual(other - 1e-9);
      }),
    );
  });
});
