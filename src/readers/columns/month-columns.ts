import { foldedText } from "./folded-words";

/** A year of months by their first letters: Italian and English. */
const YEARS_OF_LETTERS = ["g f m a m g l a s o n d", "j f m a m j j a s o n d"];
/** So many in a table are no chance. */
const LEAST_MONTHS = 4;

/** The columns that are months: one letter each, and no letter more often than a year has it. `N.` is none of them. */
export function monthColumns(headings: readonly string[]): ReadonlySet<number> {
  for (const form of [/^[a-z]$/u, /^[a-z]\.$/u]) {
    const letters = headings.flatMap((heading, column) => {
      const text = foldedText(heading);
      return form.test(text) ? [{ letter: text.slice(0, 1), column }] : [];
    });
    const run = letters.map(({ letter }) => letter);
    const isRun =
      run.length >= LEAST_MONTHS && YEARS_OF_LETTERS.some((year) => isPartOf(run, year.split(" ")));
    if (isRun) return new Set(letters.map(({ column }) => column));
  }
  return new Set();
}

function isPartOf(letters: readonly string[], year: readonly string[]): boolean {
  const count = (all: readonly string[], letter: string): number =>
    all.filter((each) => each === letter).length;
  return letters.every((letter) => count(letters, letter) <= count(year, letter));
}
