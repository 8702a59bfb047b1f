import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { alignSequences } from "../../../src/domain/plan/sequence-alignment";

const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 9 });

/** Length of the longest common subsequence, by trying every subsequence. */
function longestCommon(before: readonly string[], after: readonly string[]): number {
  const [head, ...rest] = before;
  if (head === undefined) return 0;
  const without = longestCommon(rest, after);
  const found = after.indexOf(head);
  return found < 0 ? without : Math.max(without, 1 + longestCommon(rest, after.slice(found + 1)));
}

describe("sequences set side by side", () => {
  it("hold every item of both once, in order", () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const aligned = alignSequences(before, after);
        expect(aligned.flatMap((pair) => pair.before ?? [])).toEqual([...before.keys()]);
        expect(aligned.flatMap((pair) => pair.after ?? [])).toEqual([...after.keys()]);
      }),
    );
  });

  it("set as many equal items side by side as can be", () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const equal = alignSequences(before, after).filter(
          (pair) => pair.before !== null && pair.after !== null && before[pair.before] === after[pair.after],
        );
        expect(equal.length).toBeGreaterThanOrEqual(longestCommon(before, after));
      }),
    );
  });

  it("pair what differs between equal neighbours", () => {
    expect(alignSequences(["a", "x", "y", "b"], ["a", "z", "b"])).toEqual([
      { before: 0, after: 0 },
      { before: 1, after: 1 },
      { before: 2, after: null },
      { before: 3, after: 2 },
    ]);
  });

  it("pair items that repeat with those in their own place", () => {
    expect(alignSequences(["a", "b", "b"], ["a", "b", "x"])).toEqual([
      { before: 0, after: 0 },
      { before: 1, after: 1 },
      { before: 2, after: 2 },
    ]);
  });
});
