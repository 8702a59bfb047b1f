import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { actualAsOf } from "../../../src/domain/measurement/period-rule";
import { QUARTERS } from "../../../src/domain/contract/vocabulary";
import type { Rule } from "../../../src/domain/contract/vocabulary";
import { indicators } from "../arbitraries";
import { indicator } from "../tracked";

describe("the year's actual", () => {
  it.each<[Rule, number | null, number, number, number]>([
    ["Somma", null, 6, 6, 8],
    ["Ultimo valore", null, 6, 6, 2],
    ["Media", null, 6, 6, 4],
    ["Massimo", null, 6, 6, 6],
    ["Minimo", null, 6, 6, 2],
  ])("follows the rule %s over the readings present so far", (rule, ...expected) => {
    const counted = indicator({ rule, readings: [null, 6, null, 2] });
    expect(QUARTERS.map((quarter) => actualAsOf(counted, quarter))).toEqual(expected);
  });

  it("is the last reading for Sì/No and Data, which have no rule", () => {
    expect(actualAsOf(indicator({ kind: "Sì/No", rule: null, readings: [1, null, 0, null] }), 4)).toBe(0);
    expect(actualAsOf(indicator({ kind: "Data", rule: null, readings: [null, 44666, null, null] }), 3)).toBe(
      44666,
    );
  });

  it("counts a zero as a reading", () => {
    expect(actualAsOf(indicator({ rule: "Media", readings: [0, 4, null, null] }), 4)).toBe(2);
    expect(actualAsOf(indicator({ rule: "Ultimo valore", readings: [3, 0, null, null] }), 4)).toBe(0);
  });

  it("is nothing without a kind, without a rule or without a reading", () => {
    expect(actualAsOf(indicator({ kind: null, readings: [1, 1, 1, 1] }), 4)).toBeNull();
    expect(actualAsOf(indicator({ rule: null, readings: [1, 1, 1, 1] }), 4)).toBeNull();
    expect(actualAsOf(indicator(), 4)).toBeNull();
  });

  it("does not see what was typed after the quarter", () => {
    fc.assert(
      fc.property(indicators, fc.constantFrom(...QUARTERS), fc.integer(), (some, quarter, later) => {
        const [t1, t2, t3, t4] = QUARTERS.map((past, index) =>
          past <= quarter ? (some.readings[index] ?? null) : later,
        );
        const changed = { ...some, readings: [t1 ?? null, t2 ?? null, t3 ?? null, t4 ?? null] } as const;
        expect(actualAsOf(changed, quarter)).toEqual(actualAsOf(some, quarter));
      }),
    );
  });
});
