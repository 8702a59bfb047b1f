import { foldedText } from "./folded-words";

/** A year of months by their first letters: Italian and English. */
const YEARS_OF_LETTERS = ["gfmamglasond", "jfmamjjasond"];
/** So many in a row are no chance. */
const LEAST_MONTHS = 4;

/** The columns that are months: one letter each, in the order of the year, side by side or not. */
export function isMonthRun(headings: readonly string[]): ReadonlySet<number> {
  const letters = headings.flatMap((heading, column) => {
    const letter = foldedText(heading).replace(/\.$/u, "");
    return /^[a-z]$/u.test(letter) ? [{ letter, column }] : [];
  });
  const run = letters.map(({ letter }) => letter).join("");
  const isRun =
    run.length >= LEAST_MONTHS &&
    YEARS_OF_LETTERS.some((year) => [...run].sort().every((letter, at, all) => countOf(letter, all.join("")) <= countOf(letter, year)));
  return new Set(isRun ? letters.map(({ column }) => column) : []);
}

function countOf(letter: string, text: string): number {
  return text.split(letter).length - 1;
}
