import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Plan, PlanObjective } from "../../src/domain/plan";
import { comparePlans, countPlan } from "../../src/domain/plan-comparison";
import { readPlanJson } from "../../src/readers/plan-json";

const read = readPlanJson(readFileSync(path.join(__dirname, "../../seeds/provincia-lucca-2022/plan.json"), "utf8"));
if (!("plan" in read)) throw new Error("the bundled plan cannot be read");
const plan = read.plan;
const anyObjective = fc.integer({ min: 0, max: plan.objectives.length - 1 });

function changed(position: number, change: (objective: PlanObjective) => PlanObjective): Plan {
  return {
    ...plan,
    objectives: plan.objectives.map((objective, index) => (index === position ? change(objective) : objective)),
  };
}

function codeAt(position: number): string {
  return plan.objectives[position]?.code ?? "";
}

describe("counting the plan of Lucca", () => {
  it("finds what the published table holds", () => {
    expect(countPlan(plan)).toEqual({
      publicValues: 6,
      objectives: 77,
      centres: 24,
      managers: 7,
      phases: 272,
      indicators: 237,
      withoutIndicators: ["2022-B9-OP-01", "2022-H1-OP-08"],
      withNothingToMeasure: ["2022-H1-OP-07"],
    });
  });
});

describe("comparing plans", () => {
  it("finds nothing new in the same plan, in any order of its objectives", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...plan.objectives], { minLength: plan.objectives.length }), (objectives) => {
        expect(comparePlans({ ...plan, objectives }, plan).state).toBe("same");
      }),
    );
  });

  it("says that a plan is new where the workbook holds none", () => {
    expect(comparePlans(null, plan)).toMatchObject({ state: "new", differences: [] });
  });

  it("does not mind how lines are broken", () => {
    const windows = changed(0, (objective) => ({
      ...objective,
      description: objective.description.replaceAll("\n", "\r\n"),
    }));
    expect(comparePlans(plan, windows).state).toBe("same");
  });

  it("finds and names any one changed text", () => {
    const fields = ["publicValue", "title", "description", "manager"] as const;
    const headers = { publicValue: "Valore pubblico", title: "Titolo", description: "Descrizione", manager: "Dirigente" };
    fc.assert(
      fc.property(anyObjective, fc.constantFrom(...fields), fc.string({ minLength: 1 }), (position, field, tail) => {
        const next = changed(position, (objective) => ({ ...objective, [field]: `${objective[field]}·${tail}` }));
        const { state, differences } = comparePlans(plan, next);
        expect(state).toBe("different");
        expect(differences).toHaveLength(1);
        expect(differences[0]).toMatchObject({ kind: "changed", id: codeAt(position), column: headers[field] });
      }),
    );
  });

  it("finds an objective that is there only before or only after", () => {
    fc.assert(
      fc.property(anyObjective, (position) => {
        const fewer = { ...plan, objectives: plan.objectives.filter((_, index) => index !== position) };
        const id = codeAt(position);
        expect(comparePlans(plan, fewer).differences).toEqual([{ kind: "missing", subject: "objective", id }]);
        expect(comparePlans(fewer, plan).differences).toEqual([{ kind: "added", subject: "objective", id }]);
      }),
    );
  });

  it("finds an added indicator by the identifier that it would get", () => {
    const next = changed(0, (objective) => ({ ...objective, indicators: [...objective.indicators, "Nuovo"] }));
    expect(comparePlans(plan, next).differences).toEqual([
      { kind: "added", subject: "indicator", id: "2022-A1-OP-01-I11" },
    ]);
  });

  it("finds the year of another plan", () => {
    expect(comparePlans(plan, { ...plan, year: 2023 }).differences[0]).toMatchObject({ column: "Anno", after: "2023" });
  });
});
