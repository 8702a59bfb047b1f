import type { Signs } from "./signs";
import type { SplitText } from "./split-text";

/** A place at which a text may be divided. */
export interface SplitPlace {
  /** The word with which the second part begins; the number of words where there is no second part. */
  readonly at: number;
  readonly signs: Signs;
}

/** A text with the places at which it may be divided. */
export interface SplitChoices {
  readonly split: SplitText;
  readonly places: readonly SplitPlace[];
}

/** The place that was taken, with how sure it is. */
export interface ChosenSplit {
  /** Offset in the text at which the second part begins; the text's length where there is none. */
  readonly offset: number;
  /** The second best; `null` where there is no other. */
  readonly runnerUp: number | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * The words with which a second part may begin, and the end of the text. Places beyond the longest first part that any
 * document has are not looked at, so that a text of any length is divided soon.
 */
export const placesIn = (split: SplitText, longest: number): readonly number[] => [
  ...split.words.slice(0, longest + 1).flatMap((_, at) => (at === 0 ? [] : [at])),
  split.words.length,
];

export const hasSecondPart = (split: SplitText, at: number): boolean => at < split.words.length;

/** The most probable of the allowed places and the next one. */
export function chosenSplit(
  { split, places }: SplitChoices,
  probabilities: readonly number[],
  isAllowed: (place: SplitPlace) => boolean,
): ChosenSplit {
  const ranked = places
    .map((place, index) => ({ place, probability: probabilities[index] ?? 0 }))
    .sort((one, other) => other.probability - one.probability);
  const best = ranked.find(({ place }) => isAllowed(place));
  const second = ranked.find((one) => one !== best);
  return {
    offset: offsetOf(split, best?.place.at ?? split.words.length),
    runnerUp: second === undefined ? null : offsetOf(split, second.place.at),
    confidence: best?.probability ?? 1,
  };
}

const offsetOf = (split: SplitText, at: number): number => split.words[at]?.at ?? split.text.length;
