import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { expectedOf, objectiveExpected } from "../../../src/domain/measurement/expected";
import { objectiveAchievement } from "../../../src/domain/measurement/objective-result";
import { indicatorStatus } from "../../../src/domain/measurement/status";
import { summarise } from "../../../src/domain/measurement/summary";
import type { TrackedIndicator } from "../../../src/domain/measurement/tracked-plan";
import { QUARTERS } from "../../../src/domain/contract/vocabulary";
import { objectives } from "../arbitraries";
import { indicator, objective, parameters, phase, plan } from "../tracked";

/** What is expected as of T1…T4. */
function path(changes: Partial<TrackedIndicator>, maximumAchievement = 1): readonly (number | null)[] {
  return QUARTERS.map((quarter) =>
    expectedOf(indicator(changes), quarter, quarter, parameters({ maximumAchievement })),
  );
}

describe("what is expected of an indicator", () => {
  it("is a quarter of a growing total in each quarter", () => {
    expect(path({ rule: "Somma", target: 20 })).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it("is the whole target from the first quarter on for a level", () => {
    expect(path({ rule: "Ultimo valore" })).toEqual([1, 1, 1, 1]);
    expect(path({ rule: "Media", polarity: "Decrescente" })).toEqual([1, 1, 1, 1]);
  });

  it("is whole from the start for a total to stay below", () => {
    expect(path({ rule: "Somma", polarity: "Decrescente", target: 20 })).toEqual([1, 1, 1, 1]);
  });

  it("is nothing before the quarter of the deadline and the whole from it on, for yes/no and dates", () => {
    const yesNo = { kind: "Sì/No", rule: null, method: "Sì/No", target: 1, deadline: 3 } as const;
    expect(path(yesNo)).toEqual([0, 0, 1, 1]);
    const date = { kind: "Data", rule: null, method: "Entro la data", target: 44681, deadline: 2 } as const;
    expect(path(date)).toEqual([0, 1, 1, 1]);
  });

  it("is what they show before their deadline, so that what is done early hides nothing that is late", () => {
    const early = indicator({
      ...{ kind: "Sì/No", rule: null, method: "Sì/No", deadline: 4 },
      readings: [0, 1, null, null],
    });
    const seen = ([1, 2, 3, 4] as const).map((known) => expectedOf(early, 3, known, parameters()));
    expect(seen).toEqual([0, 1, 1, 1]);
    const late = indicator({ rule: "Somma", target: 20, readings: [1, 1, 1, null] });
    const both = objective({ indicators: [early, late] });
    const gap =
      (objectiveExpected(both, 3, 3, parameters()) ?? 0) - (objectiveAchievement(both, 3, parameters()) ?? 0);
    expect(gap).toBeCloseTo((3 / 4 - 3 / 20) / 2, 12);
  });

  it("does not pass the maximum and is nothing without a usable target", () => {
    expect(path({}, 0.8)).toEqual([0.8, 0.8, 0.8, 0.8]);
    expect(path({ target: null })).toEqual([null, null, null, null]);
    expect(path({ target: 0 })).toEqual([null, null, null, null]);
  });

  it("is what a traffic light calls exactly on its way", () => {
    const strict = parameters({ greenThreshold: 1, amberThreshold: 1 });
    const sum = indicator({ rule: "Somma", target: 20, readings: [5, 5, 5, 5] });
    const level = indicator({ polarity: "Decrescente", readings: [10, 10, 10, 10] });
    for (const quarter of [1, 2, 3] as const) {
      expect([sum, level].map((one) => indicatorStatus(one, quarter, strict))).toEqual([
        "In linea",
        "In linea",
      ]);
      const late = { ...sum, readings: [4.9, 5, 5, 5] } as const;
      expect(indicatorStatus(late, quarter, strict)).toBe("Critico");
    }
  });
});

describe("what is expected of an objective", () => {
  const sum = indicator({ rule: "Somma", target: 20, weight: 3 });
  const level = indicator({ rule: "Ultimo valore", target: 10 });

  it("is the weighted mean over the indicators that have a result, and no others", () => {
    const reported = { ...sum, readings: [5, null, null, null] } as const;
    const both = objective({ indicators: [reported, { ...level, readings: [2, null, null, null] }] });
    expect(objectiveExpected(both, 1, 1, parameters())).toBe((3 * 0.25 + 1) / 4);
    const one = objective({ indicators: [reported, level] });
    expect(objectiveExpected(one, 1, 1, parameters())).toBe(0.25);
  });

  it("is equal to the achievement of an objective that is exactly on its way", () => {
    const onTheWay = objective({
      indicators: [
        { ...sum, readings: [5, 5, 5, 5] },
        { ...level, readings: [10, 10, 10, 10] },
      ],
    });
    for (const quarter of QUARTERS) {
      expect(objectiveExpected(onTheWay, quarter, quarter, parameters())).toBe(
        objectiveAchievement(onTheWay, quarter, parameters()),
      );
    }
  });

  it("grows evenly where phases measure it, over the phases that were reported on", () => {
    const phases = [phase({ progress: [0.2, null, null, null] }), phase({ weight: 9 })];
    expect(objectiveExpected(objective({ phases }), 2, 1, parameters())).toBe(0.5);
    expect(objectiveExpected(objective({ phases: [phase()] }), 2, 2, parameters())).toBeNull();
  });
});

describe("what is expected, anywhere in a summary", () => {
  it("is known exactly where there is an achievement, and whole at the end of the year", () => {
    fc.assert(
      fc.property(fc.array(objectives, { maxLength: 6 }), fc.constantFrom(...QUARTERS), (some, quarter) => {
        const summary = summarise(plan(some, { quarter }), []);
        // Bands may give the target itself less than the whole; before its deadline a date is expected as it is.
        const isOpen = some.some(({ indicators }) =>
          indicators.some(({ method, deadline }) => method === "Fasce" || deadline === 5),
        );
        for (const level of [summary.body, ...summary.centres, ...summary.objectives]) {
          for (const past of QUARTERS.filter((each) => each <= quarter)) {
            expect(level.expectedByQuarter[past - 1] === null).toBe(level.byQuarter[past - 1] === null);
          }
          expect(level.expected).toBe(level.expectedByQuarter[quarter - 1]);
          const last = level.expectedByQuarter[3];
          if (last !== null && !isOpen) expect(last).toBeCloseTo(1, 10);
        }
      }),
    );
  });
});
