import type { DraftDoubt } from "../../readers/draft/plan-draft";

/**
 * Where a person divides a text. `first`, `gap` (blanks) and `second` are the whole text one after the other: moving the
 * split loses nothing of it.
 */
export interface SplitAnswer {
  readonly first: string;
  readonly gap: string;
  readonly second: string;
  /** The person has looked at it and said that it is right. */
  readonly isAccepted: boolean;
}

/** The text divided at an offset, not yet accepted. */
export function splitAt(text: string, offset: number): SplitAnswer {
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  const [first, second] = [before.trimEnd(), after.trimStart()];
  return {
    first,
    gap: before.slice(first.length) + after.slice(0, after.length - second.length),
    second,
    isAccepted: false,
  };
}

/** The split as the reader proposes it. */
export function proposedSplit({ text, split }: DraftDoubt): SplitAnswer {
  return splitAt(text, split);
}

/** The reader's next best split; `null`: it knows none. */
export function otherSplit({ text, runnerUp }: DraftDoubt): SplitAnswer | null {
  return runnerUp === null ? null : splitAt(text, runnerUp);
}

/** Takes the first word of the second half into the first one. Nothing changes where there is none. */
export function moveRight({ first, gap, second, isAccepted }: SplitAnswer): SplitAnswer {
  const [, word = "", next = "", rest = ""] = /^(\S*)(\s*)([^]*)$/u.exec(second) ?? [];
  if (word === "") return { first, gap, second, isAccepted };
  return { first: first + gap + word, gap: next, second: rest, isAccepted: false };
}

/** Takes the last word of the first half into the second one. Nothing changes where there is none. */
export function moveLeft({ first, gap, second, isAccepted }: SplitAnswer): SplitAnswer {
  const [word = ""] = /\S*$/u.exec(first) ?? [];
  if (word === "") return { first, gap, second, isAccepted };
  const before = first.slice(0, first.length - word.length);
  const rest = before.trimEnd();
  return { first: rest, gap: before.slice(rest.length), second: word + gap + second, isAccepted: false };
}

/** The position of the next open doubt after one, around the end; `null`: all are accepted. */
export function nextOpen(answers: readonly SplitAnswer[], after: number, step: 1 | -1): number | null {
  const { length } = answers;
  for (let away = 1; away <= length; away++) {
    const position = (after + step * away + length * away) % length;
    if (answers[position]?.isAccepted === false) return position;
  }
  return null;
}
