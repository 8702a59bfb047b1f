import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { listedItems, semicolonItems } from "../../../src/readers/columns/listed-items";

describe("a list in a cell", () => {
  it.each([
    ["a) uno\nb) due", ["uno", "due"]],
    ["1) uno;\n2) due;", ["uno", "due"]],
    ["1. uno\nche va a capo\n2. due", ["uno\nche va a capo", "due"]],
    ["• uno\n• due", ["uno", "due"]],
    ["a) uno b) due c) tre", ["uno", "due", "tre"]],
    ["- uno", ["uno"]],
  ])("%j has its items without their marks", (text, items) => {
    expect(listedItems(text)).toEqual(items);
  });

  it.each(["uno\ndue", "1) uno", "b) due a) uno", "2025. Anno", "art. 5) e 6)", ""])("%j is none", (text) => {
    expect(listedItems(text)).toBeNull();
  });

  it("divided by semicolons has what stands between them", () => {
    expect(semicolonItems("Translation (Q1); publication (Q3);")).toEqual([
      "Translation (Q1)",
      "publication (Q3)",
    ]);
  });

  it("loses no word", () => {
    const item = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{3,6}){0,3}$/u);
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 9 }), (items) => {
        expect(listedItems(items.map((text, at) => `${at + 1}) ${text}`).join("\n"))).toEqual(items);
        expect(listedItems(items.map((text) => `• ${text}`).join("\n"))).toEqual(items);
      }),
    );
  });
});
