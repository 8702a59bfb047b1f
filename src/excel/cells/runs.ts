/** A run of equal neighbours in a list. */
export interface Run<T> {
  readonly value: T;
  /** Position of its first element, from 0. */
  readonly first: number;
  readonly count: number;
}

/** The list as runs of equal neighbours, in order. */
export function runsOf<T>(values: readonly T[]): readonly Run<T>[] {
  const runs: { value: T; first: number; count: number }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) last.count += 1;
    else runs.push({ value, first: index, count: 1 });
  });
  return runs;
}
