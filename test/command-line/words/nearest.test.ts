import { describe, expect, it } from "@jest/globals";
import { nearest } from "../../../src/command-line/words/nearest";

const VERBS = ["load", "refresh", "new-year", "check"];

describe("the nearest known word", () => {
  it.each([
    ["lod", "load"],
    ["LOAD", "load"],
    ["refesh", "refresh"],
    ["newyear", "new-year"],
    ["chekc", "check"],
  ])("to %s is %s", (typed, meant) => {
    expect(nearest(typed, VERBS)).toBe(meant);
  });

  it("is none where nothing is near, or the word is no word", () => {
    expect(nearest("transmission", VERBS)).toBeNull();
    expect(nearest("x".repeat(100_000), VERBS)).toBeNull();
    expect(nearest("", [])).toBeNull();
  });
});
