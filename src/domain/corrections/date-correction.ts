import { serialOf } from "../cells/date-serial";
import { monthNumber } from "../wording/months";
import { sure, unsure } from "./expected";
import type { Understood } from "./expected";

const WEEKDAY =
  /^(?:(?:lune|marte|mercole|giove|vener)d[iì]'?|sabato|domenica|lun|mar|mer|gio|ven|sab|dom)[,.]? /;
const TIME = /[ t,]+(?:(?:alle )?ore )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?z?$/;
const LEAD = /^(?:il|in data|del|data:?|avvenuto il|fatto il|concluso il|approvato il) /;
const DOUBT = /^(?:circa|verso|entro)(?: il)? | ?\(?\?+\)?$| (?:circa|previsto|prevista|stimata)$/;

const PATTERNS: readonly RegExp[] = [
  /^(?<day>\d{1,2})[ /.-](?<month>\d{1,2})[ /.-](?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4})[ /.-](?<month>\d{1,2})[ /.-](?<day>\d{1,2})$/,
  // `15 aprile 2022`, `1° apr. 22`, `15-apr-22`.
  /^(?<day>\d{1,2})[°º]?[ ./-]*(?:di )?(?<month>\p{L}{3,})\.?[ ./-]+(?:del )?(?<year>\d{4}|\d{2})$/u,
  // `April 15, 2022`.
  /^(?<month>\p{L}{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
  // `04/15/2022`: a month beyond 12 can only be a day.
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4}|\d{2})$/,
  /^(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})$/,
];
const WITHOUT_YEAR = /^\d{1,2}[°º]?(?:[ /.-]\d{1,2}|[ ./-]?\p{L}{3,}\.?)$/u;

/**
 * The day that a plain text names (a serial); one without a year is meant in the plan's, and wants a look.
 * `null`: none, or no real one of 2000–2099.
 */
export function proposedDay(typed: string, planYear: number | null): Understood<number> | null {
  const certain = typed.replace(DOUBT, "");
  const text = certain
    .replace(/[.;,]$/, "")
    .replace(TIME, "")
    .replace(LEAD, "")
    .replace(WEEKDAY, "")
    .trim();
  const day = dayOf(text);
  if (day !== null) return certain === typed ? sure(day) : unsure(day);
  if (planYear === null || !WITHOUT_YEAR.test(text)) return null;
  const inYear = dayOf(withYear(text.replace(/\.$/, ""), planYear));
  return inYear === null ? null : unsure(inYear);
}

/** `15/04` → `15/04/2022`, `15 aprile` → `15 aprile 2022`. */
function withYear(text: string, year: number): string {
  const [separator = " "] = /[/.-]/.exec(text) ?? [];
  return `${text}${separator}${year}`;
}

function dayOf(text: string): number | null {
  for (const pattern of PATTERNS) {
    const { day = "", month = "", year = "" } = pattern.exec(text)?.groups ?? {};
    const serial = serialOf(Number(year.length === 2 ? `20${year}` : year), monthNumber(month), Number(day));
    if (serial !== null) return serial;
  }
  return null;
}
