import { expect, test } from "@jest/globals";
import { dividedPlan, type DividedPlan } from "../../../src/readers/flat/divided-plan";
import { flatChoices } from "../../../src/readers/flat/flat-choices";
import { flatLayout } from "../../../src/readers/flat/flat-layout";
import type { ChosenSplit, SplitChoices } from "../../../src/readers/flat/split-place";
import { flattenedLines, knownPlan, wordCount } from "./known-plan";
import { phaseWeights, titleWeights, type TrueSplits } from "./learned-weights";

const FOLDS = 3;
const known = knownPlan();
const truth: TrueSplits = {
  heads: known.map(({ title }) => wordCount(title)),
  rows: known.map(({ rows }) => rows.flatMap(({ phase }) => (phase === null ? [] : [wordCount(phase)]))),
};

const isTrue = (row: SplitChoices | undefined, chosen: ChosenSplit, start: number | undefined): boolean =>
  row?.split.words.filter(({ at }) => at < chosen.offset).length === start;

test("weights learned without an objective divide it nearly as well: the signs are no memory of this plan", () => {
  const layout = flatLayout(flattenedLines());
  if (layout === null) throw new Error("No table was recognised.");
  const choices = flatChoices(layout);
  const results = Array.from({ length: FOLDS }, (_, fold) => {
    const learnedFrom = known.flatMap((_objective, index) => (index % FOLDS === fold ? [] : [index]));
    const divided: DividedPlan = dividedPlan(
      choices,
      titleWeights(choices, truth, learnedFrom),
      phaseWeights(choices, truth, learnedFrom),
    );
    return known.flatMap((_objective, index) => {
      const head = divided.heads[index];
      if (index % FOLDS !== fold || head === undefined) return [];
      const rows = (divided.rows[index] ?? []).map((row, at) =>
        isTrue(choices.objectives[index]?.rows[at], row, truth.rows[index]?.[at]),
      );
      return [{ title: isTrue(choices.heads[index], head, truth.heads[index]), rows }];
    });
  }).flat();
  const rows = results.flatMap((one) => one.rows);
  expect(results).toHaveLength(known.length);
  expect(rows.filter(Boolean).length / rows.length).toBeGreaterThan(0.86);
  expect(results.filter(({ title }) => title).length / results.length).toBeGreaterThan(0.9);
}, 600_000);
