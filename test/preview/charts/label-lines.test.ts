import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { labelLines } from "../../../src/preview/charts/label-lines";

describe("a label in lines", () => {
  it("is broken between words", () => {
    expect(labelLines("Benessere scolastico ed educativo", 20, 2)).toEqual([
      "Benessere scolastico",
      "ed educativo",
    ]);
  });

  it("ends with an ellipsis where the lines do not hold it", () => {
    expect(labelLines("Accountability, benessere organizzativo e digitale", 16, 2)).toEqual([
      "Accountability,",
      "benessere organ…",
    ]);
  });

  it("of one line is cut where the line ends", () => {
    expect(labelLines("C1 – Gestione economica", 12, 1)).toEqual(["C1 – Gestio…"]);
    expect(labelLines("T1", 12, 1)).toEqual(["T1"]);
  });

  it("never is longer or higher than its place, and is whole where nothing was cut", () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 8 }),
        fc.integer({ min: 1, max: 30 }),
        fc.nat(4),
        (text, letters, atMost) => {
          const lines = labelLines(text, letters, atMost);
          expect(lines.length).toBeLessThanOrEqual(Math.max(1, atMost));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(letters);
          if (!lines.some((line) => line.endsWith("…"))) expect(lines.join(" ")).toBe(text);
        },
      ),
    );
  });
});
