import type { Signs } from "./signs";
import { hasSecondPart, type SplitChoices, type SplitPlace } from "./split-place";
import { startsLower, startsUpper } from "./words";

/** The rows of an objective with what is known of its indicators. */
export interface ObjectiveChoices {
  readonly centre: string;
  readonly rows: readonly SplitChoices[];
  /** Rows that are an indicator alone. */
  readonly indicators: readonly string[];
}

/** How indicators probably begin, from a first look at the rows: expected numbers, not certain ones. */
interface Openings {
  readonly lower: number;
  readonly upper: number;
  readonly words: ReadonlyMap<string, number>;
}

/** One in seven indicators begins in lower case where nothing is known of the document. */
const USUAL_LOWER = 0.15;
/** What other objectives of the centre say counts less than the objective itself: often one hand wrote them. */
const OTHERS_COUNT = 0.3;
/** A place less probable than this says nothing about how indicators begin. */
const FAINTEST = 0.05;

/**
 * The rows with signs of the document's own habits: whether a centre writes its indicators in lower case, with which
 * words indicators begin elsewhere. Taken from the probabilities of a first look, the row itself left out.
 */
export function withHouseStyle(
  objectives: readonly ObjectiveChoices[],
  firstLook: readonly (readonly (readonly number[])[])[],
): readonly ObjectiveChoices[] {
  const openings = objectives.map((one, index) =>
    one.rows.map((row, at) => rowOpenings(row, firstLook[index]?.[at] ?? [])),
  );
  const certain = objectives.map(({ indicators }) => sumOf(indicators.map(certainOpening)));
  const sums = openings.map((rows, index) =>
    sumOf([...rows, ...(certain[index] === undefined ? [] : [certain[index]])]),
  );
  const everywhere = sumOf(sums);
  const centres = new Map<string, Openings>();
  objectives.forEach(({ centre }, index) => {
    centres.set(centre, sumOf([centres.get(centre), sums[index]].filter((one) => one !== undefined)));
  });
  return objectives.map((one, index) => ({
    ...one,
    rows: one.rows.map((row, at) => {
      const own = openings[index]?.[at] ?? NOTHING;
      const lower = lowerShare(own, sums[index] ?? NOTHING, centres.get(one.centre) ?? NOTHING);
      return { ...row, places: row.places.map((place) => styled(row, place, lower, own, everywhere)) };
    }),
  }));
}

const NOTHING: Openings = { lower: 0, upper: 0, words: new Map() };

function lowerShare(own: Openings, objective: Openings, centre: Openings): number {
  const share = (side: "lower" | "upper"): number =>
    objective[side] - own[side] + OTHERS_COUNT * (centre[side] - objective[side]);
  return (share("lower") + USUAL_LOWER) / (share("lower") + share("upper") + 1);
}

function styled(
  row: SplitChoices,
  place: SplitPlace,
  lower: number,
  own: Openings,
  everywhere: Openings,
): SplitPlace {
  const word = row.split.words[place.at]?.word;
  if (word === undefined) return place;
  const elsewhere = (everywhere.words.get(opener(word)) ?? 0) - (own.words.get(opener(word)) ?? 0);
  const style: Signs = {
    styleLower: startsLower(word) ? Math.log(lower / USUAL_LOWER) : 0,
    styleUpper: startsUpper(word) ? Math.log((1 - lower) / (1 - USUAL_LOWER)) : 0,
    openerElsewhere: Math.log(1 + Math.max(0, elsewhere)),
  };
  return { ...place, signs: { ...place.signs, ...style } };
}

function rowOpenings({ split, places }: SplitChoices, probabilities: readonly number[]): Openings {
  return sumOf(
    places.flatMap(({ at }, index) => {
      const word = split.words[at]?.word;
      return word === undefined || !hasSecondPart(split, at)
        ? []
        : [opening(word, probabilities[index] ?? 0)];
    }),
  );
}

const certainOpening = (text: string): Openings => opening(text.split(/\s+/u, 1).join(""), 1);

const opening = (word: string, probability: number): Openings => ({
  lower: startsLower(word) ? probability : 0,
  upper: startsUpper(word) ? probability : 0,
  words: new Map(probability > FAINTEST ? [[opener(word), probability]] : []),
});

const opener = (word: string): string => word.toLowerCase().replace(/[.,;]$/u, "");

function sumOf(parts: readonly Openings[]): Openings {
  const words = new Map<string, number>();
  for (const part of parts)
    for (const [word, count] of part.words) words.set(word, (words.get(word) ?? 0) + count);
  return {
    lower: parts.reduce((sum, { lower }) => sum + lower, 0),
    upper: parts.reduce((sum, { upper }) => sum + upper, 0),
    words,
  };
}
