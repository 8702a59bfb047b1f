/** The known word that a mistyped one most likely stands for; `null`: none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  // Longer than any word known: none is near, and it is not compared letter by letter.
  if (word.length > 40) return null;
  const wanted = word.toLowerCase();
  const [best] = known
    .map((each) => ({ each, distance: editDistance(wanted, each) }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(2, Math.floor(best.each.length / 3))
    ? best.each
    : null;
}

/** Letters to add, take away or replace to get from one word to the other (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let down = 0; down < one.length; down += 1) {
    const next = [down + 1];
    for (let right = 0; right < other.length; right += 1) {
      const replaced = (row[right] ?? 0) + (one.charAt(down) === other.charAt(right) ? 0 : 1);
      next.push(Math.min(replaced, (row[right + 1] ?? 0) + 1, (next[right] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
