/** Items of two sequences side by side; only one of the two is absent. Positions count from 0. */
export type Aligned =
  | { readonly before: number; readonly after: number }
  | { readonly before: number; readonly after: null }
  | { readonly before: null; readonly after: number };

/**
 * Sets two sequences side by side, so that one item put in or taken out moves none of the others: equal items as a
 * longest common subsequence has them, the first with the first where some repeat, and between those the rest in pairs.
 */
export function alignSequences(before: readonly string[], after: readonly string[]): readonly Aligned[] {
  const lengths = commonLengths(before, after);
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const aligned: Aligned[] = [];
  let [i, j] = [0, 0];
  let gap = { before: 0, after: 0 };
  while (lengthAt(i, j) > 0) {
    const isEqual = before[i] === after[j];
    if (!isEqual && lengthAt(i + 1, j) === lengthAt(i, j)) i += 1;
    else if (!isEqual) j += 1;
    else {
      aligned.push(...pairs(gap, { before: i, after: j }), { before: i, after: j });
      [i, j] = [i + 1, j + 1];
      gap = { before: i, after: j };
    }
  }
  return [...aligned, ...pairs(gap, { before: before.length, after: after.length })];
}

interface Positions {
  readonly before: number;
  readonly after: number;
}

/** The items between two places, in pairs as long as both sequences have some. */
function pairs(from: Positions, to: Positions): readonly Aligned[] {
  const [removed, added] = [to.before - from.before, to.after - from.after];
  return Array.from({ length: Math.max(removed, added) }, (_, step): Aligned => {
    const [before, after] = [from.before + step, from.after + step];
    if (step >= added) return { before, after: null };
    return step >= removed ? { before: null, after } : { before, after };
  });
}

/** Length of the longest common subsequence of what begins at `i` and at `j`. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const rows: (readonly number[])[] = [];
  [...before].reverse().forEach((item, index) => {
    const below = rows[index - 1] ?? [];
    const row: number[] = [];
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = item === after[j] ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
    rows.push(row);
  });
  return rows.reverse();
}
