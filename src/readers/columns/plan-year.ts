import type { MappedColumn } from "./column-mapping";

/** The year of a plan with whether the document states it: else a person is asked. */
export interface YearReading {
  readonly year: number | null;
  readonly sure: boolean;
}

/** What the year can be read from. */
export interface YearSources {
  readonly columns: readonly MappedColumn[];
  /** Titles and other texts above the rows. */
  readonly texts: readonly string[];
  /** Years that columns or labels of the plan hold. */
  readonly stated: readonly number[];
  /** Cells of targets and deadlines. */
  readonly dates: readonly string[];
  /** Cells of indicators and calculations, which may name other years too. */
  readonly words: readonly string[];
}

const YEAR_END = "(?<year>20\\d\\d)(?!\\d|\\s*[-/–—]\\s*(?:20)?\\d\\d(?!\\d))";
/** `anno 2025`, `esercizio 2025`: said in so many words. */
const STATED = new RegExp(
  `(?<!\\p{L})(?:anno|esercizio(?: finanziario)?|annualità|per il|year|fy)\\s*:?\\s*${YEAR_END}`,
  "giu",
);
/** `Piano della performance 2025`: a year of a title that is in no date, span or law. */
const TITLED = new RegExp(`(?<![\\d/.-]|n\\. ?|del |dal |al )(?<![-/–—] )${YEAR_END}`, "giu");
const SPAN = /(?<!\d)(?<year>20\d\d)\s*[-/–—]\s*(?:20)?\d\d(?!\d)/gu;
const MONTHS =
  "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|" +
  "january|february|march|april|may|june|july|august|september|october|november|december";
const DATED = new RegExp(
  `(?<!\\d)(?:\\d{1,2}[/.-]\\d{1,2}[/.-]|(?:entro|by|${MONTHS}|spesa|anno|year)\\s+)(?<year>20\\d\\d)(?!\\d)`,
  "giu",
);
const LONGEST_TITLE = 200;

/** The year as the document states it, else as its headings and dates suggest. */
export function planYear(sources: YearSources): YearReading {
  const { columns, texts, stated, dates, words } = sources;
  const titles = texts.filter((text) => text.length <= LONGEST_TITLE);
  const targets = columns.flatMap(({ use, year }) => (use === "target" && year !== undefined ? [year] : []));
  const said = [
    stated,
    yearsOf(titles, STATED),
    targets.length === 1 ? targets : [],
    yearsOf(titles, TITLED),
  ];
  for (const years of said) {
    const [only] = years;
    if (only !== undefined && new Set(years).size === 1) return { year: only, sure: true };
  }
  if (targets.length > 0) return { year: firstTarget(targets, columns), sure: false };
  const [span] = yearsOf(titles, SPAN);
  const year = span ?? mostFrequent(yearsOf(dates, DATED)) ?? mostFrequent(yearsOf(words, DATED));
  return { year: year ?? null, sure: false };
}

/** The first year after the last past value. */
function firstTarget(targets: readonly number[], columns: readonly MappedColumn[]): number {
  const past = Math.max(0, ...columns.flatMap(({ use, year }) => (use === "baseline" ? [year ?? 0] : [])));
  return Math.min(...(targets.some((year) => year > past) ? targets.filter((year) => year > past) : targets));
}

function yearsOf(texts: readonly string[], pattern: RegExp): readonly number[] {
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(({ groups }) => Number(groups?.["year"])));
}

/** Of several that are as frequent the latest. */
function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0];
}
