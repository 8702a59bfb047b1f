/** What weights add up to. */
const WHOLE = 100;

/**
 * Whole weights for `count` parts that differ by 1 at most and add up to exactly 100, by largest remainder: the first
 * parts get the rest (34, 33, 33). Empty for none, and for more than 100 parts, which would leave some without any.
 */
export function equalSplit(count: number): readonly number[] {
  if (count > WHOLE) return [];
  const share = Math.floor(WHOLE / Math.max(count, 1));
  const rest = WHOLE - share * count;
  return Array.from({ length: count }, (_, position) => (position < rest ? share + 1 : share));
}
