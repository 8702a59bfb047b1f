import type { MappedColumn } from "./column-mapping";

/** The year of a plan with whether the document states it: else a person is asked. */
export interface YearReading {
  readonly year: number | null;
  readonly sure: boolean;
}

/** `anno 2025`, `esercizio 2025`, `annualità 2025`, `PEG 2025`: not a span such as `2025-2027`. */
const STATED =
  /\b(?:anno|esercizio(?: finanziario)?|annualità|per il|year|fy|peg|pdo|performance|obiettivi)\s*:?\s*(?<year>20\d\d)(?!\s*[-/–—]\s*(?:20)?\d\d)\b/giu;
const SPAN = /(?<year>20\d\d)\s*[-/–—]\s*(?:20)?\d\d\b/gu;
const DATED =
  /(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-]|(?:entro|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|spesa|anno)\s+)(?<year>20\d\d)(?!\d)/giu;

/** What the year can be read from. */
export interface YearSources {
  readonly columns: readonly MappedColumn[];
  /** Titles and other texts outside the rows. */
  readonly texts: readonly string[];
  /** Years that columns or labels of the plan hold. */
  readonly stated: readonly number[];
  /** Cells of targets and deadlines. */
  readonly dates: readonly string[];
  /** Cells of indicators and calculations, which may name other years too. */
  readonly words: readonly string[];
}

/** The year as the document states it, else as its headings and dates suggest. */
export function planYear({ columns, texts, stated, dates, words }: YearSources): YearReading {
  const said = new Set([...stated, ...texts.flatMap((text) => yearsIn(text, STATED))]);
  const [only] = said;
  if (only !== undefined && said.size === 1) return { year: only, sure: true };
  const targets = columns.flatMap(({ use, year }) => (use === "target" && year !== undefined ? [year] : []));
  if (targets.length === 1) return { year: targets[0] ?? null, sure: true };
  if (targets.length > 1) return { year: firstTarget(targets, columns), sure: false };
  const spans = texts.flatMap((text) => yearsIn(text, SPAN));
  const dated = [dates, words].map((cells) => mostFrequent(cells.flatMap((text) => yearsIn(text, DATED))));
  return { year: spans[0] ?? dated.find((year) => year !== null) ?? null, sure: false };
}

/** The first year after the last past value. */
function firstTarget(targets: readonly number[], columns: readonly MappedColumn[]): number {
  const past = Math.max(0, ...columns.flatMap(({ use, year }) => (use === "baseline" ? [year ?? 0] : [])));
  return Math.min(...(targets.some((year) => year > past) ? targets.filter((year) => year > past) : targets));
}

function yearsIn(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map(({ groups }) => Number(groups?.["year"]));
}

function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? null;
}
