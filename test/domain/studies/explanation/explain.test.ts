import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";

import { atQuarter, byQuarter } from "../../../../src/domain/measurement/by-quarter";
import type { Explanation, Fact, Part } from "../../../../src/domain/studies/explanation/explanation";
import { evaluate } from "../../../../src/domain/studies/explanation/arithmetic";
import { explain } from "../../../../src/domain/studies/explanation/explain";
import { factSentence } from "../../../../src/domain/studies/explanation/explanation-sentence";
import { groundsOf, groundsOfPlan } from "../../../../src/domain/studies/explanation/grounds";
import type { Grounds } from "../../../../src/domain/studies/explanation/grounds";
import type { Asked, Subject } from "../../../../src/domain/studies/explanation/subject";
import { indicatorResult } from "../../../../src/domain/measurement/indicator-result";
import { summarise } from "../../../../src/domain/measurement/summary";
import type { Rollup } from "../../../../src/domain/measurement/results";
import { QUARTERS, STATUSES, quarterLabel } from "../../../../src/domain/contract/vocabulary";
import type { Quarter, Status } from "../../../../src/domain/contract/vocabulary";
import { objectives } from "../../arbitraries";
import { plan } from "../../tracked";
import { inventedLucca } from "./invented-lucca";
import { readBack } from "./shown-arithmetic";

const LUCCA = byQuarter((quarter) => groundsOf(inventedLucca(quarterLabel(quarter))));

const ACHIEVEMENT: Asked = { measure: "achievement" };

/** Every level of the summary with its results. */
function levelsOf(grounds: Grounds): readonly { readonly subject: Subject; readonly rollup: Rollup }[] {
  const summary = summarise(grounds.plan, []);
  return [
    { subject: { level: "body" }, rollup: summary.body },
    ...summary.publicValues.map((rollup) => ({
      subject: { level: "publicValue", label: rollup.label } as const,
      rollup,
    })),
    ...summary.centres.map((rollup) => ({
      subject: { level: "centre", code: rollup.code } as const,
      rollup,
    })),
    ...summary.managers.map((rollup) => ({
      subject: { level: "manager", name: rollup.label } as const,
      rollup,
    })),
    ...summary.objectives.map((rollup) => ({
      subject: { level: "objective", code: rollup.code } as const,
      rollup,
    })),
  ];
}

function explained(subject: Subject, asked: Asked, quarter: Quarter | null, grounds: Grounds): Explanation {
  const explanation = explain({ subject, asked, quarter }, grounds);
  if (explanation === null) throw new Error(`nothing explains ${JSON.stringify(subject)}`);
  return explanation;
}

function numberIn({ answer }: Explanation): number | null {
  return answer.kind === "number" ? answer.value : null;
}

/** Σ w·r / Σ w of the parts that the explanation lists: worked out here, not taken from it. */
function meanOf(parts: readonly Part[]): number | null {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0
    ? null
    : parts.reduce((sum, { weight, result }) => sum + weight * (result ?? NaN), 0) / weights;
}

function expectNumber(actual: number | null, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(actual).toBeCloseTo(expected, 10);
}

/** All calculations that the explanation shows come, recalculated from their text, to what they show. */
function expectSentencesToHold({ steps }: Explanation): void {
  for (const calculation of steps.flatMap(({ fact }) => factSentence(fact, "it").calculations)) {
    const { calculated, shown, rounding, isApproximate } = readBack(calculation);
    const allowed = isApproximate ? 1e-4 * Math.max(1, Math.abs(shown)) : rounding;
    expect(Math.abs(calculated - shown)).toBeLessThanOrEqual(allowed + 1e-8 * Math.max(1, Math.abs(shown)));
  }
}

function expectLevelsToRecompute(grounds: Grounds): void {
  for (const { subject, rollup } of levelsOf(grounds)) {
    const explanation = explained(subject, ACHIEVEMENT, null, grounds);
    const isObjective = subject.level === "objective";
    expectNumber(numberIn(explanation), rollup.achievement);
    expectNumber(meanOf(explanation.parts), rollup.achievement);
    expectNumber(numberIn(explained(subject, { measure: "coverage" }, null, grounds)), rollup.coverage);
    expect(explanation.parts.length + explanation.leftOut.length).toBeGreaterThanOrEqual(
      isObjective ? 0 : rollup.objectives,
    );
    expectSentencesToHold(explanation);
    expectMissingToBeTheGap(explanation);
  }
}

function expectMissingToBeTheGap({ steps, missing }: Explanation): void {
  const gaps = steps.flatMap(({ fact }) =>
    fact.code === "coverage" ? fact.coverage.due - fact.coverage.present : [],
  );
  expect([missing.length]).toEqual(gaps);
}

function expectIndicatorsToRecompute(grounds: Grounds): void {
  const { plan: tracked } = grounds;
  for (const indicator of tracked.objectives.flatMap(({ indicators }) => indicators)) {
    const { quarter } = tracked.parameters;
    const result = indicatorResult(indicator, quarter, tracked.parameters);
    const subject: Subject = { level: "indicator", id: indicator.id };
    const explanation = explained(subject, ACHIEVEMENT, null, grounds);
    expectNumber(numberIn(explanation), result.achievement);
    expectNumber(actualIn(explanation.steps.map(({ fact }) => fact)), result.actual);
    expect(explained(subject, { measure: "status" }, null, grounds).answer).toEqual({
      kind: "status",
      status: result.status,
    });
    expect(statusToldBy(explanation.steps.map(({ fact }) => fact))).toBe(result.status);
    expectSentencesToHold(explanation);
    expectMissingToBeTheGap(explanation);
  }
}

function actualIn(facts: readonly Fact[]): number | null {
  for (const fact of facts) {
    if (fact.code === "rule")
      return fact.equation === null ? fact.actual : evaluate(fact.equation.expression);
  }
  return null;
}

/** The status that follows from what is told, worked out here. */
function statusToldBy(facts: readonly Fact[]): Status | null {
  for (const fact of facts) {
    switch (fact.code) {
      case "status-no-target":
        return "Senza target";
      case "status-not-reported":
        return "Non rilevato";
      case "status-to-correct":
        return "Da correggere";
      case "status-nothing-due":
      case "status-before-deadline":
        return "In corso";
      case "status-reached":
        return "Raggiunto";
      case "status-past-deadline":
      case "status-past-target":
        return "Critico";
      case "status-pace":
        if (fact.share >= fact.green - 1e-12) return "In linea";
        return fact.share >= fact.amber - 1e-12 ? "In ritardo" : "Critico";
      default:
    }
  }
  return null;
}

describe("explain: the year of Lucca", () => {
  it.each(QUARTERS)("every level recomputes to the summary as of T%d", (quarter) => {
    expectLevelsToRecompute(atQuarter(LUCCA, quarter));
  });

  it.each(QUARTERS)("every indicator recomputes to its result as of T%d", (quarter) => {
    expectIndicatorsToRecompute(atQuarter(LUCCA, quarter));
  });

  it("an earlier quarter is explained as the summary's column of that quarter shows it", () => {
    const grounds = atQuarter(LUCCA, 4);
    for (const { subject, rollup } of levelsOf(grounds)) {
      QUARTERS.forEach((quarter) => {
        const explanation = explained(subject, ACHIEVEMENT, quarter, grounds);
        expectNumber(numberIn(explanation), rollup.byQuarter[quarter - 1] ?? null);
      });
    }
  });

  it("a later quarter than the reference quarter has no result, and says so", () => {
    const explanation = explained({ level: "body" }, ACHIEVEMENT, 3, atQuarter(LUCCA, 2));
    expect(explanation.answer).toEqual({ kind: "none" });
    expect(explanation.steps.map(({ fact }) => factSentence(fact, "it").text)).toEqual([
      "T3 viene dopo il trimestre di riferimento (T2): non c'è ancora un risultato.",
    ]);
  });

  it("every count lists as many indicators as the summary counts", () => {
    const grounds = atQuarter(LUCCA, 3);
    for (const { subject, rollup } of levelsOf(grounds)) {
      for (const status of STATUSES) {
        const { counted, answer } = explained(subject, { measure: "count", of: status }, null, grounds);
        expect(counted).toHaveLength(rollup.statuses[status]);
        expect(answer).toEqual({ kind: "number", value: rollup.statuses[status], form: "amount" });
      }
      const all = explained(subject, { measure: "count", of: "indicators" }, null, grounds);
      expect(all.counted).toHaveLength(rollup.indicators);
    }
  });
});

describe("explain: generated plans", () => {
  const plans = fc
    .record({
      objectives: fc.array(objectives, { minLength: 1, maxLength: 5 }),
      quarter: fc.constantFrom(...QUARTERS),
      maximumAchievement: fc.constantFrom(1, 1.2),
    })
    .map(({ objectives: some, ...parameters }) => groundsOfPlan(plan(some.map(withOwnCodes), parameters)));

  it("every level recomputes to the summary", () => {
    fc.assert(fc.property(plans, expectLevelsToRecompute));
  });

  it("every indicator recomputes to its result, whatever its kind, rule and method", () => {
    fc.assert(fc.property(plans, expectIndicatorsToRecompute));
  });
});

/** The generated objectives all have the same code. */
function withOwnCodes<
  T extends { readonly indicators: readonly object[]; readonly phases: readonly object[] },
>(objective: T, position: number): T {
  const code = `O${position}`;
  return {
    ...objective,
    code,
    indicators: objective.indicators.map((indicator, index) => ({ ...indicator, id: `${code}-I${index}` })),
    phases: objective.phases.map((phase, index) => ({ ...phase, id: `${code}-F${index}` })),
  };
}
