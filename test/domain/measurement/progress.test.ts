import { describe, expect, it } from "@jest/globals";
import { summarise } from "../../../src/domain/measurement/summary";
import { indicator, objective, plan } from "../tracked";

const counted = objective({
  indicators: [indicator({ rule: "Somma", target: 20, readings: [4, 6, 5, 5] })],
});
const half = objective({
  indicators: [indicator({ frequency: "Semestrale", target: 10, readings: [null, 5, null, null] })],
});

describe("the progress of the body through the year", () => {
  const { progress } = summarise(plan([counted, half], { quarter: 3 }), []);

  it("has every quarter, with nothing but what is expected after the reference quarter", () => {
    expect(progress.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4]);
    expect(progress.map(({ achievement }) => achievement)).toEqual([0.2, 0.5, 0.625, null]);
    expect(progress.map(({ expected }) => expected)).toEqual([0.25, 0.75, 0.875, 1]);
    expect(progress[3]).toMatchObject({ change: null, coverage: null, due: null, present: null });
  });

  it("has the change from the quarter before, where both have a result", () => {
    expect(progress.map(({ change }) => change)).toEqual([null, 0.3, 0.125, null]);
    const late = objective({ indicators: [indicator({ readings: [null, 5, 6, null] })] });
    const changes = summarise(plan([late]), []).progress.map(({ change }) => change);
    expect(changes[1]).toBeNull();
    expect(changes[2]).toBeCloseTo(0.1, 12);
    expect(changes[3]).toBe(0);
  });

  it("counts the readings that were due by each quarter", () => {
    expect(progress.map(({ present, due }) => [present, due])).toEqual([
      [1, 1],
      [3, 3],
      [4, 4],
      [null, null],
    ]);
    const missing = objective({ indicators: [indicator({ readings: [1, null, 1, null] })] });
    expect(summarise(plan([missing]), []).progress.map(({ coverage }) => coverage)).toEqual([
      1,
      1 / 2,
      2 / 3,
      2 / 4,
    ]);
  });

  it("leaves withdrawn objectives out", () => {
    const withdrawn = objective({ active: false, indicators: [indicator()] });
    expect(summarise(plan([counted, withdrawn]), []).progress[3]).toMatchObject({ due: 4, present: 4 });
  });
});
