import { scoreOf, together, type Signs, type Weights } from "./signs";
import { hasSecondPart, type SplitChoices } from "./split-place";

/**
 * Phases and indicators of an objective are two lists printed side by side, each filled from the top: the first rows
 * hold both, those after them a phase alone. So rows are weighed together, for every number of pairs.
 */
export interface SideBySide {
  /** For each row, the probability of each of its places. */
  readonly places: readonly (readonly number[])[];
  /** The probability that the first so many rows are pairs, from none to all. */
  readonly pairs: readonly number[];
}

/** @param rows rows that begin with a phase */
export function sideBySide(rows: readonly SplitChoices[], weights: Weights): SideBySide {
  const scores = rows.map(({ places }) => places.map(({ signs }) => scoreOf(signs, weights)));
  const inPairs = rows.map((row, index) => together(scoresWhere(row, scores[index], true)));
  const alone = rows.map((row, index) => together(scoresWhere(row, scores[index], false)));
  const totals = Array.from({ length: rows.length + 1 }, (_, pairs) => {
    const before = inPairs.slice(0, pairs).reduce((sum, score) => sum + score, 0);
    const after = alone.slice(pairs).reduce((sum, score) => sum + score, 0);
    return before + after + scoreOf(pairCountSigns(pairs, rows.length), weights);
  });
  const all = together(totals);
  const pairs = totals.map((total) => Math.exp(total - all));
  const places = rows.map(({ split, places: ofRow }, index) => {
    const paired = pairs.slice(index + 1).reduce((sum, probability) => sum + probability, 0);
    return ofRow.map(({ at }, place) =>
      hasSecondPart(split, at)
        ? paired * Math.exp((scores[index]?.[place] ?? 0) - (inPairs[index] ?? 0))
        : 1 - paired,
    );
  });
  return { places, pairs };
}

/** An objective without any indicator is rare. */
export const pairCountSigns = (pairs: number, rows: number): Signs =>
  pairs === 0 ? { noPairs: 1 } : pairs === rows ? { allPairs: 1 } : {};

const scoresWhere = (
  { split, places }: SplitChoices,
  scores: readonly number[] | undefined,
  second: boolean,
): readonly number[] =>
  (scores ?? []).filter((_, index) => hasSecondPart(split, places[index]?.at ?? 0) === second);
