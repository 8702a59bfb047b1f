import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { NORMAL_STYLE, restyled } from "../../../src/embedded/model/cell-style";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { createSheet } from "../../../src/embedded/model/sheet";
import { estimatedRowHeight } from "../../../src/embedded/model/estimated-row-height";
import { put } from "../xlsx/sample-workbook";

const WRAPPED = restyled(NORMAL_STYLE, { alignment: { wrapText: true } });

function sheetWith(text: string, width: number, style = WRAPPED): Sheet {
  const sheet = createSheet("{1}", "Foglio1");
  sheet.columns.set(0, { size: width, hidden: false, style: null });
  put(sheet, "A1", text, { style });
  return sheet;
}

function height(text: string, width: number, style = WRAPPED): number {
  return estimatedRowHeight(sheetWith(text, width, style), 0) ?? 15;
}

describe("the height of a row that nobody set", () => {
  it("is the standard one for a line that fits, and without wrapping", () => {
    expect(estimatedRowHeight(sheetWith("Approvazione", 100), 0)).toBeNull();
    expect(estimatedRowHeight(sheetWith("parola ".repeat(50), 100, NORMAL_STYLE), 0)).toBeNull();
  });

  it("grows with line breaks, long texts, narrow columns and large type", () => {
    const lines = (count: number): number => Math.ceil(count * 1.275 * 11);
    expect(height("uno\ndue\ntre", 100)).toBe(lines(3));
    expect(height("Numero di soggetti destinatari della campagna social", 100)).toBeGreaterThanOrEqual(
      lines(3),
    );
    expect(height("Riepilogo", 300, restyled(NORMAL_STYLE, { font: { size: 22 } }))).toBeCloseTo(28.05);
  });

  it("never falls when the text gets longer or the column narrower, and never passes Excel's 409 points", () => {
    const text = fc.string({ maxLength: 300 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 20, max: 400 }), (start, end, width) => {
        expect(height(start + end, width)).toBeGreaterThanOrEqual(height(start, width));
        expect(height(start, width * 2)).toBeLessThanOrEqual(height(start, width));
        expect(height(start, width)).toBeLessThanOrEqual(409);
      }),
    );
  });
});
