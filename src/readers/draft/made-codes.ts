import { keyOf } from "../../domain/cells/table-cell";

/** Words that tell no name from another. */
const SMALL_WORDS = new Set([
  ..."a ad al allo alla ai agli alle con da dal dallo dalla dai dagli dalle d dell nell sull all".split(" "),
  ..."de del dello della dei degli delle di e ed i il in l la le lo gli nel nello nella nei negli nelle".split(
    " ",
  ),
  ..."o per su sul sullo sulla sui sugli sulle tra fra un una uno the of and for to".split(" "),
]);

/** The room of a made code of an objective: identifiers are made from it, and stand in narrow columns. */
const TITLE_CHARACTERS = 24;
const CENTRE_CHARACTERS = 8;

/**
 * Codes of centres that have only a name: the initials of its words, the word itself where there is one (`UTA` for
 * *Ufficio tributi associato*). A number follows only where two names come out alike, or where a document's code does.
 *
 * @param names distinct names, in document order.
 * @param taken codes that the document gives.
 */
export function centreCodes(names: readonly string[], taken: Iterable<string>): ReadonlyMap<string, string> {
  const used = new Set([...taken].map(keyOf));
  return new Map(names.map((name) => [keyOf(name), free(initials(name), used)]));
}

/**
 * The code of an objective that has none: its centre's and the words of its title (`UTA-AUMENTARE-GETTITO`). It depends
 * on nothing else, so that a row that is put in changes no other code; a number follows only on a tie.
 *
 * @param used codes that there are already, as keys; the made one is added.
 */
export function objectiveCode(centreCode: string, title: string, used: Set<string>): string {
  const words = significant(title).join("-");
  const cut = words.length <= TITLE_CHARACTERS ? words : cutAtWord(words);
  return free([centreCode, cut].filter((part) => part !== "").join("-"), used);
}

function cutAtWord(words: string): string {
  const end = words.lastIndexOf("-", TITLE_CHARACTERS);
  return words.slice(0, end > 0 ? end : TITLE_CHARACTERS);
}

function initials(name: string): string {
  const words = significant(name);
  const [only = "C"] = words;
  return words.length > 1
    ? words
        .map((word) => word.slice(0, 1))
        .join("")
        .slice(0, CENTRE_CHARACTERS)
    : only.slice(0, CENTRE_CHARACTERS);
}

/** The words that count, without accents, in capitals; all of them where none counts. */
function significant(text: string): readonly string[] {
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const counting = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return counting.length > 0 ? counting : words;
}

function free(code: string, used: Set<string>): string {
  let tried = code;
  for (let number = 2; used.has(keyOf(tried)); number += 1) tried = `${code}-${number}`;
  used.add(keyOf(tried));
  return tried;
}
