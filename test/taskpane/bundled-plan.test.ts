import { readFileSync } from "node:fs";

import { describe, expect, it } from "@jest/globals";

import { countPlan } from "../../src/domain/plan/plan-comparison";
import { createTranslator } from "../../src/i18n/translator";
import { loadBundledPlan } from "../../src/taskpane/bundled-plan";
import { readPlanJson } from "../../src/readers/plan-json";
import { LUCCA_COUNTS } from "./samples";

describe("the plan that comes with the add-in", () => {
  it("is the whole plan of Lucca", async () => {
    expect(countPlan(await loadBundledPlan())).toEqual(LUCCA_COUNTS);
  });

  it("is the seed, to the letter", async () => {
    const seed = readPlanJson(readFileSync("seeds/provincia-lucca-2022/plan.json", "utf8"));
    expect("plan" in seed && seed.plan).toEqual(await loadBundledPlan());
  });

  it("is called by its name before it is loaded", async () => {
    const { body, year } = await loadBundledPlan();
    expect(createTranslator("it")("load.bundledName")).toBe(`Piano compreso: ${body}, ${String(year)}`);
  });
});
