import { serialOf } from "./date-serial";

/** A number and the format that Excel gives a *General* cell for such a text; `null`: it stays *General*. */
export interface ReadNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

/**
 * What Excel makes of a text that an add-in writes: it is read as if it were typed in the United States, whatever the
 * culture (office-js#1559). `null`: a text. `"uncertain"`: Excel reads a number, date or time into it, but which one depends
 * on the day, on the culture or on what nobody has written down.
 */
export function readUsText(text: string): ReadNumber | "uncertain" | null {
  const trimmed = text.trim();
  return (
    amount(trimmed) ??
    fraction(trimmed) ??
    time(trimmed) ??
    numericDate(trimmed) ??
    namedDate(trimmed) ??
    (MAYBE_NUMBER.test(trimmed) ? "uncertain" : null)
  );
}

const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i;

/** Digits with signs of other cultures or unusual commas: `1,23`, `€ 5`, `5 €`. */
const MAYBE_NUMBER =
  /^[-+(]?\s*(?:[€£]\s*[\d.,]*\d[\d.,]*|[\d.,]*\d[\d.,]*\s*[€£]|\d+(?:,\d+)+(?:\.\d*)?)\)?$/;

/** `5%`, `$120`, `(5)`, `1,234.5`, `1e3`, `-3` (support.microsoft.com, "Available number formats in Excel"). */
function amount(text: string): ReadNumber | null {
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  const [, sign = "", dollar = "", digits = "", percent = ""] =
    /^([-+]?)\s*(\$?)\s*([\d.,e+-]*?)\s*(%?)$/i.exec(inner ?? text) ?? [];
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return null;
  if (inner !== undefined && (sign !== "" || percent !== "")) return null;
  if (dollar !== "" && percent !== "") return null;
  const number = Number(digits.replaceAll(",", ""));
  const value = sign === "-" || inner !== undefined ? -number : number;
  return { value: percent === "" ? value : value / 100, numberFormat: amountFormat(digits, dollar, percent) };
}

/** Those that typing gives; that writing gives them too is inferred. */
function amountFormat(digits: string, dollar: string, percent: string): string | null {
  const hasDecimals = digits.includes(".");
  if (percent !== "") return hasDecimals ? "0.00%" : "0%";
  if (dollar !== "") return hasDecimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (/e/i.test(digits)) return "0.00E+00";
  if (digits.includes(",")) return hasDecimals ? "#,##0.00" : "#,##0";
  return null;
}

/** `1 1/2`: a whole number first, else it is a date (support.microsoft.com, "Display numbers as fractions"). */
function fraction(text: string): ReadNumber | null {
  const match = /^(-?)(\d+) (\d{1,2})\/(\d{1,2})$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const [, sign, whole, above = "", below = ""] = match;
  const value = Number(whole) + Number(above) / Number(below);
  const isLong = above.length > 1 || below.length > 1;
  return { value: sign === "-" ? -value : value, numberFormat: isLong ? "# ??/??" : "# ?/?" };
}

const TIME = /^(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?(?:\s*([ap])m?)?$/i;

/** `10:30`, `10:30:15`, `10 AM`, `1:05 pm`. */
function time(text: string): ReadNumber | "uncertain" | null {
  const match = TIME.exec(text);
  if (!match) return /^\d+:\d/.test(text) ? "uncertain" : null;
  const [, hourText, minuteText, secondText, half] = match;
  if (half === undefined ? minuteText === undefined : !/\s[ap]m?$|\d[ap]m$/i.test(text)) return null;
  const [hour, minute, second] = [Number(hourText), Number(minuteText ?? 0), Number(secondText ?? 0)];
  if (minute > 59 || second > 59 || hour > (half === undefined ? 23 : 12) || (half && hour === 0))
    return "uncertain";
  const afternoon = half?.toLowerCase() === "p";
  const hours = half === undefined ? hour : (hour % 12) + (afternoon ? 12 : 0);
  const seconds = secondText === undefined ? "" : ":ss";
  return {
    value: (hours * 3600 + minute * 60 + second) / 86_400,
    numberFormat: `h:mm${seconds}${half === undefined ? "" : " AM/PM"}`,
  };
}

/** `4/15/2022`, `4-15-2022`, `2022-04-15`: read as dates and formatted `m/d/yyyy` (office-js#229). */
function numericDate(text: string): ReadNumber | "uncertain" | null {
  const american = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(text);
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  const serial = american
    ? serialOf(Number(american[4]), Number(american[1]), Number(american[3]))
    : iso && serialOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  if (serial !== null) return { value: serial, numberFormat: "m/d/yyyy" };
  return /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:\s+\d{1,2}:\d{2}.*)?$/.test(text) &&
    !/^\d+\.\d+$/.test(text)
    ? "uncertain"
    : null;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Italian names of months, whole or short, that are not English: an Italian Excel knows them when they are typed. */
const ITALIAN_MONTH =
  /^(?:gennaio|gen|febbraio|marzo|aprile|maggio|mag|giugno|giu|luglio|lug|agosto|ago|settembre|set|ottobre|ott|novembre|dicembre|dic)$/i;

/** From 0; -1: no English name of a month, whole or short. */
function monthOf(word: string): number {
  const name = word.toLowerCase();
  return MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name);
}

/**
 * `January 2016`, `15 Apr 2022`, `April 15, 2022` (support.microsoft.com, "Stop automatically changing numbers to dates").
 * Without a year, or with two digits, it is a date of a year that depends: uncertain, as in Italian.
 */
function namedDate(text: string): ReadNumber | "uncertain" | null {
  const parts = text.split(/[\s\-/.,]+/).filter((part) => part !== "");
  const words = parts.filter((part) => /^\p{L}+$/u.test(part));
  const [word] = words;
  const numbers = parts.filter((part) => /^\d{1,4}$/.test(part));
  if (word === undefined || words.length !== 1 || numbers.length !== parts.length - 1) return null;
  if (numbers.length < 1 || numbers.length > 2) return null;
  const month = monthOf(word);
  if (month < 0) return ITALIAN_MONTH.test(word) ? "uncertain" : null;
  const [year, day] = [numbers.find((part) => part.length === 4), numbers.find((part) => part.length < 3)];
  const isInOrder = parts.at(-1) === year;
  if (year === undefined || !isInOrder || (day === undefined && numbers.length === 2)) return "uncertain";
  const value = serialOf(Number(year), month + 1, Number(day ?? 1));
  if (value === null) return "uncertain";
  return { value, numberFormat: day === undefined ? "mmm-yy" : "d-mmm-yy" };
}
