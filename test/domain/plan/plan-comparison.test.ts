import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { indicatorId, phaseId } from "../../../src/domain/plan/plan";
import type { Plan, PlanObjective } from "../../../src/domain/plan/plan";
import { comparePlans, countPlan } from "../../../src/domain/plan/plan-comparison";
import { readPlanJson } from "../../../src/readers/plan-json";

const read = readPlanJson(
  readFileSync(path.join(__dirname, "../../../seeds/provincia-lucca-2022/plan.json"), "utf8"),
);
if (!("plan" in read)) throw new Error("the bundled plan cannot be read");
const plan = read.plan;
const anyObjective = fc.integer({ min: 0, max: plan.objectives.length - 1 });

function changed(position: number, change: (objective: PlanObjective) => PlanObjective): Plan {
  return {
    ...plan,
    objectives: plan.objectives.map((objective, index) =>
      index === position ? change(objective) : objective,
    ),
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
      fc.property(
        fc.shuffledSubarray([...plan.objectives], { minLength: plan.objectives.length }),
        (objectives) => {
          expect(comparePlans({ ...plan, objectives }, plan).state).toBe("same");
        },
      ),
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
    const headers = {
      publicValue: "Valore pubblico",
      title: "Titolo",
      description: "Descrizione",
      manager: "Dirigente",
    };
    fc.assert(
      fc.property(
        anyObjective,
        fc.constantFrom(...fields),
        fc.string({ minLength: 1 }),
        (position, field, tail) => {
          const next = changed(position, (objective) => ({
            ...objective,
            [field]: `${objective[field]}·${tail}`,
          }));
          const { state, differences } = comparePlans(plan, next);
          expect(state).toBe("different");
          expect(differences).toHaveLength(1);
          expect(differences[0]).toMatchObject({
            kind: "changed",
            id: codeAt(position),
            column: headers[field],
          });
        },
      ),
    );
  });

  it("finds an objective that is there only before or only after", () => {
    fc.assert(
      fc.property(anyObjective, (position) => {
        const fewer = { ...plan, objectives: plan.objectives.filter((_, index) => index !== position) };
        const id = codeAt(position);
        expect(comparePlans(plan, fewer).differences).toEqual([
          { kind: "missing", subject: "objective", id },
        ]);
        expect(comparePlans(fewer, plan).differences).toEqual([{ kind: "added", subject: "objective", id }]);
      }),
    );
  });

  it.each([
    { list: "indicators", subject: "indicator", idOf: indicatorId, column: "Indicatore" },
    { list: "phases", subject: "phase", idOf: phaseId, column: "Fase" },
  ] as const)(
    "finds one of the $list that is put in, taken out or changed at any place of any objective, and names it alone",
    ({ list, subject, idOf, column }) => {
      for (const objective of plan.objectives) {
        const texts = objective[list].map((item) => (typeof item === "string" ? item : item.text));
        const alone = (items: readonly string[]): Plan => ({
          ...plan,
          objectives: [{ ...objective, [list]: list === "phases" ? items : items.map((text) => ({ text })) }],
        });
        for (let at = 0; at <= texts.length; at += 1) {
          const id = idOf(objective.code, at + 1);
          const [fewer, more] = [alone(texts), alone([...texts.slice(0, at), "Nuovo", ...texts.slice(at)])];
          expect(comparePlans(fewer, more).differences).toEqual([
            { kind: "added", subject, id, after: "Nuovo" },
          ]);
          expect(comparePlans(more, fewer).differences).toEqual([
            { kind: "missing", subject, id, before: "Nuovo" },
          ]);
          const other = alone(texts.map((text, index) => (index === at ? "Nuovo" : text)));
          expect(comparePlans(fewer, other).differences).toEqual(
            at === texts.length
              ? []
              : [{ kind: "changed", subject, id, column, before: texts[at], after: "Nuovo" }],
          );
        }
      }
    },
  );

  it("finds indicators in another order", () => {
    const next = changed(0, (objective) => ({
      ...objective,
      indicators: [...objective.indicators].reverse(),
    }));
    expect(comparePlans(plan, next).state).toBe("different");
  });

  it("finds a centre that is called otherwise", () => {
    const next = changed(5, (objective) => ({ ...objective, centre: { code: "Z9", name: "Altro" } }));
    expect(comparePlans(plan, next).differences.map(({ column }) => column)).toEqual([
      "Centro",
      "Nome centro",
    ]);
  });

  it("finds a code whose letters changed case, and takes it for the same objective", () => {
    const next = changed(0, (objective) => ({ ...objective, code: objective.code.toLowerCase() }));
    expect(comparePlans(plan, next).differences).toEqual([
      {
        kind: "changed",
        subject: "objective",
        id: "2022-a1-op-01",
        column: "Codice",
        before: "2022-A1-OP-01",
        after: "2022-a1-op-01",
      },
    ]);
  });

  it("finds the year of another plan, unless the workbook does not tell its own", () => {
    const other = { ...plan, year: 2023 };
    expect(comparePlans(plan, other).differences).toMatchObject([
      { column: "Anno", before: "2022", after: "2023" },
    ]);
    expect(comparePlans({ ...plan, year: NaN }, other).state).toBe("same");
  });

  it("does not mind how the document is called", () => {
    expect(comparePlans({ ...plan, title: "", source: "", body: "Provincia" }, plan).state).toBe("same");
  });
});
