import type { Language } from "../../contract/language";
import type { NumberForm } from "./arithmetic";

const LOCALES: Readonly<Record<Language, string>> = { it: "it-IT", en: "en-GB" };

/** The day 1970-01-01 as a serial of Excel's 1900 date system. */
const UNIX_EPOCH = 25569;
const DAY_IN_MS = 86_400_000;

/** A number as a person reads it, with at most so many decimals: `85,0%` (never without one), `12,5`, `15/04/2022`. */
export function numberText(value: number, form: NumberForm, decimals: number, language: Language): string {
  return form === "date"
    ? dateText(value, language)
    : formatter(form, decimals, LOCALES[language]).format(value);
}

/** The number that {@link numberText} shows: rounded by the same formatter, so that both always agree. */
export function shownNumber(value: number, form: NumberForm, decimals: number): number {
  if (form === "date") return value;
  const parts = formatter(form, decimals, "en-GB")
    .formatToParts(value)
    .filter(({ type }) => type !== "group" && type !== "percentSign" && type !== "literal");
  const number = Number(parts.map((part) => part.value).join(""));
  return form === "percent" ? number / 100 : number;
}

function dateText(serial: number, language: Language): string {
  const date = new Date((serial - UNIX_EPOCH) * DAY_IN_MS);
  // A serial has no zone: written and read as UTC the day stays what it is.
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
  }).format(date);
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter is slow, and an explanation of the body shows hundreds of numbers. */
function formatter(form: "amount" | "percent", decimals: number, locale: string): Intl.NumberFormat {
  const key = `${form} ${decimals} ${locale}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, {
    style: form === "percent" ? "percent" : "decimal",
    minimumFractionDigits: form === "percent" ? 1 : 0,
    maximumFractionDigits: decimals,
    useGrouping: true,
  });
  formatters.set(key, made);
  return made;
}
