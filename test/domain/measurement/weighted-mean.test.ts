import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { weightedMean } from "../../../src/domain/measurement/weighted-mean";

const parts = fc.array(
  fc.record({
    weight: fc.integer({ min: 0, max: 100 }),
    result: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
  }),
);

describe("a weighted mean", () => {
  it("weighs, and is nothing where no weight has a result", () => {
    expect(
      weightedMean([
        { weight: 1, result: 0 },
        { weight: 3, result: 1 },
      ]),
    ).toBe(0.75);
    expect(weightedMean([])).toBeNull();
    expect(weightedMean([{ weight: 0, result: 1 }])).toBeNull();
    expect(weightedMean([{ weight: 5, result: null }])).toBeNull();
  });

  it("is not changed by a part without a result, whatever its weight", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 1000 }), (some, weight) => {
        expect(weightedMean([...some, { weight, result: null }])).toBe(weightedMean(some));
      }),
    );
  });

  it("does not depend on the scale of the weights or the order of the parts", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(0.01, 3, 100), (some, scale) => {
        const mean = weightedMean(some);
        const scaled = weightedMean(some.map((part) => ({ ...part, weight: part.weight * scale })));
        const reversed = weightedMean([...some].reverse());
        if (mean === null) expect([scaled, reversed]).toEqual([null, null]);
        else for (const same of [scaled, reversed]) expect(same).toBeCloseTo(mean, 10);
      }),
    );
  });

  it("lies between the least and the greatest result", () => {
    fc.assert(
      fc.property(parts, (some) => {
        const mean = weightedMean(some);
        fc.pre(mean !== null);
        const results = some.flatMap(({ weight, result }) =>
          result === null || weight === 0 ? [] : [result],
        );
        expect(mean).toBeGreaterThanOrEqual(Math.min(...results) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(...results) + 1e-12);
      }),
    );
  });
});
