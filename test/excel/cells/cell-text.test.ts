import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { toCellText } from "../../../src/excel/cells/cell-text";

describe("text from outside", () => {
  it("always goes in behind an apostrophe, so that nothing is taken for a formula, a number or a date", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(toCellText(text)).toBe(`'${text}`);
      }),
    );
  });

  it("leaves an empty text empty", () => {
    expect(toCellText("")).toBe("");
  });
});
