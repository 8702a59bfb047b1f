/** How strongly each sign is present at a place between two words, by its name; a sign that is absent is 0 or missing. */
export type Signs = Readonly<Record<string, number>>;

/** What each sign counts for a split (above 0) or against it. Learned from a plan whose cells are known. */
export type Weights = Readonly<Record<string, number>>;

export const sign = (present: boolean): number => (present ? 1 : 0);

/** Without those that are absent: most are, at most places. */
export const presentSigns = (signs: Signs): Signs =>
  Object.fromEntries(Object.entries(signs).filter(([, value]) => value !== 0));

export function scoreOf(signs: Signs, weights: Weights): number {
  let score = 0;
  for (const name in signs) score += (signs[name] ?? 0) * (weights[name] ?? 0);
  return score;
}

/** The logarithm of the sum of exponentials: how much several scores weigh together. */
export function together(scores: readonly number[]): number {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  if (highest === -Infinity) return highest;
  return highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0));
}
