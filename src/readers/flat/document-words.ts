import { bareWord, startsLower, startsUpper, stemOf } from "./words";

/** What a document's own words and repetitions show: a text that comes back is one field. */
export interface DocumentWords {
  /** How many of the word's appearances within a sentence are in capitals: near 1 for a name. 0.5 where it never appears. */
  readonly capitalShare: (word: string) => number;
  /** What forms of a word share; empty for words that carry no meaning. */
  readonly stemOf: (word: string) => string;
  /** How many of the rows end with these words. */
  readonly rowsEndingWith: (words: readonly string[]) => number;
  /** How many of the rows begin with these words. */
  readonly rowsBeginningWith: (words: readonly string[]) => number;
  /** How many of the titles with their descriptions begin with these words. */
  readonly headsBeginningWith: (words: readonly string[]) => number;
  /** How many places of the document have the two words side by side. */
  readonly pairs: (first: string, second: string) => number;
  /** How many rows begin with the word, so that it opens phases. */
  readonly phasesOpening: (word: string) => number;
}

/** Longer repetitions say no more. */
const LONGEST = 40;

export interface DocumentTexts {
  readonly heads: readonly string[];
  /** Rows that begin with a phase. */
  readonly rows: readonly string[];
  /** Rows that are an indicator alone. */
  readonly indicators: readonly string[];
}

export function documentWords({ heads, rows, indicators }: DocumentTexts): DocumentWords {
  const capitals = capitalCounts([...heads, ...rows, ...indicators]);
  const endings = counted([...rows, ...indicators].flatMap((text) => stretches(wordsOf(text).reverse())));
  const beginnings = counted(rows.flatMap((text) => stretches(wordsOf(text))));
  const headBeginnings = counted(heads.flatMap((text) => stretches(wordsOf(text))));
  const pairCounts = counted([...heads, ...rows, ...indicators].flatMap(pairsOf));
  const phaseOpeners = counted(rows.map((text) => wordsOf(text)[0] ?? ""));
  return {
    stemOf: remembered(stemOf),
    capitalShare: remembered((word) => {
      const { upper, lower } = capitals.get(bareWord(word).toLowerCase()) ?? { upper: 0, lower: 0 };
      return (upper + 0.5) / (upper + lower + 1);
    }),
    rowsEndingWith: (words) => countOf(endings, [...words].reverse()),
    rowsBeginningWith: (words) => countOf(beginnings, words),
    headsBeginningWith: (words) => countOf(headBeginnings, words),
    pairs: (first, second) => pairCounts.get(keyOf([first, second])) ?? 0,
    phasesOpening: (word) => phaseOpeners.get(normal(word)) ?? 0,
  };
}

const normal = (word: string): string => word.toLowerCase().replace(/[.,;:]+$/u, "");
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map(normal);
const keyOf = (words: readonly string[]): string => words.map(normal).join(" ");

const countOf = (counts: ReadonlyMap<string, number>, words: readonly string[]): number =>
  words.length > LONGEST ? 0 : (counts.get(keyOf(words)) ?? 0);

const stretches = (words: readonly string[]): readonly string[] =>
  words.slice(0, LONGEST).map((_, index) => words.slice(0, index + 1).join(" "));

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Words after a full stop and at the beginning of a text say nothing about their capitals. */
function capitalCounts(texts: readonly string[]): ReadonlyMap<string, { upper: number; lower: number }> {
  const counts = new Map<string, { upper: number; lower: number }>();
  for (const text of texts) {
    const words = text.split(/\s+/u);
    words.forEach((word, index) => {
      const before = words[index - 1];
      if (before === undefined || /[.:?!–-]$/u.test(before)) return;
      const key = bareWord(word).toLowerCase();
      const count = counts.get(key) ?? { upper: 0, lower: 0 };
      if (startsUpper(word)) count.upper += 1;
      else if (startsLower(word)) count.lower += 1;
      counts.set(key, count);
    });
  }
  return counts;
}

const pairsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`);
};

/** Every place of a text asks for the same words again. */
function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const found = answer(word);
    answers.set(word, found);
    return found;
  };
}
