import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { summarise } from "../../../src/domain/measurement/summary";
import type { TrackedObjective } from "../../../src/domain/measurement/tracked-plan";
import type { Rollup, Summary } from "../../../src/domain/measurement/results";
import type { Anomaly } from "../../../src/domain/cells/anomaly";
import { QUARTERS, STATUSES } from "../../../src/domain/contract/vocabulary";
import { objectives } from "../arbitraries";
import { indicator, objective, phase, plan } from "../tracked";

const plans = fc.array(objectives, { maxLength: 6 }).map((some) => numbered(some));

/** Codes and ids of their own, as in a real plan. */
function numbered(some: readonly TrackedObjective[]): readonly TrackedObjective[] {
  return some.map((part, position) => {
    const code = `2022-${part.centre.code}-OP-${String(position + 1)}`;
    const indicators = part.indicators.map((one, index) => ({ ...one, id: `${code}-I${String(index + 1)}` }));
    return { ...part, code, indicators };
  });
}

function levels(summary: Summary): readonly Rollup[] {
  return [
    summary.body,
    ...summary.publicValues,
    ...summary.centres,
    ...summary.managers,
    ...summary.objectives,
  ];
}

const twoCentres = [
  objective({
    code: "2022-B10-OP-01",
    publicValue: "Semplificazione",
    centre: { code: "B10", name: "Edilizia" },
    manager: "Paolo Benedetti",
    weight: 3,
    indicators: [indicator({ id: "I1", readings: [10, null, null, null] })],
  }),
  objective({
    code: "2022-B2-OP-01",
    publicValue: "Accountability",
    centre: { code: "B2", name: "Ragioneria" },
    manager: "Anna Bianchi",
    indicators: [
      indicator({ id: "I2", kind: "Sì/No", rule: null, method: "Sì/No", readings: [0, 1, null, null] }),
    ],
  }),
  objective({
    code: "2022-B10-OP-02",
    publicValue: "Semplificazione",
    centre: { code: "B10", name: "Edilizia" },
    manager: "Anna Bianchi",
    phases: [phase({ progress: [0.5, null, null, null] })],
  }),
  objective({ code: "2022-B2-OP-02", active: false, indicators: [indicator({ readings: [0, 0, 0, 0] })] }),
];

describe("the summary of a small plan", () => {
  // Made in each test: what runs while tests are collected belongs to none of them in mutation testing.
  const summary = (): Summary => summarise(plan(twoCentres, { quarter: 2 }), []);

  it("adds objectives up by weight, scattered ones too, each quarter as of that quarter", () => {
    expect(summary().body.achievement).toBe((3 * 1 + 1 * 1 + 1 * 0.5) / 5);
    expect(summary().body.byQuarter).toEqual([
      (3 * 1 + 1 * 0 + 1 * 0.5) / 5,
      summary().body.achievement,
      null,
      null,
    ]);
    expect(summary().centres.map((centre) => [centre.label, centre.achievement])).toEqual([
      ["B2 – Ragioneria", 1],
      ["B10 – Edilizia", 0.875],
    ]);
    expect(summary().managers.map((manager) => [manager.label, manager.achievement])).toEqual([
      ["Anna Bianchi", 0.75],
      ["Paolo Benedetti", 1],
    ]);
    expect(summary().publicValues.map((value) => value.label)).toEqual(["Semplificazione", "Accountability"]);
  });

  it("leaves withdrawn objectives out and marks those measured by phases", () => {
    expect(summary().objectives.map(({ code, fromPhases }) => [code, fromPhases])).toEqual([
      ["2022-B10-OP-01", false],
      ["2022-B2-OP-01", false],
      ["2022-B10-OP-02", true],
    ]);
    expect([summary().body.objectives, summary().body.indicators]).toEqual([3, 2]);
  });

  it("counts an objective as one, with its own indicators", () => {
    const { objectives, body } = summary();
    expect(objectives.map((each) => each.objectives)).toEqual([1, 1, 1]);
    expect(objectives.reduce((sum, { indicators }) => sum + indicators, 0)).toBe(body.indicators);
  });

  it("counts coverage and statuses", () => {
    expect(summary().body.coverage).toBe((1 + 2 + 1) / 6);
    expect(summary().body.statuses).toMatchObject({
      Raggiunto: 1,
      "In linea": 1,
      Critico: 0,
      "Non rilevato": 0,
    });
  });

  it("lists the readings as people read them, with the result as of their quarter", () => {
    expect(
      summary().readings.map(({ id, quarter, value, achievement }) => [id, quarter, value, achievement]),
    ).toEqual([
      ["I1", 1, 10, 1],
      ["I2", 1, "No", 0],
      ["I2", 2, "Sì", 1],
    ]);
    expect(summary().readings[0]).toMatchObject({
      ...{
        objective: "2022-B10-OP-01",
        centre: "B10",
        manager: "Paolo Benedetti",
        publicValue: "Semplificazione",
      },
    });
  });

  it("shows an objective of weight zero, which counts for no level", () => {
    const light = summarise(plan([objective({ ...twoCentres[0], weight: 0 })]), []);
    expect(light.objectives[0]?.achievement).toBe(1);
    expect(light.body.achievement).toBeNull();
  });

  it("hands the anomalies on", () => {
    const anomaly: Anomaly = {
      place: { sheet: "A1", address: "G5" },
      target: null,
      value: "boh",
      subject: "I1",
      reason: { code: "not-yes-no" },
      severity: "excluded",
      unit: "",
      isFormula: false,
    };
    expect(summarise(plan([]), [anomaly]).anomalies).toEqual([anomaly]);
  });
});

describe("every summary", () => {
  const quarters = fc.constantFrom(...QUARTERS);

  it("keeps each level between its objectives' results, and every indicator in one status", () => {
    fc.assert(
      fc.property(plans, quarters, (some, quarter) => {
        const summary = summarise(plan(some, { quarter }), []);
        const active = some
          .filter((part) => part.active)
          .flatMap((part) => part.indicators.filter((one) => one.active));
        expect(summary.body.indicators).toBe(active.length);
        const results = summary.objectives.flatMap(({ achievement }) => achievement ?? []);
        for (const level of levels(summary)) {
          expect(STATUSES.reduce((total, status) => total + level.statuses[status], 0)).toBe(
            level.indicators,
          );
          if (level.coverage !== null) expect(level.coverage).toBeLessThanOrEqual(1);
          if (level.achievement === null) continue;
          expect(level.achievement).toBeGreaterThanOrEqual(Math.min(...results) - 1e-12);
          expect(level.achievement).toBeLessThanOrEqual(Math.max(...results) + 1e-12);
        }
      }),
    );
  });

  it("keeps each centre, manager and public value between the results of its own objectives", () => {
    fc.assert(
      fc.property(plans, quarters, (some, quarter) => {
        const { objectives: own, ...summary } = summarise(plan(some, { quarter }), []);
        const weightOf = new Map(some.map(({ code, weight }) => [code, weight]));
        const counting = own.filter(({ code }) => (weightOf.get(code) ?? 0) > 0);
        const publicValueOf = new Map(some.map(({ code, publicValue }) => [code, publicValue]));
        const parts = [
          ...summary.centres.map((level) => ({
            level,
            below: counting.filter(({ centre }) => centre.code === level.code),
          })),
          ...summary.managers.map((level) => ({
            level,
            below: counting.filter(({ manager }) => manager === level.label),
          })),
          ...summary.publicValues.map((level) => ({
            level,
            below: counting.filter(({ code }) => publicValueOf.get(code) === level.label),
          })),
        ];
        for (const { level, below } of parts) {
          const results = below.flatMap(({ achievement }) => achievement ?? []);
          expect(level.achievement === null).toBe(results.length === 0);
          if (level.achievement === null) continue;
          expect(level.achievement).toBeGreaterThanOrEqual(Math.min(...results) - 1e-12);
          expect(level.achievement).toBeLessThanOrEqual(Math.max(...results) + 1e-12);
        }
      }),
    );
  });

  it("splits the objectives and indicators completely over centres, managers and public values", () => {
    fc.assert(
      fc.property(plans, (some) => {
        const { body, centres, managers, publicValues } = summarise(plan(some), []);
        for (const level of [centres, managers, publicValues]) {
          expect(level.reduce((total, part) => total + part.objectives, 0)).toBe(body.objectives);
          expect(level.reduce((total, part) => total + part.indicators, 0)).toBe(body.indicators);
        }
      }),
    );
  });

  it("is not changed by what is typed after the reference quarter", () => {
    fc.assert(
      fc.property(plans, quarters, (some, quarter) => {
        const past = some.map((part) => ({
          ...part,
          indicators: part.indicators.map((one) => ({ ...one, readings: until(one.readings, quarter) })),
          phases: part.phases.map((one) => ({ ...one, progress: until(one.progress, quarter) })),
        }));
        const { readingCount, ...now } = summarise(plan(some, { quarter }), []);
        const { readingCount: pastCount, ...then } = summarise(plan(past, { quarter }), []);
        expect(now).toEqual(then);
        // They are said apart.
        expect({ ...readingCount, later: 0 }).toEqual(pastCount);
      }),
    );
  });

  it("never takes a missing reading for a zero", () => {
    fc.assert(
      fc.property(plans, (some) => {
        const more = some.map((part) => ({
          ...part,
          // An objective measured by its phases would be measured otherwise.
          indicators: part.indicators.some(({ active }) => active)
            ? [...part.indicators, indicator()]
            : part.indicators,
        }));
        const before = levels(summarise(plan(some), []));
        const after = levels(summarise(plan(more), []));
        expect(after.map((level) => level.byQuarter)).toEqual(before.map((level) => level.byQuarter));
      }),
    );
  });

  it("does not depend on the order of the rows or the scale of the weights", () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(0.5, 4), (some, scale) => {
        const turned = [...some].reverse().map((part) => ({
          ...part,
          weight: part.weight * scale,
          indicators: [...part.indicators].reverse().map((one) => ({ ...one, weight: one.weight * scale })),
          phases: [...part.phases].reverse().map((one) => ({ ...one, weight: one.weight * scale })),
        }));
        const before = summarise(plan(some), []);
        const after = summarise(plan(turned), []);
        expectSame(after.body, before.body);
        for (const level of ["centres", "managers"] as const) {
          expect(after[level].map(({ label }) => label)).toEqual(before[level].map(({ label }) => label));
          after[level].forEach((part, index) => {
            expectSame(part, before[level][index]);
          });
        }
      }),
    );
  });

  it("agrees with its last quarter", () => {
    fc.assert(
      fc.property(plans, quarters, (some, quarter) => {
        for (const { achievement, byQuarter } of levels(summarise(plan(some, { quarter }), []))) {
          expect(byQuarter[quarter - 1]).toBe(achievement);
          expect(byQuarter.slice(quarter).every((later) => later === null)).toBe(true);
        }
      }),
    );
  });
});

type Readings = TrackedObjective["indicators"][number]["readings"];

function until([t1, t2, t3, t4]: Readings, quarter: number): Readings {
  return [t1, quarter < 2 ? null : t2, quarter < 3 ? null : t3, quarter < 4 ? null : t4];
}

function expectSame(after: Rollup, before: Rollup | undefined): void {
  expect(after.statuses).toEqual(before?.statuses);
  expect(after.coverage).toEqual(before?.coverage);
  const expected = before?.achievement ?? null;
  if (after.achievement === null || expected === null) expect(after.achievement).toBe(expected);
  else expect(after.achievement).toBeCloseTo(expected, 10);
}
