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

/** The day of a date serial (its time is dropped), or `null` when the number is no date of 2000–2099. */
export function daySerial(value: number): number | null {
  return value >= FIRST_SERIAL && value < END_SERIAL ? Math.floor(value) : null;
}

/** Serial of a calendar day; `null` when there is no such day in 2000–2099. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC turns 31 February into March: a real date gives its own day and month back.
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? daySerial(date.getTime() / DAY_IN_MS + UNIX_EPOCH) : null;
}

/** Serial of an ISO day (`2025-06-30`); `null` for any other text. */
export function serialOfDay(day: string): number | null {
  const [year, month, date] = /^\d{4}-\d{2}-\d{2}$/.test(day) ? day.split("-").map(Number) : [];
  return year === undefined || month === undefined || date === undefined ? null : serialOf(year, month, date);
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
