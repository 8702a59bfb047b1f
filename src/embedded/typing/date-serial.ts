/** 1 January 1970 in Excel's 1900 date system. */
const EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;

/**
 * The serial of a date typed as day, month and year, or as `2022-04-15`. Two digits of a year up to 29 are 20xx, from 30
 * on 19xx (learn.microsoft.com/office/troubleshoot/excel/two-digit-year-numbers). `null`: not a date, or no such day.
 */
export function dateSerial(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const year = Number(match[4]);
  const fullYear = year >= 100 ? year : year + (year < 30 ? 2000 : 1900);
  return serialOf(fullYear, Number(match[3]), Number(match[1]));
}

/** A time of day as a share of the day: `8:30`, `08:30:15`. `null`: not a time. */
export function timeShare(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** The serial of a day; `null`: there is no such day, or it is before 1900. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  const serial = date.getTime() / DAY + EPOCH_SERIAL;
  // Excel counts a 29 February 1900 that never was: days before March 1900 are one less.
  return serial < 61 ? serial - 1 : serial;
}

/** The day of a serial; its time does not count. Serial 60, the 29 February 1900 that never was, is given as 1 March. */
export function dateOfSerial(serial: number): { year: number; month: number; day: number } {
  const days = Math.floor(serial);
  const date = new Date(((days < 61 ? days + 1 : days) - EPOCH_SERIAL) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
