import type { FlatChoices } from "../../../src/readers/flat/flat-choices";
import { withHouseStyle, type ObjectiveChoices } from "../../../src/readers/flat/house-style";
import { headProbabilities } from "../../../src/readers/flat/divided-plan";
import { pairCountSigns, sideBySide } from "../../../src/readers/flat/side-by-side";
import type { Signs, Weights } from "../../../src/readers/flat/signs";
import { hasSecondPart, type SplitChoices } from "../../../src/readers/flat/split-place";

/** The word with which the second part of each text truly begins. */
export interface TrueSplits {
  readonly heads: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

/** What grammar says before anything is learned; what is learned only departs from it where the plan shows so. */
const GRAMMAR: Weights = {
  afterFunction: -5,
  openBracket: -4,
  afterComma: -3,
  punctuationFirst: -3,
  functionFirst: -2,
  openQuote: -2,
  afterNumeral: -1,
  elidedFirst: -1,
  lower: -1,
  upper: 1,
  pairElsewhere: -1,
};
const PHASE_GRAMMAR: Weights = {
  ...GRAMMAR,
  lowerQuantity: 3,
  upperQuantity: 2,
  marker: 2,
  noPairs: -1,
  indicatorsFollow: -6,
};
const TITLE_GRAMMAR: Weights = {
  ...GRAMMAR,
  infinitive: 2,
  upperFunction: 2,
  upperElided: 2,
  none: -2,
  stopBefore: -1,
};

/** How strongly weights are held to the grammar: more learns less from single rows. */
const HELD = 0.15;
const ROUNDS = 250;

type Gradient = Map<string, number>;

/** Weights for the place of a description, from the objectives at the given positions. */
export function titleWeights(
  choices: FlatChoices,
  truth: TrueSplits,
  objectives: readonly number[],
): Weights {
  return ascended(TITLE_GRAMMAR, (weights, gradient) => {
    for (const index of objectives) {
      const head = choices.heads[index];
      if (head !== undefined) addRow(gradient, head, headProbabilities(head, weights), truth.heads[index]);
    }
  });
}

/** Weights for the place of an indicator: first without, then with what the first say of the house's style. */
export function phaseWeights(
  choices: FlatChoices,
  truth: TrueSplits,
  objectives: readonly number[],
): Weights {
  const chosen = objectives.flatMap((index) => choices.objectives[index] ?? []);
  const rows = objectives.flatMap((index) => [truth.rows[index] ?? []]);
  const first = rowWeights(chosen, rows);
  const looks = chosen.map((one) => sideBySide(one.rows, first).places);
  return rowWeights(withHouseStyle(chosen, looks), rows);
}

const rowWeights = (
  objectives: readonly ObjectiveChoices[],
  truth: readonly (readonly number[])[],
): Weights =>
  ascended(PHASE_GRAMMAR, (weights, gradient) => {
    objectives.forEach(({ rows }, index) => {
      const { places, pairs } = sideBySide(rows, weights);
      const starts = truth[index] ?? [];
      rows.forEach((row, at) => {
        addRow(gradient, row, places[at] ?? [], starts[at]);
      });
      const truePairs = rows.filter(({ split }, at) => hasSecondPart(split, starts[at] ?? 0)).length;
      pairs.forEach((probability, count) => {
        add(gradient, pairCountSigns(count, rows.length), (count === truePairs ? 1 : 0) - probability);
      });
    });
  });

function addRow(
  gradient: Gradient,
  row: SplitChoices,
  probabilities: readonly number[],
  start: number | undefined,
): void {
  row.places.forEach(({ at, signs }, place) => {
    add(gradient, signs, (at === start ? 1 : 0) - (probabilities[place] ?? 0));
  });
}

function add(gradient: Gradient, signs: Signs, share: number): void {
  if (Math.abs(share) < 1e-6) return;
  for (const name in signs) {
    const value = signs[name] ?? 0;
    if (value !== 0) gradient.set(name, (gradient.get(name) ?? 0) + share * value);
  }
}

/** Adam (Kingma and Ba, 2015) on the probability of the true splits. */
function ascended(grammar: Weights, fill: (weights: Weights, gradient: Gradient) => void): Weights {
  const weights: Record<string, number> = { ...grammar };
  const means = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient: Gradient = new Map(Object.keys(weights).map((name) => [name, 0]));
    fill(weights, gradient);
    for (const [name, raw] of gradient) {
      const slope = raw - HELD * ((weights[name] ?? 0) - (grammar[name] ?? 0));
      const mean = 0.9 * (means.get(name) ?? 0) + 0.1 * slope;
      const square = 0.999 * (squares.get(name) ?? 0) + 0.001 * slope * slope;
      means.set(name, mean);
      squares.set(name, square);
      const pace = round > ROUNDS * 0.7 ? 0.03 : 0.1;
      weights[name] =
        (weights[name] ?? 0) +
        (pace * mean) / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}
