import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  moveLeft,
  moveRight,
  nextOpen,
  otherSplit,
  proposedSplit,
  splitAt,
} from "../../../src/taskpane/documents/split-answer";
import type { SplitAnswer } from "../../../src/taskpane/documents/split-answer";
import type { DraftDoubt } from "../../../src/readers/draft/plan-draft";

const whole = ({ first, gap, second }: SplitAnswer): string => first + gap + second;

const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom("Redazione", "Piano", "n.", "80%", "«è»", "–"),
      fc.constantFrom(" ", "  ", "\n"),
    ),
  )
  .map((parts) => parts.join(""));

describe("a text that is divided", () => {
  it("loses no character, wherever it is divided and however often the split is moved", () => {
    fc.assert(
      fc.property(TEXT, fc.nat(60), fc.array(fc.boolean()), (text, offset, moves) => {
        const moved = moves.reduce(
          (split, right) => (right ? moveRight(split) : moveLeft(split)),
          splitAt(text, Math.min(offset, text.length)),
        );
        expect(whole(moved)).toBe(text);
      }),
    );
  });

  it("comes back to where it was when the split is moved there and back", () => {
    const words = fc.array(fc.constantFrom("Redazione", "n.", "80%", "–"), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(words, fc.nat(), (list, place) => {
        const before = list.slice(0, 1 + (place % (list.length - 1))).join("  ");
        const split = splitAt(list.join("  "), before.length);
        expect(moveLeft(moveRight(split))).toEqual(split);
        expect(moveRight(moveLeft(split))).toEqual(split);
      }),
    );
  });

  it("moves word by word, blanks and line breaks between the halves", () => {
    const split = splitAt("Redazione del piano\nPiano approvato", 20);
    expect(split).toEqual({
      first: "Redazione del piano",
      gap: "\n",
      second: "Piano approvato",
      isAccepted: false,
    });
    expect(moveRight(split)).toMatchObject({ first: "Redazione del piano\nPiano", second: "approvato" });
    expect(moveLeft(split)).toMatchObject({ first: "Redazione del", second: "piano\nPiano approvato" });
  });

  it("can be one half alone", () => {
    expect(moveRight(splitAt("uno due", 4))).toMatchObject({ first: "uno due", second: "" });
    expect(moveLeft(splitAt("uno due", 4))).toMatchObject({ first: "", second: "uno due" });
  });

  it("is to be accepted again once the split has moved, and not when there was nothing to move", () => {
    const accepted = { ...splitAt("uno due", 4), isAccepted: true };
    expect(moveRight(accepted).isAccepted).toBe(false);
    const nothing = { ...splitAt("uno", 3), isAccepted: true };
    expect(moveRight(nothing)).toEqual(nothing);
  });
});

const DOUBT: DraftDoubt = {
  place: { row: 3 },
  between: "phase-indicator",
  objective: 0,
  row: 0,
  text: "Redazione piano Piano approvato",
  split: 16,
  runnerUp: 10,
  confidence: 0.6,
};

describe("the reader's proposals", () => {
  it("are the likeliest split and the next one", () => {
    expect(proposedSplit(DOUBT)).toMatchObject({ first: "Redazione piano", second: "Piano approvato" });
    expect(otherSplit(DOUBT)).toMatchObject({ first: "Redazione", second: "piano Piano approvato" });
    expect(otherSplit({ ...DOUBT, runnerUp: null })).toBeNull();
  });
});

describe("the next open doubt", () => {
  const answers = [true, false, true, false].map((isAccepted) => ({ ...splitAt("a b", 2), isAccepted }));

  it.each([
    [0, 1, 1],
    [1, 1, 3],
    [3, 1, 1],
    [3, -1, 1],
    [1, -1, 3],
    [2, -1, 1],
  ] as const)("after %i, going %i, is %i", (after, step, next) => {
    expect(nextOpen(answers, after, step)).toBe(next);
  });

  it("is the same where it is the only one, and none where all are accepted", () => {
    const [one] = answers.slice(1);
    expect(nextOpen(one === undefined ? [] : [one], 0, 1)).toBe(0);
    expect(nextOpen(answers.slice(0, 1), 0, 1)).toBeNull();
    expect(nextOpen([], 0, 1)).toBeNull();
  });
});
