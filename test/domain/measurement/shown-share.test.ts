import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { shownShare } from "../../../src/domain/measurement/shown-share";

const LIMITS = [0.7, 0.9, 1];

describe("a share as it is shown", () => {
  it.each([
    [0.8996, { share: 0.9, isUnder: true }],
    [0.8994, { share: 0.899, isUnder: false }],
    [0.9, { share: 0.9, isUnder: false }],
    [0.63 / 0.7, { share: 0.9, isUnder: false }],
    [0.99999, { share: 1, isUnder: true }],
    [0.69951, { share: 0.7, isUnder: true }],
    [1, { share: 1, isUnder: false }],
    [0, { share: 0, isUnder: false }],
  ])("%d is %j", (share, shown) => {
    expect(shownShare(share, LIMITS)).toEqual(shown);
  });

  it("is never at a limit that it has not reached", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1.2, noNaN: true }), (share) => {
        const { share: shown, isUnder } = shownShare(share, LIMITS);
        for (const limit of LIMITS)
          if (share < limit - 1e-9) expect(isUnder ? shown <= limit : shown < limit).toBe(true);
      }),
    );
  });
});
