import Papa from "papaparse";

/** In the order in which Italian files have them. A bar is what some databases export. */
const DELIMITERS = [";", "\t", ",", "|"] as const;
/** Enough records to tell columns from punctuation, few enough to be parsed four times. */
const SAMPLE_ROWS = 200;
const SAMPLE_CHARACTERS = 200_000;

/**
 * The character between the cells: the one that divides the most records into the same number of cells, of which there
 * are at least two. `null` where none does: the text has one column, or is no table.
 */
export function delimiterOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(sample, delimiter) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.delimiter : null;
}

/** How surely a text is a table of cells divided by a character and not lines of prose that happen to hold it. */
export function isTable(text: string, delimiter: string): boolean {
  return evenness(text.slice(0, SAMPLE_CHARACTERS), delimiter) >= 0.8;
}

/** Share of the records with the usual number of cells, a little more for more columns; 0 where that is one. */
function evenness(sample: string, delimiter: string): number {
  const { data, errors } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS });
  const filled = data.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  // A sample may end within its last record.
  const records = filled.length > 2 ? filled.slice(0, -1) : filled;
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns, usual] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [1, 0]);
  if (columns < 2) return 0;
  const misquoted = errors.filter(({ type }) => type === "Quotes").length;
  return Math.max((usual - misquoted) / records.length, 0.01) + Math.min(columns, 50) / 10_000;
}
