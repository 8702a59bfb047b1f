import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { summarise } from "../../../src/domain/measurement/summary";
import type { TrackedIndicator, TrackedObjective } from "../../../src/domain/measurement/tracked-plan";
import type { ObjectiveAtRisk } from "../../../src/domain/measurement/results";
import { QUARTERS } from "../../../src/domain/contract/vocabulary";
import { objectives } from "../arbitraries";
import { indicator, objective, phase, plan } from "../tracked";

const READ = {
  good: [10, 10, 10, 10],
  late: [8, 8, 8, 8],
  critical: [1, 1, 1, 1],
  none: [null, null, null, null],
} as const;

function reads(state: keyof typeof READ, changes: Partial<TrackedIndicator> = {}): TrackedIndicator {
  return indicator({ readings: READ[state], ...changes });
}

function risks(...some: readonly TrackedObjective[]): readonly ObjectiveAtRisk[] {
  return summarise(plan(some, { quarter: 2 }), []).risks;
}

function only(...some: readonly TrackedObjective[]): ObjectiveAtRisk {
  const [first, second] = risks(...some);
  if (first === undefined || second !== undefined) throw new Error("not exactly one objective at risk");
  return first;
}

describe("objectives at risk", () => {
  it("are those with critical, late or unreported indicators, the critical ones counting whole, others half", () => {
    const of = (code: string, ...indicators: TrackedIndicator[]): TrackedObjective =>
      objective({ code, indicators });
    const ranked = risks(
      of("2022-A1-OP-01", reads("good")),
      of("2022-A1-OP-02", reads("late"), reads("good")),
      of("2022-A1-OP-03", reads("critical"), reads("late")),
      of("2022-A1-OP-04", reads("none")),
      of("2022-A1-OP-05", reads("critical", { weight: 3 }), reads("good")),
    );
    expect(ranked.map(({ code, score }) => [code, score])).toEqual([
      ["2022-A1-OP-05", 0.75],
      ["2022-A1-OP-03", 0.75],
      ["2022-A1-OP-04", 0.5],
      ["2022-A1-OP-02", 0.25],
    ]);
  });

  it("rank by their weight too, then by how far behind they are, then by code", () => {
    const of = (code: string, weight: number, reading: number): TrackedObjective =>
      objective({ code, weight, indicators: [indicator({ readings: [reading, reading, null, null] })] });
    const codes = risks(of("C10", 1, 2), of("C9", 1, 2), of("C3", 1, 1), of("C4", 2, 5)).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(["C4", "C3", "C9", "C10"]);
  });

  it("name the indicators concerned, in plan order, and the readings that are missing", () => {
    const at = only(
      objective({
        indicators: [
          reads("critical", { id: "I01" }),
          reads("late", { id: "I02", readings: [8, null, null, null] }),
          reads("critical", {
            id: "I03",
            kind: "Sì/No",
            rule: null,
            method: "Sì/No",
            deadline: 2,
            readings: [0, 0, null, null],
          }),
          reads("none", { id: "I04" }),
          reads("critical", { id: "I05", active: false }),
        ],
      }),
    );
    expect(at.reasons.slice(0, 4)).toEqual([
      { code: "deadline-passed", ids: ["I03"], of: 4 },
      { code: "critical", ids: ["I01"], of: 4 },
      { code: "late", ids: ["I02"], of: 4 },
      { code: "not-reported", ids: ["I04"], of: 4 },
    ]);
    expect(at.reasons).toContainEqual({ code: "readings-missing", missing: 3, due: 8 });
  });

  it("say that they are behind only when the traffic light would", () => {
    const [at] = risks(objective({ indicators: [reads("critical")] }));
    expect(at?.reasons).toContainEqual({ code: "behind", achievement: 0.1, expected: 1 });
    const slight = only(
      objective({ indicators: [reads("late"), ...Array<TrackedIndicator>(9).fill(reads("good"))] }),
    );
    expect(slight.reasons.map(({ code }) => code)).toEqual(["late"]);
  });

  it("say how much of the plan they are when that is more than an equal share", () => {
    const ranked = risks(
      objective({ code: "1", weight: 3, indicators: [reads("late")] }),
      objective({ code: "2", weight: 1, indicators: [reads("late")] }),
    );
    expect(ranked[0]?.reasons.at(-1)).toEqual({ code: "weighs", share: 0.75 });
    expect(ranked[1]?.reasons.map(({ code }) => code)).not.toContain("weighs");
  });

  it("are judged by the progress of their phases where those measure them", () => {
    const of = (code: string, progress: number | null): TrackedObjective =>
      objective({ code, phases: [phase({ progress: [null, progress, null, null] })] });
    expect(
      risks(of("1", 0.45), of("2", 0.4), of("3", 0.3), of("4", null)).map(({ code, score }) => [code, score]),
    ).toEqual([
      ["3", 1],
      ["2", 0.5],
      ["4", 0.5],
    ]);
  });

  it("always have a reason, and do not depend on the order of the rows", () => {
    fc.assert(
      fc.property(fc.array(objectives, { maxLength: 6 }), fc.constantFrom(...QUARTERS), (some, quarter) => {
        const coded = some.map((part, index) => ({ ...part, code: `OP-${String(index)}` }));
        const ranked = summarise(plan(coded, { quarter }), []).risks;
        for (const at of ranked) {
          expect(at.score).toBeGreaterThan(0);
          expect(at.reasons.length).toBeGreaterThan(0);
        }
        const turned = summarise(plan([...coded].reverse(), { quarter }), []).risks;
        expect(turned.map(({ code }) => code)).toEqual(ranked.map(({ code }) => code));
      }),
    );
  });

  it("leave out what is withdrawn or weighs nothing", () => {
    const indicators = [reads("critical")];
    expect(risks(objective({ active: false, indicators }), objective({ weight: 0, indicators }))).toEqual([]);
  });
});
