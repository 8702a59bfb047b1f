import { describe, expect, it } from "@jest/globals";
import { requireMemory } from "../../../src/command-line/work/memory";
import { planOfLucca } from "../../excel/embedded";

describe("the memory for a plan", () => {
  it("is enough for ten times Lucca in what Node takes by itself, and not in a tenth of it", () => {
    const lucca = planOfLucca();
    const ten = { ...lucca, objectives: Array.from({ length: 10 }, () => lucca.objectives).flat() };
    expect(() => {
      requireMemory("p.json", ten, 2_000_000_000);
    }).not.toThrow();
    expect(() => {
      requireMemory("p.json", ten, 400_000_000);
    }).toThrow(/^p\.json: 5860 obiettivi, .* 24 centri .*NODE_OPTIONS=--max-old-space-size=\d+ davanti/);
  });
});
