import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  coverageShare,
  dueQuarters,
  indicatorCoverage,
  phaseCoverage,
  totalCoverage,
} from "../../../src/domain/measurement/coverage";
import type { TrackedIndicator } from "../../../src/domain/measurement/tracked-plan";
import { QUARTERS } from "../../../src/domain/contract/vocabulary";
import { indicators } from "../arbitraries";
import { indicator, phase } from "../tracked";

function due(changes: Partial<TrackedIndicator>): readonly number[] {
  return dueQuarters(indicator(changes), 4);
}

describe("the readings that are due", () => {
  it("follow the frequency, up to the quarter", () => {
    expect(due({ frequency: "Trimestrale" })).toEqual([1, 2, 3, 4]);
    expect(due({ frequency: "Semestrale" })).toEqual([2, 4]);
    expect(due({ frequency: "Annuale" })).toEqual([4]);
    expect(dueQuarters(indicator({ frequency: "Semestrale" }), 3)).toEqual([2]);
    expect(dueQuarters(indicator({ frequency: "Annuale" }), 3)).toEqual([]);
  });

  it("of a yes/no end while the last reading says yes, and are its deadline's besides", () => {
    expect(due({ kind: "Sì/No", readings: [0, 1, null, null] })).toEqual([1, 2]);
    expect(due({ kind: "Sì/No", readings: [0, 0, null, null] })).toEqual([1, 2, 3, 4]);
    expect(due({ kind: "Sì/No", readings: [1, null, 0, null] })).toEqual([1, 4]);
    expect(due({ kind: "Sì/No", frequency: "Annuale", deadline: 2 })).toEqual([2, 4]);
    expect(due({ kind: "Sì/No", deadline: 5 })).toEqual([]);
    expect(due({ kind: "Numero", readings: [1, 1, null, null] })).toEqual([1, 2, 3, 4]);
  });

  it("of a date are one, from the quarter of the deadline on, which any reading is", () => {
    const date = { kind: "Data", deadline: 3 } as const;
    expect(QUARTERS.map((quarter) => dueQuarters(indicator(date), quarter))).toEqual([[], [], [3], [3]]);
    const early = indicator({ ...date, readings: [44600, null, null, null] });
    expect(QUARTERS.map((quarter) => indicatorCoverage(early, quarter))).toEqual([
      ...[0, 0, 1, 1].map((count) => ({ due: count, present: count })),
    ]);
    expect(due({ kind: "Data", deadline: 5 })).toEqual([]);
  });

  it("are none for what was added without a row on a centre's sheet", () => {
    expect(due({ hasRow: false })).toEqual([]);
    expect(phaseCoverage(phase({ hasRow: false }), 4)).toEqual({ due: 0, present: 0 });
  });

  it("are none for what is withdrawn or has no kind", () => {
    expect(due({ active: false })).toEqual([]);
    expect(due({ kind: null })).toEqual([]);
  });
});

describe("the coverage", () => {
  it("counts the due readings that are there, a zero among them", () => {
    expect(indicatorCoverage(indicator({ readings: [0, null, 3, 4] }), 3)).toEqual({ due: 3, present: 2 });
    expect(indicatorCoverage(indicator({ frequency: "Annuale", readings: [5, 5, 5, null] }), 4)).toEqual({
      due: 1,
      present: 0,
    });
  });

  it("asks of a phase a report each quarter until it is done", () => {
    expect(phaseCoverage(phase({ progress: [null, 0.5, 1, null] }), 4)).toEqual({ due: 3, present: 2 });
    expect(phaseCoverage(phase({ progress: [null, 0.5, null, null] }), 4)).toEqual({ due: 4, present: 1 });
  });

  it("is nothing where nothing is due", () => {
    expect(coverageShare(totalCoverage([]))).toBeNull();
    expect(
      coverageShare(
        totalCoverage([
          { due: 4, present: 1 },
          { due: 2, present: 2 },
        ]),
      ),
    ).toBe(0.5);
  });

  it("rises when a Sì comes in before readings that say No", () => {
    const no = indicator({ kind: "Sì/No", readings: [null, null, 0, 0] });
    expect(coverageShare(indicatorCoverage(no, 4))).toBe(0.5);
    expect(coverageShare(indicatorCoverage({ ...no, readings: [null, 1, 0, 0] }, 4))).toBe(2 / 3);
  });

  it("lies between zero and one, and rises with each due reading that comes in", () => {
    fc.assert(
      fc.property(
        indicators,
        fc.constantFrom(...QUARTERS),
        fc.constantFrom(...QUARTERS),
        (some, quarter, filled) => {
          const before = indicatorCoverage(some, quarter);
          const share = coverageShare(before) ?? 1;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          fc.pre(dueQuarters(some, quarter).includes(filled) && some.readings[filled - 1] === null);
          const value = some.kind === "Data" ? 44700 : 0;
          const [t1, t2, t3, t4] = some.readings;
          const readings = [t1, t2, t3, t4].map((reading, index) => (index === filled - 1 ? value : reading));
          const after = indicatorCoverage({ ...some, readings: tuple(readings) }, quarter);
          expect(coverageShare(after) ?? 0).toBeGreaterThan(share);
        },
      ),
      { numRuns: 100 },
    );
  });
});

function tuple(readings: readonly (number | null)[]): TrackedIndicator["readings"] {
  const [t1 = null, t2 = null, t3 = null, t4 = null] = readings;
  return [t1, t2, t3, t4];
}
