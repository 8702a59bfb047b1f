import { format, isDateFormat } from "numfmt";
import type { SourceCell } from "../document/source-document";
import { isoDay } from "../text/iso-day";

/** A number as a cell shows it, with what is behind. */
export type ShownNumber = Pick<SourceCell, "text" | "number" | "date">;

/** Days between the two systems of dates (support.microsoft.com, "Date systems in Excel"). */
export const DAYS_OF_1904 = 1462;

/**
 * Shows a number in a number format as Italian Excel does. A day is given as such, any other number as it is.
 * `serial` is the number in the 1900 date system where the format shows a date.
 */
export function shownNumber(number: number, numberFormat: string, daysAhead = 0): ShownNumber {
  const code = italianFormat(numberFormat);
  if (!isDateFormat(code)) return { text: textOf(number, code), number };
  const serial = number + daysAhead;
  const date = showsDay(code) ? isoDay(serial) : null;
  return { text: textOf(serial, code), ...(date === null ? { number } : { date }) };
}

function textOf(number: number, code: string): string {
  try {
    return format(code, number, { locale: "it", overflow: "" }).trim() || hiddenOr(number, code);
  } catch {
    // A format that Excel would have refused too: as General.
    return format("General", number, { locale: "it" });
  }
}

/** `;;;` hides a number on purpose; a day that no calendar has is shown as the number that it is. */
function hiddenOr(number: number, code: string): string {
  return /^;+$/.test(code) ? "" : format("General", number, { locale: "it" });
}

/** Whether a date format shows a day, or hours only. */
function showsDay(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

/**
 * The format with what depends on the computer as an Italian one has it: the currency's language decides on nothing but
 * its sign, the system's long date and time are those of Italy.
 */
function italianFormat(numberFormat: string): string {
  return numberFormat
    .replace(/\[\$-F800\][^;]*/i, "dddd d mmmm yyyy")
    .replace(/\[\$-F400\][^;]*/i, "hh:mm:ss")
    .replace(/\[\$([^\]-]+)-[\dA-F]+\]/gi, '"$1"');
}
