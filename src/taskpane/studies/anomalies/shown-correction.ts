import type { AnomalyReason } from "../../../domain/cells/anomaly";
import type { CellValue } from "../../../domain/cells/workbook-data";
import type { Format } from "../../../i18n/format";
import type { Language } from "../../../i18n/language";
import { LOCALES } from "../../../i18n/language";
import { shownValue } from "../../views/shown-value";

/** Serial of 1 January 1970, and the length of a day. */
const UNIX_EPOCH = 25569;
const DAY_IN_MS = 86_400_000;

/** A proposed value as it will look in its cell: a date, a percentage, a number, a word; `null`: empty. */
export function shownCorrection(
  correction: CellValue,
  reason: AnomalyReason,
  { format, language }: { readonly format: Format; readonly language: Language },
): string | null {
  if (typeof correction === "number" && reason.code === "not-a-date") return shownDate(correction, language);
  const isPercentage = reason.code === "not-a-number" && reason.expected === "Percentuale";
  if (typeof correction === "number" && isPercentage) return format.percent(correction);
  return shownValue(correction, format);
}

function shownDate(serial: number, language: Language): string {
  const day = new Date((serial - UNIX_EPOCH) * DAY_IN_MS);
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "short", timeZone: "UTC" }).format(day);
}
