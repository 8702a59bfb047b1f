import type { FlatChoices } from "./flat-choices";
import { withHouseStyle } from "./house-style";
import { PHASE_WEIGHTS } from "./phase-weights";
import { sideBySide } from "./side-by-side";
import { scoreOf, together, type Weights } from "./signs";
import { chosenSplit, hasSecondPart, type ChosenSplit, type SplitChoices } from "./split-place";
import { TITLE_WEIGHTS } from "./title-weights";

/** The texts of a flattened plan divided: the title of each objective, and its rows that begin with a phase. */
export interface DividedPlan {
  readonly heads: readonly ChosenSplit[];
  readonly rows: readonly (readonly ChosenSplit[])[];
}

export const dividedPlan = (
  { heads, objectives }: FlatChoices,
  titleWeights: Weights = TITLE_WEIGHTS,
  phaseWeights: Weights = PHASE_WEIGHTS,
): DividedPlan => {
  const firstLook = objectives.map(({ rows }) => sideBySide(rows, phaseWeights).places);
  const styled = withHouseStyle(objectives, firstLook);
  return {
    heads: heads.map((head) => chosenSplit(head, headProbabilities(head, titleWeights), () => true)),
    rows: styled.map(({ rows }) => dividedRows(rows, phaseWeights)),
  };
};

export function headProbabilities({ places }: SplitChoices, weights: Weights): readonly number[] {
  const scores = places.map(({ signs }) => scoreOf(signs, weights));
  const all = together(scores);
  return scores.map((score) => Math.exp(score - all));
}

/** The most probable number of pairs, then the most probable place in each row. */
function dividedRows(rows: readonly SplitChoices[], weights: Weights): readonly ChosenSplit[] {
  const { places, pairs } = sideBySide(rows, weights);
  const most = pairs.indexOf(Math.max(...pairs));
  return rows.map((row, index) =>
    chosenSplit(row, places[index] ?? [], ({ at }) => hasSecondPart(row.split, at) === index < most),
  );
}
