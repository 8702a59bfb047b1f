import { isActionNoun, isQuantityWord, startsUpper } from "./words";

/** A name has up to this many words (`Maria Grazia De Angelis`). */
const MOST_WORDS = 4;
const PARTICLE = /^(?:de|di|da|del|della|dei|degli|dal|dalla|lo|la|li|d'|van|von)$/iu;

/**
 * Where the manager's name ends in texts that begin with one and go on without a delimiter. A name that comes back is
 * as long as its appearances agree; one that stands once has a first name and a surname.
 *
 * @param lowerWords words that the document writes in lower case somewhere: no part of a name
 * @returns the name for each text
 */
export function managersOf(texts: readonly string[], lowerWords: ReadonlySet<string>): readonly string[] {
  const openings = texts.map((text) => nameWords(text, lowerWords));
  return openings.map((words, index) => {
    const kin = openings.filter((other, place) => place !== index && startsAlike(words, other));
    const common = kin.reduce((length, other) => Math.min(length, agreement(words, other)), words.length);
    const all = texts[index]?.split(/\s+/u) ?? [];
    const length = kin.length > 0 || all.length === words.length ? common : shortName(words, all);
    return words.slice(0, length).join(" ");
  });
}

function nameWords(text: string, lowerWords: ReadonlySet<string>): readonly string[] {
  const words = text.split("\n", 1).join("").split(/\s+/u).slice(0, MOST_WORDS);
  const end = words.findIndex(
    (word, at) =>
      (!(startsUpper(word) && /^[\p{L}'’.-]+$/u.test(word)) && !(at > 0 && PARTICLE.test(word))) ||
      (at > 1 && lowerWords.has(word.toLowerCase()) && !PARTICLE.test(word)),
  );
  return end < 0 ? words : words.slice(0, end);
}

const startsAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 1 && one[0] === other[0] && one[1] === other[1];

function agreement(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((word, at) => word !== other[at]);
  return differing < 0 ? one.length : differing;
}

/** First name, particles, surname; a further name where what follows it begins in capitals too. */
function shortName(words: readonly string[], all: readonly string[]): number {
  const surname = words.findIndex((word, at) => at > 0 && !PARTICLE.test(word));
  if (surname < 0) return words.length;
  const further = surname + 1;
  const isName =
    further < words.length && !isActionNoun(words[further] ?? "") && !isQuantityWord(words[further] ?? "");
  return isName && startsUpper(all[further + 1] ?? "") ? further + 1 : further;
}
