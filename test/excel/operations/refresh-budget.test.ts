import { describe, expect, it } from "@jest/globals";
import { loadedWorkbook, noProgress, planOfLucca } from "../embedded";

/** Counters, not times (design §7). */
describe("a refresh of the plan of Lucca", () => {
  it("takes three requests and reads at most 80 cells for each indicator, in 350 kB of requests", async () => {
    const plan = planOfLucca();
    const indicators = plan.objectives.reduce((sum, objective) => sum + objective.indicators.length, 0);
    const { excel, port } = await loadedWorkbook(plan);
    excel.counters.reset();
    await port.refreshSummary(noProgress);
    const { requests, requestBytes, cellsRead } = excel.counters;
    expect(requests).toBeLessThanOrEqual(3);
    expect(requestBytes).toBeLessThanOrEqual(350_000);
    expect(cellsRead / indicators).toBeLessThanOrEqual(80);
  }, 120_000);
});
