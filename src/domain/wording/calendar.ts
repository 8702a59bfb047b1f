import { dayText, serialOf } from "../cells/date-serial";
import { MONTH_NAMES, monthNumber } from "./months";

/** A date as it is written; what is not written is `null`. */
export interface WrittenDate {
  /** `null`: the last of the month. */
  readonly day: number | null;
  readonly month: number;
  /** `null`: the plan's. */
  readonly year: number | null;
  /** True: it can only be a date. False: it could be something else too, unless words such as `entro` lead it. */
  readonly certain: boolean;
}

/** How a date is written: the pattern (at a place of a text) and what its groups mean; `null`: no date after all. */
export interface DateForm {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => WrittenDate | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

const NAMES = MONTH_NAMES.flat().join("|");
const SHORT_NAMES = [
  ...["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "sett?", "ott", "nov", "dic"],
  ...["jan", "may", "jun", "jul", "aug", "sept?", "oct", "dec"],
].join("|");
const NAME = `(?<month>${NAMES})(?!\\p{L})`;
/** A name or its beginning; only where a day or a year stands beside it: `set`, `mar` and `may` are words too. */
const ANY_NAME = `(?<month>${NAMES}|(?:${SHORT_NAMES})(?!\\p{L})\\.?)(?!\\p{L})`;
const DAY = "(?<day>\\d{1,2})";
const YEAR = "(?:(?:,? |\\.|-|/)(?:(?:del|of) |dell'(?:anno )?|anno )?(?<year>20\\d\\d)(?!\\d))";

/** The parts of a year, in months, by the beginnings of their names. */
const PARTS: readonly (readonly [RegExp, months: number])[] = [
  [/^bim/u, 2],
  [/^quad/u, 4],
  [/^(?:trim|quarter|q|t)/u, 3],
  [/^(?:sem|half)/u, 6],
];
const PART =
  "(?<part>(?:bimestre|quadrimestre|trimestre|semestre|quarter|half)(?!\\p{L})|(?:bim|quadrim|trim|sem)\\.)";
const ORDINALS: readonly (readonly string[])[] = [
  ["primo", "prima", "i", "1", "first"],
  ["secondo", "seconda", "ii", "2", "second"],
  ["terzo", "terza", "iii", "3", "third"],
  ["quarto", "quarta", "iv", "4", "fourth"],
  ["quinto", "v", "5"],
  ["sesto", "vi", "6"],
];
const ORDINAL =
  "(?<ordinal>prim[oa]|second[oa]|terz[oa]|quart[oa]|quinto|sesto|iii|ii|iv|vi|i|v|[1-6]|first|second|third|fourth)" +
  "(?:st|nd|rd|th|[°º^ª])? ?";

/** The forms of dates, most specific first. */
export const DATE_FORMS: readonly DateForm[] = [
  form("(?<year>20\\d\\d)-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)", dayOf),
  form(`${DAY}(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>20\\d\\d|\\d\\d)(?![\\d/])`, dayOf),
  form(`${DAY}(?:st|nd|rd|th|[°º^])?[ -]?(?:di |of )?${ANY_NAME}${YEAR}?`, dayOf),
  form(
    `(?<month>january|february|march|april|may|june|july|august|september|october|november|december) ${DAY}(?:st|nd|rd|th)?,? (?<year>20\\d\\d)(?!\\d)`,
    dayOf,
  ),
  form(
    `${DAY}(?<mark>[/.-])(?<month>\\d{1,2})(?![\\d/%]|[.,]\\d| ?(?:mesi|giorni|gg|ore|settimane|anni))`,
    dayInYear,
  ),
  form(`${ANY_NAME}${YEAR}`, monthOf),
  form(NAME, (groups) => ({ ...monthOf(groups), certain: false })),
  form(`${ORDINAL}${PART}${YEAR}?`, partOf),
  form(`(?<part>[qt])(?<ordinal>[1-4])(?: |/|-)(?<year>20\\d\\d)(?!\\d)`, partOf),
  form(
    `(?:la )?(?:fine|termine|conclusione|chiusura|end) (?:del |of )?(?:(?:corrente |dell'|l'|the )*(?:anno|esercizio|year)(?!\\p{L})${YEAR}?|(?<only>20\\d\\d)(?!\\d))`,
    endOfYear,
  ),
  form(`(?:corrente )?(?:anno|esercizio|year)(?!\\p{L})(?: in corso| corrente)?${YEAR}?`, (groups) => ({
    ...endOfYear(groups),
    certain: false,
  })),
];

/** The serial of a written date; `null`: without a year nobody knows which day it is. `year` is the plan's. */
export function serialOfDate({ day, month, year: written }: WrittenDate, year: number | null): number | null {
  const full = written ?? year;
  if (full === null) return null;
  return serialOf(full, month, day ?? new Date(Date.UTC(full, month, 0)).getUTCDate());
}

/** The same day as `2025-06-30`. */
export function isoDay(serial: number): string {
  const [day, month, year] = (dayText(serial) ?? "").split("/");
  return `${year}-${month}-${day}`;
}

function form(pattern: string, read: DateForm["read"]): DateForm {
  return { pattern: new RegExp(pattern, "uy"), read };
}

/** `1 set` may be one set, and `1.2.13` a measure of a programme. */
function dayOf(groups: Groups): WrittenDate | null {
  const { day, month = "", mark = "/", year = "" } = groups;
  const isWord = /^\p{L}{3,4}$/u.test(month) && year === "";
  const isCode = mark !== "/" && year.length === 2;
  const date = { ...monthOf(groups), day: Number(day), certain: !isWord && !isCode };
  return serialOfDate(date, 2000) === null ? null : date;
}

/** `30/06` and `31/12`, but `9/12` may be nine of twelve and `30.5` is a number. */
function dayInYear(groups: Groups): WrittenDate | null {
  const { day = "", month = "", mark } = groups;
  const date = dayOf(groups);
  const isPadded = month.length === 2 && (day.startsWith("0") || month.startsWith("0"));
  return date === null
    ? null
    : { ...date, certain: mark === "/" && (isPadded || Number(day) > Number(month)) };
}

function monthOf({ month = "", year }: Groups): WrittenDate {
  return { day: null, month: monthNumber(month), year: yearOf(year), certain: true };
}

/** The end of a part of the year: `II trimestre` is June. A part that no year has gives no date. */
function partOf({ ordinal = "", part = "", year }: Groups): WrittenDate | null {
  const length = PARTS.find(([name]) => name.test(part))?.[1] ?? 0;
  const month = length * (ORDINALS.findIndex((words) => words.includes(ordinal)) + 1);
  return month < 1 || month > 12 ? null : { day: null, month, year: yearOf(year), certain: true };
}

function endOfYear({ year, only }: Groups): WrittenDate {
  return { day: null, month: 12, year: yearOf(year ?? only), certain: true };
}

function yearOf(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return Number(digits.length === 2 ? `20${digits}` : digits);
}
