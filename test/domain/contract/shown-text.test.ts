import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { shownPath, shownText } from "../../../src/domain/contract/shown-text";

/** One code unit of a pair without the other. */
const HALF = /\p{Cs}/u;

describe("a text as a sentence quotes it", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }),
  );

  it("stands on one line, is no longer than it may be, and has no half characters", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 300 }), (long, maximum) => {
        for (const shown of [shownText(long, maximum), shownPath(long, maximum)]) {
          expect(shown.length).toBeLessThanOrEqual(maximum);
          expect(shown).not.toMatch(/\p{Cc}/u);
          if (!HALF.test(long)) expect(shown).not.toMatch(HALF);
        }
      }),
    );
  });

  it("is left as it is where there is room; what is left out is marked", () => {
    expect(shownText("  a\n b\tc ", 10)).toBe("a b c");
    expect(shownText("abcdefghij", 5)).toBe("abcd…");
    expect(shownPath("a/b.xlsx", 20)).toBe("a/b.xlsx");
    expect(shownPath("/home/anna/lavoro/piano-2022.xlsx", 22)).toBe("/home/a…iano-2022.xlsx");
  });
});
