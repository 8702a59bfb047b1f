import { parseDate, serialOf } from "../cells/date-serial";

/** Months by their first three letters, Italian and English. */
const MONTHS: readonly (readonly string[])[] = [
  ["gennaio", "january"],
  ["febbraio", "february"],
  ["marzo", "march"],
  ["aprile", "april"],
  ["maggio", "may"],
  ["giugno", "june"],
  ["luglio", "july"],
  ["agosto", "august"],
  ["settembre", "september"],
  ["ottobre", "october"],
  ["novembre", "november"],
  ["dicembre", "december"],
];
const WEEKDAY =
  /^(?:(?:lune|marte|mercole|giove|vener)d[iì]'?|sabato|domenica|lun|mar|mer|gio|ven|sab|dom),? /;
const TIME = /[ t,]+(?:ore )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?z?$/;
/** `15 aprile 2022`, `1° apr. 22`, `15-apr-22`. */
const NAMED =
  /^(?<day>\d{1,2})[°º]?[ ./-]+(?:di )?(?<month>\p{L}{3,})\.?[ ./-]+(?:del )?(?<year>\d{4}|\d{2})$/u;
/** `April 15, 2022`. */
const ENGLISH = /^(?<month>\p{L}{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u;
/** `04/15/2022`: a month beyond 12 can only be a day. */
const AMERICAN = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4}|\d{2})$/;
const COMPACT = /^(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})$/;

/** The day that a text names besides other words: weekday, time, month by name; `null`: none, or no real one. */
export function proposedDate(typed: string): number | null {
  const text = typed
    .replace(/[.;,]$/, "")
    .replace(TIME, "")
    .replace(/^(?:il|in data|del|data:?) /, "")
    .replace(WEEKDAY, "");
  return (
    parseDate(text) ??
    dayOf(NAMED.exec(text) ?? ENGLISH.exec(text) ?? AMERICAN.exec(text) ?? COMPACT.exec(text))
  );
}

function dayOf(match: RegExpExecArray | null): number | null {
  const { day = "", month = "", year = "" } = match?.groups ?? {};
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  return serialOf(Number(year.length === 2 ? `20${year}` : year), number, Number(day));
}

/** 1–12 for a name or its beginning, or 0: no real day comes of it. */
function monthNumber(name: string): number {
  return MONTHS.findIndex((names) => names.some((month) => month.startsWith(name))) + 1;
}
