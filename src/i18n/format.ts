import { LOCALES } from "./language";
import type { Language } from "./language";

/** Numbers and dates as people of a language read them. */
export interface Format {
  /** `23.700` / `23,700`. */
  integer(value: number): string;
  /** A fraction as a percentage with one decimal: `0.853` → `85,3%`. */
  percent(fraction: number): string;
  /** Any number, as precisely as is useful: `12,5`. */
  number(value: number): string;
  /** An Excel date serial with time (1900 system): `15 apr 2022, 09:30`. */
  dateTime(serial: number): string;
}

/** The day 1970-01-01 as a serial of Excel's 1900 date system. */
const UNIX_EPOCH_SERIAL = 25569;
const MILLISECONDS_PER_DAY = 86_400_000;

export function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  // Italian drops the separator of four-digit numbers (1325) unless told otherwise.
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: true });
  const percent = new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: true });
  // A serial is local wall time without a zone: written and read as UTC it stays what it is.
  const dateTime = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return {
    integer: (value) => integer.format(value),
    percent: (fraction) => percent.format(fraction),
    number: (value) => number.format(value),
    dateTime: (serial) =>
      dateTime.format(new Date(Math.round((serial - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY))),
  };
}
