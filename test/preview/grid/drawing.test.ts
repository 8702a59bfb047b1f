import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { blockToText, textToBlock } from "../../../src/preview/grid/clipboard-block";
import { tableLook } from "../../../src/preview/look/table-look";
import { countLines } from "../../../src/preview/look/text-lines";
import { drawnIndexes, withMergeStarts } from "../../../src/preview/grid/visible-cells";

/** Every character ten pixels wide. */
const measure = (text: string): number => text.length * 10;

describe("lines of a wrapped text", () => {
  it("is one where the text fits, and one more for every line break", () => {
    expect(countLines("Organi", "", 60, measure)).toBe(1);
    expect(countLines("Organi\nIstituzionali", "", 200, measure)).toBe(2);
  });

  it("breaks at spaces, and within a word that is longer than the column", () => {
    expect(countLines("uno due tre", "", 70, measure)).toBe(2);
    expect(countLines("precipitevolissimevolmente", "", 100, measure)).toBe(3);
  });

  it("never needs fewer lines in a narrower column", () => {
    const text = fc
      .array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 12 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 300 }), (words, width) => {
        expect(countLines(words, "", width, measure)).toBeGreaterThanOrEqual(
          countLines(words, "", width + 50, measure),
        );
      }),
    );
  });
});

describe("cells that are drawn", () => {
  it("are the frozen ones, those on the screen and the active one, in order and once", () => {
    const range = { startIndex: 40, endIndex: 43, overscan: 1, count: 100 };
    expect(drawnIndexes(range, 3, 90)).toEqual([0, 1, 2, 39, 40, 41, 42, 43, 44, 90]);
    expect(drawnIndexes({ ...range, startIndex: 0, endIndex: 3 }, 2, 1)).toEqual([0, 1, 2, 3, 4]);
  });

  it("include the beginning of a merged block that reaches into the screen", () => {
    const merge = { row: 10, column: 0, rowCount: 40, columnCount: 2 };
    expect(withMergeStarts([39, 40, 41], [merge], "row")).toEqual([10, 39, 40, 41]);
    expect(withMergeStarts([60, 61], [merge], "row")).toEqual([60, 61]);
  });
});

describe("the looks of tables", () => {
  it("are those of Excel's gallery, by their place in it", () => {
    expect(tableLook("TableStyleMedium2")).toEqual({
      header: { fill: "#4472C4", color: "#FFFFFF", bold: true, line: "#4472C4" },
      row: { line: "#8FAADC" },
      band: { fill: "#DAE3F3", line: "#8FAADC" },
    });
    expect(tableLook("TableStyleLight9").header.fill).toBe("#4472C4");
    expect(tableLook("TableStyleLight1").header.fill).toBeUndefined();
  });

  it("are plain for a style that is not drawn", () => {
    for (const name of ["", "TableStyleDark3", "Stile dell'ente"]) {
      expect(tableLook(name)).toEqual({ header: {}, row: {}, band: {} });
    }
  });
});

describe("copied blocks", () => {
  it("come back as they were, also with tabs, quotes and line breaks in the cells", () => {
    const cell = fc.string().map((text) => text.replaceAll("\r", ""));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(fc.property(block, (rows) => expect(textToBlock(`${blockToText(rows)}\r\n`)).toEqual(rows)));
  });
});
