import { describe, expect, it } from "@jest/globals";
import { planYear } from "../../../src/readers/columns/plan-year";
import type { YearSources } from "../../../src/readers/columns/plan-year";
import type { MappedColumn } from "../../../src/readers/columns/column-mapping";

function sources(some: Partial<YearSources>): YearSources {
  return { columns: [], texts: [], stated: [], dates: [], words: [], ...some };
}

function target(year: number, use: MappedColumn["use"] = "target"): MappedColumn {
  return { column: 0, header: "", use, year, sure: true };
}

describe("the year of a plan is stated", () => {
  it.each([
    ["by a title that names the year besides the span", { texts: ["PIAO 2025-2027", "obiettivi anno 2025"] }],
    ["by a title", { texts: ["Piano della performance 2025"] }],
    ["by the only target", { columns: [target(2025), target(2024, "baseline")] }],
    ["by a label", { stated: [2025, 2025], columns: [target(2024), target(2025)] }],
    [
      "by a title, whatever the laws and decisions in it",
      { texts: ["Piano 2025, delibera n. 12 del 15/01/2024, d.lgs. 150/2009"] },
    ],
  ])("%s", (_how, some) => {
    expect(planYear(sources(some))).toEqual({ year: 2025, sure: true });
  });
});

describe("the year of a plan is proposed, and asked,", () => {
  it.each([
    ["as the first of several targets", { columns: [target(2026), target(2025)] }],
    [
      "as the first target after the last past value",
      { columns: [target(2024), target(2025), target(2024, "baseline")] },
    ],
    ["as the first of a span", { texts: ["PIAO 2025-2027"] }],
    ["as the one that most dates have", { dates: ["30.09.2025", "entro novembre 2025", "31/01/2026"] }],
    ["from the calculations where nothing else has one", { words: ["Spesa 2024 - Spesa 2025"] }],
  ])("%s", (_how, some) => {
    expect(planYear(sources(some))).toEqual({ year: 2025, sure: false });
  });

  it("or is not known", () => {
    expect(planYear(sources({ dates: ["entro dicembre"] }))).toEqual({ year: null, sure: false });
  });
});
