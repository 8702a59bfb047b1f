import { describe, expect, it } from "@jest/globals";
import { filterTest } from "../../../src/embedded/lists/filter-matching";
import type { Cell } from "../../../src/embedded/model/cell";
import { BLANK_CELL } from "../../../src/embedded/model/cell";
import { NORMAL_STYLE, restyled } from "../../../src/embedded/model/cell-style";
import type { FilterCriterion } from "../../../src/embedded/model/filter-criterion";
import type { Scalar } from "../../../src/embedded/model/scalar";
import { plainValue } from "../../../src/embedded/model/scalar";

function cell(value: Scalar, numberFormat = "General"): Cell {
  return { ...BLANK_CELL, value, style: restyled(NORMAL_STYLE, { numberFormat }) };
}

/** The values that stay. */
function kept(criterion: FilterCriterion, cells: readonly Cell[]): unknown[] {
  const test = filterTest(criterion, cells);
  if (typeof test !== "function") throw new Error(`${test.notModelled} is not modelled`);
  return cells.filter((each) => test(each)).map(({ value }) => plainValue(value));
}

function custom(
  criterion1: string,
  criterion2: string | null = null,
  operator: "And" | "Or" = "And",
): FilterCriterion {
  return { type: "custom", criterion1, criterion2, operator };
}

describe("a filter by values", () => {
  const values = (texts: string[]): FilterCriterion => ({ type: "values", values: texts, dates: [] });

  it("compares what the cells show, without case", () => {
    const cells = [cell("Alta"), cell("bassa"), cell(0.5, "0%"), cell(0.5)];
    expect(kept(values(["ALTA", "50%"]), cells)).toEqual(["Alta", 0.5]);
    expect(kept(values(["0,5"]), cells)).toEqual([0.5]);
  });

  it("takes an empty text for empty cells", () => {
    expect(kept(values([""]), [cell("a"), cell("")])).toEqual([""]);
  });

  it("takes the dates of a year, a month or a day", () => {
    const cells = [44562, 44593, 44594.5, 44927].map((serial) => cell(serial, "dd/mm/yyyy"));
    const dates = (month: number | null, day: number | null): FilterCriterion => {
      return { type: "values", values: [], dates: [{ year: 2022, month, day }] };
    };
    expect(kept(dates(null, null), cells)).toEqual([44562, 44593, 44594.5]);
    expect(kept(dates(2, null), cells)).toEqual([44593, 44594.5]);
    expect(kept(dates(2, 2), cells)).toEqual([44594.5]);
    expect(kept(dates(2, 2), [cell(44594)])).toEqual([]);
  });
});

describe("a filter by comparison", () => {
  const cells = [cell("mela"), cell("Pera"), cell("uva"), cell(5), cell(50), cell(""), cell("a*b")];

  it("compares numbers with numbers", () => {
    expect(kept(custom(">5"), cells)).toEqual([50]);
    expect(kept(custom(">=5", "<50"), cells)).toEqual([5]);
    expect(kept(custom("<10", ">40", "Or"), cells)).toEqual([5, 50]);
    expect(kept(custom("=5"), cells)).toEqual([5]);
  });

  it("knows wildcards, and their escape", () => {
    expect(kept(custom("=*a"), cells)).toEqual(["mela", "Pera", "uva"]);
    expect(kept(custom("=?ela"), cells)).toEqual(["mela"]);
    expect(kept(custom("=a~*b"), cells)).toEqual(["a*b"]);
    expect(kept(custom("<>*e*"), cells)).toEqual(["uva", 5, 50, "", "a*b"]);
    expect(kept(custom("pera"), cells)).toEqual(["Pera"]);
  });

  it("finds empty cells and the others", () => {
    expect(kept(custom("="), cells)).toEqual([""]);
    expect(kept(custom("<>"), cells)).toHaveLength(6);
  });

  it("compares texts with texts", () => {
    expect(kept(custom(">mela"), cells)).toEqual(["Pera", "uva"]);
  });
});

describe("a filter by rank", () => {
  const cells = [3, 1, 2, 3, 5].map((value) => cell(value));
  const top = (from: "top" | "bottom", unit: "items" | "percent", count: number): FilterCriterion => {
    return { type: "top", from, unit, count };
  };

  it("keeps as many as asked for and those equal to the last", () => {
    expect(kept(top("top", "items", 2), cells)).toEqual([3, 3, 5]);
    expect(kept(top("bottom", "items", 2), cells)).toEqual([1, 2]);
    expect(kept(top("top", "items", 99), [...cells, cell("testo")])).toEqual([3, 1, 2, 3, 5]);
  });

  it("keeps a share, one at least", () => {
    expect(kept(top("top", "percent", 20), cells)).toEqual([5]);
    expect(kept(top("top", "percent", 1), cells)).toEqual([5]);
    expect(kept(top("bottom", "percent", 50), cells)).toEqual([1, 2]);
  });

  it("knows the average", () => {
    expect(kept({ type: "average", side: "above" }, cells)).toEqual([3, 3, 5]);
    expect(kept({ type: "average", side: "below" }, cells)).toEqual([1, 2]);
  });
});

describe("a filter by colour, icon or moving date", () => {
  it("is not modelled, and says which", () => {
    expect(filterTest({ type: "kept", name: "iconFilter", xml: "" }, [])).toEqual({
      notModelled: "iconFilter",
    });
    expect(filterTest({ type: "color", of: "cell", look: {} }, [])).toEqual({ notModelled: "colorFilter" });
  });
});
