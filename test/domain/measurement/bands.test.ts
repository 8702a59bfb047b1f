import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { achievement, hasUsableTarget, placeInBands } from "../../../src/domain/measurement/achievement";
import { bandOf } from "../../../src/domain/measurement/bands";
import type { Band, BandSet } from "../../../src/domain/measurement/bands";
import { bandSets } from "../arbitraries";
import { indicator } from "../tracked";

function exact(from: number | null, worth: number): Band {
  return { from, achievement: worth, mode: "Esatto" };
}

function proportional(from: number, worth: number): Band {
  return { from, achievement: worth, mode: "In proporzione" };
}

function own(bands: readonly Band[], worthMore: BandSet["worthMore"] = "greater"): BandSet {
  return { owner: "indicator", worthMore, bands };
}

function ofBody(...bands: readonly Band[]): BandSet {
  return { owner: "body", worthMore: "greater", bands };
}

/** Numbers around the starts of the generated bands, shares and units. */
const points = fc.oneof(
  fc.integer({ min: -200, max: 300 }).map((eighths) => eighths / 8),
  fc.integer({ min: -10, max: 160 }).map((hundredths) => hundredths / 100),
);

function worths(set: BandSet, values: readonly number[]): readonly number[] {
  return values.map((value) => bandOf(set, value).achievement);
}

describe("the band that holds a number", () => {
  it("begins at its own start and ends just before the next", () => {
    const set = own([exact(0, 0), exact(50, 0.5), exact(80, 1)]);
    expect(worths(set, [0, 49.9, 50, 79.9, 80, 1000])).toEqual([0, 0, 0.5, 0.5, 1, 1]);
  });

  it("rises in a straight line to what the next one is worth, where it says so", () => {
    const set = own([proportional(50, 0), exact(70, 0.5), proportional(80, 1), exact(100, 2)]);
    expect(worths(set, [50, 60, 69, 70, 79, 80, 85, 100])).toEqual([0, 0.25, 0.475, 0.5, 0.5, 1, 1.25, 2]);
  });

  it("is exact where it is the last one, whatever it says", () => {
    expect(worths(own([exact(0, 0), proportional(10, 1)]), [10, 99])).toEqual([1, 1]);
  });

  it("is none below the first one where more is better, and the first one where less is", () => {
    expect(bandOf(own([proportional(10, 0.5), exact(20, 1)]), 9)).toEqual({
      ...{ band: null, to: 10, nextAchievement: 0.5, achievement: 0 },
    });
    const falling = own([proportional(10, 1), exact(20, 0)], "smaller");
    expect(bandOf(falling, 9)).toEqual({
      ...{ band: falling.bands[0], to: 20, nextAchievement: 0, achievement: 1 },
    });
  });

  it("holds everything below the next one where it has no start", () => {
    expect(worths(own([exact(null, 0.2), exact(5, 1)]), [-1000, 4, 5])).toEqual([0.2, 0.2, 1]);
  });

  it("tells itself, its end and what the next one is worth", () => {
    const set = own([exact(null, 0.2), proportional(5, 0.5), exact(9, 1)]);
    expect(bandOf(set, 6)).toEqual({
      ...{ band: set.bands[1], to: 9, nextAchievement: 1, achievement: 0.625 },
    });
    expect(bandOf(set, 10)).toEqual({ band: set.bands[2], to: null, nextAchievement: null, achievement: 1 });
  });

  it("is found as a person reads the number", () => {
    // 0.63 / 0.7 is 0.8999999999999999 in binary: 90 %.
    expect(worths(own([proportional(0.7, 0.5), proportional(0.9, 0.9), exact(1, 1)]), [0.63 / 0.7])).toEqual([
      0.9,
    ]);
  });

  it("never gives less for a number of the better side", () => {
    fc.assert(
      fc.property(bandSets, points, points, (set, one, other) => {
        const [smaller = 0, greater = 0] = worths(set, [Math.min(one, other), Math.max(one, other)]);
        const gain = set.worthMore === "greater" ? greater - smaller : smaller - greater;
        expect(gain).toBeGreaterThanOrEqual(-1e-12);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the method Fasce", () => {
  it("gives the three thresholds of GZOOM, up to a maximum of 200 %", () => {
    const bands = own([proportional(50, 0), proportional(80, 1), exact(100, 2)]);
    const counted = indicator({ method: "Fasce", target: 80, bands });
    const actuals = [40, 65, 80, 90, 100];
    expect(actuals.map((actual) => achievement(counted, actual, 2))).toEqual([0, 0.5, 1, 1.5, 2]);
    expect(actuals.map((actual) => achievement(counted, actual, 1))).toEqual([0, 0.5, 1, 1, 1]);
  });

  it("mirrors them where less is better", () => {
    const bands = own([exact(null, 2), proportional(50, 2), proportional(80, 1), exact(100, 0)], "smaller");
    const counted = indicator({ method: "Fasce", polarity: "Decrescente", target: 80, bands });
    expect([100, 90, 80, 65, 40].map((actual) => achievement(counted, actual, 2))).toEqual([
      0, 0.5, 1, 1.5, 2,
    ]);
  });

  it("takes points by days of delay for a date", () => {
    const bands = own([exact(null, 1), exact(1, 0.8), exact(31, 0.5), exact(91, 0)], "smaller");
    const date = indicator({ kind: "Data", rule: null, method: "Fasce", target: 44681, bands });
    const delays = [-30, 0, 1, 30, 31, 90, 91, 400];
    expect(delays.map((delay) => achievement(date, 44681 + delay, 1))).toEqual([
      1, 1, 0.8, 0.8, 0.5, 0.5, 0, 0,
    ]);
    expect(placeInBands(date, 44686)).toMatchObject({ quantity: "delay", value: 5, to: 31 });
  });

  it("looks the share of the target up in the bands of the body, both ways, before any maximum", () => {
    const bands = ofBody(exact(0, 0), proportional(0.5, 0.5), exact(0.9, 1), exact(1.2, 1.1));
    const growing = indicator({ method: "Fasce", target: 60, bands });
    expect([29, 30, 45, 54, 60, 72].map((actual) => achievement(growing, actual, 1.5))).toEqual([
      0, 0.5, 0.8125, 1, 1, 1.1,
    ]);
    const falling = indicator({ method: "Fasce", polarity: "Decrescente", target: 10, bands });
    expect([0, 10, 12.5, 25].map((actual) => achievement(falling, actual, 1))).toEqual([1, 1, 0.875, 0]);
    expect(placeInBands(falling, 12.5)).toMatchObject({ quantity: "share", value: 0.8, to: 0.9 });
    expect(placeInBands(growing, 72)).toMatchObject({ quantity: "share", value: 1.2, to: null });
  });

  it("looks the actual itself up in bands of its own", () => {
    const counted = indicator({ method: "Fasce", target: 80, bands: own([exact(50, 1)]) });
    expect(placeInBands(counted, 65)).toMatchObject({ quantity: "actual", value: 65, achievement: 1 });
  });

  it("has no place in bands for another method, or without what it needs", () => {
    const bands = own([exact(0, 1)]);
    expect(placeInBands(indicator({ bands }), 5)).toBeNull();
    expect(placeInBands(indicator({ method: "Fasce" }), 5)).toBeNull();
    expect(placeInBands(indicator({ method: "Fasce", bands, target: null }), 5)).toBeNull();
    expect(placeInBands(indicator({ method: "Fasce", bands: ofBody(exact(0, 1)), target: 0 }), 5)).toBeNull();
  });

  it("needs a target, and one that a share can be taken of where the bands are the body's", () => {
    const usable = (bands: BandSet | null, target: number | null, kind: "Numero" | "Data" = "Numero") =>
      hasUsableTarget(indicator({ kind, method: "Fasce", bands, target }));
    expect(usable(own([exact(0, 1)]), 0)).toBe(true);
    expect(usable(own([exact(0, 1)]), -5)).toBe(true);
    expect(usable(own([exact(0, 1)]), null)).toBe(false);
    expect(usable(null, 10)).toBe(false);
    expect(usable(ofBody(exact(0, 1)), 10)).toBe(true);
    expect(usable(ofBody(exact(0, 1)), 0)).toBe(false);
    expect(usable(ofBody(exact(0, 1)), 44681, "Data")).toBe(false);
    expect(usable(own([exact(0, 1)]), 44681, "Data")).toBe(true);
    expect(usable(null, 44681, "Data")).toBe(false);
  });
});
