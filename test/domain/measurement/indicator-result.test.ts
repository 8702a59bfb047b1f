import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { achievementAsOf } from "../../../src/domain/measurement/achievement-as-of";
import { indicatorResult } from "../../../src/domain/measurement/indicator-result";
import type { TrackedIndicator } from "../../../src/domain/measurement/tracked-plan";
import { QUARTERS } from "../../../src/domain/contract/vocabulary";
import { amounts, days, indicators } from "../arbitraries";
import { indicator, parameters } from "../tracked";

const quarters = fc.constantFrom(...QUARTERS);

function withReading(
  some: TrackedIndicator,
  quarter: number,
  reading: number | null,
): TrackedIndicator["readings"] {
  const [t1 = null, t2 = null, t3 = null, t4 = null] = some.readings.map((each, index) =>
    index === quarter - 1 ? reading : each,
  );
  return [t1, t2, t3, t4];
}

describe("the result of an indicator", () => {
  it("holds the actual, the achievement, the status and the coverage as of the quarter", () => {
    const counted = indicator({ rule: "Somma", target: 20, readings: [6, null, 4, 10] });
    expect(QUARTERS.map((quarter) => indicatorResult(counted, quarter, parameters()))).toEqual([
      { actual: 6, achievement: 0.3, status: "In linea", due: 1, present: 1 },
      { actual: 6, achievement: 0.3, status: "Critico", due: 2, present: 1 },
      { actual: 10, achievement: 0.5, status: "Critico", due: 3, present: 2 },
      { actual: 20, achievement: 1, status: "Raggiunto", due: 4, present: 3 },
    ]);
  });

  it("is none without a reading, and an actual without a result where there is no target", () => {
    expect(indicatorResult(indicator(), 2, parameters())).toMatchObject({ actual: null, achievement: null });
    const aimless = indicator({ target: null, readings: [3, null, null, null] });
    expect(indicatorResult(aimless, 2, parameters())).toMatchObject({ actual: 3, achievement: null });
  });

  it("counts up to the body's maximum", () => {
    const generous = indicator({ readings: [15, null, null, null] });
    expect(achievementAsOf(generous, 1, parameters({ maximumAchievement: 1.2 }))).toBe(1.2);
  });

  it("keeps full precision: rounding is for show", () => {
    const third = indicator({ target: 3, readings: [1, null, null, null] });
    expect(achievementAsOf(third, 4, parameters())).toBe(1 / 3);
  });

  it("never rises when a reading moves the bad way, whatever the rule and the method", () => {
    fc.assert(
      fc.property(
        indicators,
        fc.tuple(amounts, amounts),
        fc.tuple(days, days),
        quarters,
        quarters,
        (some, numbers, dates, changed, quarter) => {
          fc.pre(some.kind !== "Sì/No");
          const isDate = some.kind === "Data";
          const [one, other] = isDate ? dates : numbers;
          const lowIsGood = isDate || some.polarity === "Decrescente";
          const [better, worse] = one < other === lowIsGood ? [one, other] : [other, one];
          const result = (reading: number): number | null => {
            const readings = withReading(some, changed, reading);
            return achievementAsOf({ ...some, readings }, quarter, parameters({ maximumAchievement: 1.5 }));
          };
          const [good, bad] = [result(better), result(worse)];
          // While readings are missing, only what is missed already may have a result.
          if (bad === null) expect(good).toBeNull();
          if (good === null) return;
          expect(bad ?? 0).toBeLessThanOrEqual(good + 1e-12);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is the same without the readings of later quarters", () => {
    fc.assert(
      fc.property(indicators, quarters, (some, quarter) => {
        const [t1, t2, t3, t4] = some.readings;
        const past = {
          ...some,
          readings: [t1, quarter < 2 ? null : t2, quarter < 3 ? null : t3, quarter < 4 ? null : t4] as const,
        };
        expect(indicatorResult(past, quarter, parameters())).toEqual(
          indicatorResult(some, quarter, parameters()),
        );
      }),
    );
  });
});
