import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { lastUpTo } from "../../../src/domain/measurement/by-quarter";
import { achievementAsOf } from "../../../src/domain/measurement/achievement-as-of";
import {
  isMeasuredByPhases,
  objectiveAchievement,
  objectiveCoverage,
} from "../../../src/domain/measurement/objective-result";
import { QUARTERS } from "../../../src/domain/contract/vocabulary";
import { objectives } from "../arbitraries";
import { indicator, objective, parameters, phase } from "../tracked";

const half = indicator({ readings: [5, null, null, null] });
const full = indicator({ readings: [10, null, null, null] });
const unread = indicator();

describe("an objective with indicators", () => {
  it("is their weighted mean, missing ones left out", () => {
    const parts = [
      { ...half, weight: 1 },
      { ...full, weight: 3 },
      { ...unread, weight: 100 },
    ];
    expect(objectiveAchievement(objective({ indicators: parts }), 4, parameters())).toBe(0.875);
  });

  it("leaves withdrawn indicators out of result and coverage", () => {
    const some = objective({ indicators: [half, { ...full, active: false }] });
    expect(objectiveAchievement(some, 4, parameters())).toBe(0.5);
    expect(objectiveCoverage(some, 4)).toEqual({ due: 4, present: 1 });
  });

  it("does not look at its phases", () => {
    const some = objective({ indicators: [half], phases: [phase({ progress: [1, 1, 1, 1] })] });
    expect(isMeasuredByPhases(some)).toBe(false);
    expect(objectiveAchievement(some, 4, parameters())).toBe(0.5);
    expect(objectiveCoverage(some, 4)).toEqual({ due: 4, present: 1 });
    const blind = objective({ indicators: [unread], phases: some.phases });
    expect(objectiveAchievement(blind, 4, parameters())).toBeNull();
  });
});

describe("every objective", () => {
  it("lies between the smallest and the largest result of what measures it, whatever the weights", () => {
    fc.assert(
      fc.property(objectives, fc.constantFrom(...QUARTERS), (some, quarter) => {
        const result = objectiveAchievement(some, quarter, parameters());
        const isActive = ({ active, weight }: { active: boolean; weight: number }): boolean =>
          active && weight > 0;
        const parts = isMeasuredByPhases(some)
          ? some.phases.filter(isActive).map(({ progress }) => lastUpTo(progress, quarter))
          : some.indicators.filter(isActive).map((one) => achievementAsOf(one, quarter, parameters()));
        const results = parts.flatMap((part) => part ?? []);
        expect(result === null).toBe(results.length === 0);
        if (result === null) return;
        expect(result).toBeGreaterThanOrEqual(Math.min(...results) - 1e-12);
        expect(result).toBeLessThanOrEqual(Math.max(...results) + 1e-12);
      }),
      { numRuns: 500 },
    );
  });
});

describe("an objective without active indicators", () => {
  const phases = [
    phase({ progress: [0.5, 1, null, null], weight: 3 }),
    phase({ progress: [null, 0.2, null, null] }),
    phase({ progress: [1, 1, 1, 1], active: false }),
  ];

  it("is measured by its active phases, each as last reported", () => {
    const some = objective({ phases, indicators: [{ ...full, active: false }] });
    expect(isMeasuredByPhases(some)).toBe(true);
    expect(QUARTERS.map((quarter) => objectiveAchievement(some, quarter, parameters()))).toEqual([
      0.5, 0.8, 0.8, 0.8,
    ]);
  });

  it("keeps a phase that ended early, which owes nothing more", () => {
    expect(objectiveCoverage(objective({ phases }), 4)).toEqual({ due: 6, present: 3 });
  });

  it("has no result with nothing to measure", () => {
    expect(isMeasuredByPhases(objective())).toBe(false);
    expect(objectiveAchievement(objective(), 4, parameters())).toBeNull();
    expect(objectiveCoverage(objective(), 4)).toEqual({ due: 0, present: 0 });
  });
});
