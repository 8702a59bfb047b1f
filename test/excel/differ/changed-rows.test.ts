import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { TableRow } from "../../../src/excel/declare/sheet-layout";
import { changedRows, isSameCell } from "../../../src/excel/differ/changed-rows";

const cell = fc.constantFrom("a", "b", 1, 0, null, "");
const rowPairs = fc.array(fc.tuple(fc.tuple(cell, cell), fc.option(fc.tuple(cell, cell))), { maxLength: 24 });

/** The cells as a sheet gives them: an empty one is an empty text. */
function shown(row: TableRow): (string | number)[] {
  return row.map((content) => content ?? "");
}

/** Declared rows `0`, `1`, … of which those at some places are not there yet. */
function changedAt(count: number, ...places: readonly number[]): readonly (readonly [number, number])[] {
  const declared = Array.from({ length: count }, (_, index): TableRow => [index + 1]);
  const present = declared.map((row, index) => (places.includes(index) ? ["x"] : shown(row)));
  return changedRows(declared, present).map(({ first, rows }) => [first, rows.length]);
}

describe("rows that differ from the declaration", () => {
  it("are none where every cell is the same, and the declaration again once they are written", () => {
    fc.assert(
      fc.property(rowPairs, (pairs) => {
        const declared = pairs.map(([row]) => row);
        const present = pairs.map(([, row]) => (row === null ? undefined : shown(row)));
        expect(changedRows(declared, declared.map(shown))).toEqual([]);
        const written = [...present];
        for (const { first, rows } of changedRows(declared, present)) {
          rows.forEach((row, index) => (written[first + index] = shown(row)));
        }
        expect(written).toEqual(declared.map(shown));
      }),
    );
  });

  it("come in order, begin and end with a row that differs, and lie apart", () => {
    fc.assert(
      fc.property(rowPairs, (pairs) => {
        const declared = pairs.map(([row]) => row);
        const present = pairs.map(([, row]) => (row === null ? undefined : shown(row)));
        const differs = (index: number): boolean =>
          JSON.stringify(present[index]) !== JSON.stringify(shown(declared[index] ?? []));
        let end = -4;
        for (const { first, rows } of changedRows(declared, present)) {
          expect(first - end).toBeGreaterThan(3);
          expect(rows).toEqual(declared.slice(first, first + rows.length));
          end = first + rows.length;
          expect([differs(first), differs(end - 1)]).toEqual([true, true]);
        }
      }),
    );
  });

  it("are one run with up to three rows between them, two with four", () => {
    expect(changedAt(9, 2, 3)).toEqual([[2, 2]]);
    expect(changedAt(9, 1, 5)).toEqual([[1, 5]]);
    expect(changedAt(9, 1, 6)).toEqual([
      [1, 1],
      [6, 1],
    ]);
    expect(changedAt(12, 0, 4, 8)).toEqual([[0, 9]]);
  });

  it("are those that are not there yet, also where nothing is declared in them", () => {
    expect(changedRows([["a"], ["b"], [null]], [["a"]])).toEqual([{ first: 1, rows: [["b"], [null]] }]);
    expect(changedRows([], [["a"]])).toEqual([]);
  });

  it("are not told by cells beyond the declared ones", () => {
    expect(changedRows([["a"]], [["a", "note"]])).toEqual([]);
    expect(changedRows([["a", null]], [["a"]])).toEqual([]);
    expect(changedRows([["a", "b"]], [["a"]])).toHaveLength(1);
  });
});

describe("a cell", () => {
  it.each([
    [null, ""],
    ["", ""],
    [0, 0],
    [1.5, 1.5],
    ["a", "a"],
    ["a\nb", "a\r\nb"],
    ["a\r\nb", "a\nb"],
  ])("that declares %p holds it with %p", (declared, present) => {
    expect(isSameCell(declared, present)).toBe(true);
  });

  it.each([
    [null, 0],
    ["", 0],
    ["", " "],
    [null, false],
    [0, ""],
    [1, "1"],
    [1, true],
    ["1", 1],
    ["true", true],
    ["a", "A"],
    ["a", ""],
    ["a", "a "],
  ])("that declares %p does not hold it with %p", (declared, present) => {
    expect(isSameCell(declared, present)).toBe(false);
  });
});
