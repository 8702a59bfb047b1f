import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { achievement, hasUsableTarget } from "../../../src/domain/measurement/achievement";
import type { Method, Polarity } from "../../../src/domain/contract/vocabulary";
import { amounts, days, indicators } from "../arbitraries";
import { indicator } from "../tracked";

const RATIO = "Rapporto al target";
const LINEAR = "Lineare";
const FROM_BASELINE = "Dal valore iniziale";

type Case = [actual: number, target: number, baseline: number | null, expected: number | null];

function reached(
  method: Method,
  polarity: Polarity,
  [actual, target, baseline]: Case,
  maximum = 1,
): number | null {
  return achievement(indicator({ method, polarity, target, baseline }), actual, maximum);
}

function expectCase(method: Method, polarity: Polarity, values: Case): void {
  const result = reached(method, polarity, values);
  if (values[3] === null) expect(result).toBeNull();
  else expect(result).toBeCloseTo(values[3], 10);
}

describe("the worked values of the method comparison", () => {
  it.each<Case>([
    [45, 60, 30, 0.75],
    [30, 60, 30, 0.5],
    [66, 60, 30, 1],
  ])("gives an increasing actual of %d against %d the plain ratio", (...values) => {
    expectCase(RATIO, "Crescente", values);
    expectCase(LINEAR, "Crescente", values);
  });

  it.each<Case>([
    [12, 10, 20, 0.8],
    [25, 10, 20, 0],
    [0, 10, 20, 1],
  ])("gives a decreasing actual of %d against %d the linear result", (...values) => {
    expectCase(LINEAR, "Decrescente", values);
  });

  it.each<Case>([
    [12, 10, 20, 10 / 12],
    [25, 10, 20, 0.4],
    [0, 10, 20, 1],
  ])("gives a decreasing actual of %d against %d the ratio", (...values) => {
    expectCase(RATIO, "Decrescente", values);
  });

  it.each<[Polarity, ...Case]>([
    ["Crescente", 45, 60, 30, 0.5],
    ["Crescente", 30, 60, 30, 0],
    ["Crescente", 66, 60, 30, 1],
    ["Decrescente", 12, 10, 20, 0.8],
    ["Decrescente", 25, 10, 20, 0],
    ["Decrescente", 0, 10, 20, 1],
  ])("measures the way from the baseline (%s, %d against %d from %d)", (polarity, ...values) => {
    expectCase(FROM_BASELINE, polarity, values);
  });

  it("lets a result above the target count up to the maximum achievement", () => {
    expect(reached(RATIO, "Crescente", [66, 60, null, null], 1.5)).toBeCloseTo(1.1, 10);
    expect(reached(FROM_BASELINE, "Crescente", [66, 60, 30, null], 1.5)).toBeCloseTo(1.2, 10);
    expect(reached(LINEAR, "Decrescente", [0, 10, null, null], 1.5)).toBe(1.5);
  });
});

describe("the traps of other systems", () => {
  it.each([RATIO, LINEAR] as const)(
    "gives zero complaints full marks, and no credit above a zero target (%s)",
    (method) => {
      expectCase(method, "Decrescente", [0, 5, null, 1]);
      expectCase(method, "Decrescente", [0, 0, null, 1]);
      expectCase(method, "Decrescente", [1, 0, null, 0]);
    },
  );

  it.each([RATIO, LINEAR] as const)(
    "has no result where an increasing target is zero or a target negative (%s)",
    (method) => {
      expectCase(method, "Crescente", [7, 0, null, null]);
      expectCase(method, "Crescente", [7, -5, null, null]);
      expectCase(method, "Decrescente", [7, -5, null, null]);
    },
  );

  it("takes a target equal to the baseline as reached, or else as a ratio", () => {
    expectCase(FROM_BASELINE, "Crescente", [20, 20, 20, 1]);
    expectCase(FROM_BASELINE, "Crescente", [15, 20, 20, 0.75]);
    expectCase(FROM_BASELINE, "Decrescente", [20, 20, 20, 1]);
    expectCase(FROM_BASELINE, "Decrescente", [25, 20, 20, 0.8]);
  });

  it("takes a target worse than the baseline the same way", () => {
    expectCase(FROM_BASELINE, "Crescente", [15, 20, 30, 0.75]);
    expectCase(FROM_BASELINE, "Crescente", [20, 20, 30, 1]);
    expectCase(FROM_BASELINE, "Decrescente", [25, 20, 10, 0.8]);
  });

  it("gives nothing for missing a target of zero or less that asks no better than the baseline", () => {
    expectCase(FROM_BASELINE, "Crescente", [-1, 0, 0, 0]);
    expectCase(FROM_BASELINE, "Crescente", [0, 0, 0, 1]);
    expectCase(FROM_BASELINE, "Decrescente", [-3, -5, -5, 0]);
  });

  it("measures as a ratio where there is no baseline to measure the way from", () => {
    expectCase(FROM_BASELINE, "Crescente", [45, 60, null, 0.75]);
    expectCase(FROM_BASELINE, "Crescente", [45, 0, null, null]);
  });

  it("measures the way of a negative amount, such as a deficit to halve", () => {
    const deficit = indicator({ kind: "Importo", method: FROM_BASELINE, baseline: -400, target: -200 });
    expect(achievement(deficit, -300, 1)).toBe(0.5);
  });

  it("takes a sum of cents that differs from the target only in binary as reached", () => {
    expectCase(RATIO, "Decrescente", [0.1 + 0.2, 0.3, null, 1]);
    expect(reached(RATIO, "Decrescente", [0.1 + 0.2, 0.3, null, 1])).toBe(1);
  });
});

describe("yes/no and dates", () => {
  it("gives all or nothing", () => {
    const yesNo = indicator({ kind: "Sì/No", rule: null, method: "Sì/No", target: 1 });
    expect([0, 1].map((value) => achievement(yesNo, value, 1))).toEqual([0, 1]);
    const date = indicator({ kind: "Data", rule: null, method: "Entro la data", target: 44681 });
    expect([44680, 44681, 44682].map((day) => achievement(date, day, 1))).toEqual([1, 1, 0]);
  });
});

describe("every measure", () => {
  const maxima = fc.constantFrom(1, 1.2, 1.5);
  const pairs = fc.tuple(amounts, amounts);
  const pairsOfDays = fc.tuple(days, days);

  it("stays between zero and the maximum", () => {
    fc.assert(
      fc.property(indicators, amounts, maxima, (measure, actual, maximum) => {
        fc.pre(measure.kind !== "Sì/No");
        const result = achievement(measure, actual, maximum) ?? 0;
        expect(result).toBeGreaterThanOrEqual(0);
        expect(result).toBeLessThanOrEqual(maximum);
      }),
    );
  });

  it("never rises when the actual moves the bad way", () => {
    fc.assert(
      fc.property(indicators, pairs, pairsOfDays, maxima, (measure, numbers, dates, maximum) => {
        fc.pre(measure.kind !== "Sì/No");
        const [one, other] = measure.kind === "Data" ? dates : numbers;
        const lowIsGood = measure.kind === "Data" || measure.polarity === "Decrescente";
        const [better, worse] = one < other === lowIsGood ? [one, other] : [other, one];
        const good = achievement(measure, better, maximum);
        const bad = achievement(measure, worse, maximum);
        // Nor may a bad actual drop out of the averages: both have a result, or none has.
        expect(bad === null).toBe(good === null);
        expect(bad ?? 0).toBeLessThanOrEqual((good ?? 0) + 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives a result for every reading when its target is usable, and for none when it is not", () => {
    fc.assert(
      fc.property(indicators, amounts, (measure, actual) => {
        expect(achievement(measure, actual, 1) !== null).toBe(hasUsableTarget(measure));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a usable target", () => {
  it("needs a kind, a rule and a method that fit", () => {
    expect(hasUsableTarget(indicator())).toBe(true);
    expect(hasUsableTarget(indicator({ kind: null }))).toBe(false);
    expect(hasUsableTarget(indicator({ rule: null }))).toBe(false);
    expect(hasUsableTarget(indicator({ method: "Sì/No" }))).toBe(false);
    expect(hasUsableTarget(indicator({ method: "Entro la data" }))).toBe(false);
    expect(hasUsableTarget(indicator({ method: null }))).toBe(false);
    expect(hasUsableTarget(indicator({ target: null }))).toBe(false);
  });
});
