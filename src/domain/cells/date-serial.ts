import { tidyText } from "./typed-text";

/**
 * Dates as Excel stores them: days in the 1900 date system (45000 is 15 March 2023). Only the years 2000–2099 are
 * dates of a plan; any other number in a date cell is a slip.
 */

/** 1 January 2000. */
export const FIRST_SERIAL = 36526;
/** 1 January 2100, the first day out of range. */
export const END_SERIAL = 73051;
/** Serial of 1 January 1970. */
const UNIX_EPOCH = 25569;
const DAY_IN_MS = 86_400_000;

/** A way to write a date, once `/`, `-` and `.` have become spaces. */
export interface DateForm {
  readonly examples: readonly string[];
  readonly pattern: RegExp;
}

/** The ways to write a date: day, month and year of two or four digits; or the year first, with four. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    examples: ["15/04/2022", "15/4/2022", "15-4-2022", "15.04.2022", "5 4 2022"],
    pattern: /^(?<day>\d{1,2}) (?<month>\d{1,2}) (?<year>\d{4})$/,
  },
  { examples: ["15/04/22", "15.4.22"], pattern: /^(?<day>\d{1,2}) (?<month>\d{1,2}) (?<year>\d{2})$/ },
  { examples: ["2022-04-15", "2022/4/15"], pattern: /^(?<year>\d{4}) (?<month>\d{1,2}) (?<day>\d{1,2})$/ },
];

/** The day of a date serial (its time is dropped), or `null` when the number is no date of 2000–2099. */
export function daySerial(value: number): number | null {
  return value >= FIRST_SERIAL && value < END_SERIAL ? Math.floor(value) : null;
}

/** Serial of a date in one of the {@link DATE_FORMS}, or `null` when it is none or no real date of 2000–2099. */
export function parseDate(typed: string): number | null {
  const text = tidyText(typed.replace(/[/.-]/g, " "));
  for (const { pattern } of DATE_FORMS) {
    const parts = pattern.exec(text)?.groups;
    if (parts === undefined) continue;
    const year = parts["year"] ?? "";
    return serialOf(
      Number(year.length === 2 ? `20${year}` : year),
      Number(parts["month"]),
      Number(parts["day"]),
    );
  }
  return null;
}

/** Serial of a calendar day; `null` when there is no such day in 2000–2099. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC turns 31 February into March: a real date gives its own day and month back.
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? daySerial(date.getTime() / DAY_IN_MS + UNIX_EPOCH) : null;
}

/** Calendar year and month (1–12) of a date serial. */
export function monthOf(serial: number): { readonly year: number; readonly month: number } {
  const date = new Date((serial - UNIX_EPOCH) * DAY_IN_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** The day of a date serial as `dd/mm/yyyy`, or `null` when the number is no date of 2000–2099. */
export function dayText(value: number): string | null {
  const serial = daySerial(value);
  if (serial === null) return null;
  const [year = "", month = "", day = ""] = new Date((serial - UNIX_EPOCH) * DAY_IN_MS)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return `${day}/${month}/${year}`;
}
