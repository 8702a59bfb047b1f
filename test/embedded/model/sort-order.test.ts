import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../../src/embedded/model/cell";
import { BLANK_CELL } from "../../../src/embedded/model/cell";
import type { Scalar } from "../../../src/embedded/model/scalar";
import { cellError, plainValue } from "../../../src/embedded/model/scalar";
import { compareLines } from "../../../src/embedded/model/sort-order";

function sorted(values: readonly Scalar[], ascending = true, matchCase = false): unknown[] {
  const order = { keys: [{ offset: 0, ascending }], matchCase };
  const cells = values.map((value): Cell => ({ ...BLANK_CELL, value }));
  return cells
    .sort((one, other) => compareLines([one], [other], order))
    .map(({ value }) => plainValue(value));
}

describe("Excel's order", () => {
  const mixed = ["", true, "b", cellError("#N/A"), 10, false, -2, "", "A", cellError("#REF!")];

  it("puts numbers before texts before truth values before errors, and blanks last", () => {
    expect(sorted(mixed)).toEqual([-2, 10, "A", "b", false, true, "#N/A", "#REF!", "", ""]);
  });

  it("is reversed in a descending sort, except that blanks stay last", () => {
    expect(sorted(mixed, false)).toEqual(["#N/A", "#REF!", true, false, "b", "A", 10, -2, "", ""]);
  });

  it("takes Italian letters with accents beside those without", () => {
    expect(sorted(["zona", "èra", "era", "città", "cittadino"])).toEqual([
      "città",
      "cittadino",
      "era",
      "èra",
      "zona",
    ]);
  });

  it("looks at case only when asked, small letters first", () => {
    expect(sorted(["b", "A", "a", "B"])).toEqual(["A", "a", "b", "B"]);
    expect(sorted(["b", "A", "a", "B"], true, true)).toEqual(["a", "A", "b", "B"]);
  });

  it("looks at hyphens and apostrophes only where nothing else differs", () => {
    expect(sorted(["co-op", "coop", "coordina", "co-occorrenza"])).toEqual([
      "co-occorrenza",
      "coop",
      "co-op",
      "coordina",
    ]);
  });

  it("takes a formula's empty text for a text", () => {
    const order = { keys: [{ offset: 0, ascending: true }], matchCase: false };
    const empty: Cell = { ...BLANK_CELL, formula: '=""' };
    expect(compareLines([empty], [{ ...BLANK_CELL, value: "a" }], order)).toBeLessThan(0);
    expect(compareLines([empty], [BLANK_CELL], order)).toBeLessThan(0);
  });
});
