import { describe, expect, it } from "@jest/globals";
import { readingCountText } from "../../../src/domain/measurement/reading-count";

describe("the count of readings in words", () => {
  it.each([
    [{ quarter: 3, due: 647, present: 563, later: 0 }, "563 di 647 rilevazioni dovute fino al T3"],
    [
      { quarter: 3, due: 647, present: 563, later: 12 },
      "563 di 647 rilevazioni dovute fino al T3; altre 12 sono di trimestri successivi",
    ],
    [
      { quarter: 1, due: 1, present: 0, later: 1 },
      "0 di 1 rilevazione dovuta fino al T1; un'altra è di trimestri successivi",
    ],
    [{ quarter: 2, due: 0, present: 0, later: 0 }, "nessuna rilevazione dovuta fino al T2"],
  ] as const)("says what is due, what is there and what is of later quarters: %j", (count, text) => {
    expect(readingCountText(count)).toBe(text);
  });

  it("speaks English where the pane does", () => {
    expect(readingCountText({ quarter: 3, due: 647, present: 563, later: 12 }, "en")).toBe(
      "563 of 647 readings due up to T3; 12 more of later quarters",
    );
  });
});
