import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readPlanJson } from "../../src/readers/plan-json";
import type { PlanReading } from "../../src/readers/plan-json";
import { planProblemSentence } from "../../src/readers/plan-problem";

const text = readFileSync(path.join(__dirname, "../../seeds/provincia-lucca-2022/plan.json"), "utf8");

interface Seed {
  body: unknown;
  year: unknown;
  objectives: {
    code: unknown;
    title: unknown;
    centre: { code: unknown; name: unknown };
    rows: { phase: unknown; indicator: unknown }[];
  }[];
}

/** The seed with one change. */
function edited(change: (seed: Seed) => void): string {
  const seed = JSON.parse(text) as Seed;
  change(seed);
  return JSON.stringify(seed);
}

function objective(seed: Seed, index: number): Seed["objectives"][number] {
  const found = seed.objectives[index];
  if (found === undefined) throw new Error("no such objective");
  return found;
}

function problemsOf(reading: PlanReading): string[] {
  if ("plan" in reading) throw new Error("the plan was accepted");
  return reading.problems.map((problem) => `${problem.place} ${problem.reason.code}`);
}

describe("reading the plan of Lucca", () => {
  it("keeps every text to the letter, phases and indicators each in their own order", () => {
    const reading = readPlanJson(text);
    if (!("plan" in reading)) throw new Error("the plan was refused");
    const seed = JSON.parse(text) as { objectives: { description: string; rows: { phase: string | null; indicator: string | null }[] }[] };
    expect(reading.notices).toEqual([]);
    reading.plan.objectives.forEach((read, index) => {
      const source = seed.objectives[index];
      expect(read.description).toBe(source?.description);
      expect(read.phases).toEqual(source?.rows.flatMap(({ phase }) => phase ?? []));
      expect(read.indicators).toEqual(source?.rows.flatMap(({ indicator }) => indicator ?? []));
    });
  });
});

describe("a document that is not a plan", () => {
  it("never makes it throw, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (document) => {
        const reading = readPlanJson(document);
        if ("plan" in reading) throw new Error("accepted");
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const problem of reading.problems) {
          expect(planProblemSentence(problem, "it")).not.toMatch(/undefined|\[object/);
          expect(planProblemSentence(problem, "en")).not.toMatch(/undefined|\[object/);
        }
      }),
    );
  });

  it("says in which line and column the text breaks", () => {
    expect(problemsOf(readPlanJson('{\n "body": "Ente",\n "year": oops\n}'))).toEqual(["riga 3, colonna 10 not-json"]);
    expect(problemsOf(readPlanJson(""))).toEqual(["riga 1, colonna 1 not-json"]);
  });
});

describe("a plan with faults", () => {
  it.each<[string, (seed: Seed) => void, string]>([
    ["no body", (seed) => { delete seed.body; }, "body wrong-type"],
    ["an impossible year", (seed) => { seed.year = 22; }, "year implausible-year"],
    ["no objectives", (seed) => { seed.objectives = []; }, "objectives no-objectives"],
    ["an empty code", (seed) => { objective(seed, 3).code = " "; }, "objectives[3].code empty"],
    ["a number for a title", (seed) => { objective(seed, 3).title = 5; }, "objectives[3].title wrong-type"],
    ["a code twice", (seed) => { objective(seed, 4).code = "2022-a1-op-01"; }, "objectives[4].code duplicate-code"],
    ["a centre with two names", (seed) => { objective(seed, 1).centre.name = "Altro"; }, "objectives[1].centre centre-named-twice"],
    ["a text too long for a cell", (seed) => { objective(seed, 0).title = "x".repeat(32_768); }, "objectives[0].title too-long"],
    ["a phase that is no text", (seed) => { objective(seed, 0).rows[2] = { phase: 1, indicator: null }; }, "objectives[0].rows[2].phase wrong-type"],
  ])("is refused with its place: %s", (_fault, change, expected) => {
    expect(problemsOf(readPlanJson(edited(change)))).toContain(expected);
  });

  it("is accepted with a notice where a code is unusual", () => {
    const reading = readPlanJson(edited((seed) => { objective(seed, 0).code = "OBIETTIVO 1"; }));
    if (!("plan" in reading)) throw new Error("the plan was refused");
    expect(reading.notices.map(({ reason }) => reason.code)).toEqual(["unusual-code"]);
  });

  it("reports all faults together", () => {
    const reading = readPlanJson(edited((seed) => { objective(seed, 0).code = ""; objective(seed, 9).title = ""; }));
    expect(problemsOf(reading)).toHaveLength(2);
  });
});
