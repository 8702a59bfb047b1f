import { dayText } from "../../../domain/cells/date-serial";
import type { Anomaly } from "../../../domain/cells/anomaly";
import type { CellValue } from "../../../domain/cells/workbook-data";
import type { Correction } from "../../../domain/corrections/expected";
import type { Format } from "../../../i18n/format";
import { shownValue } from "../../views/shown-value";

/** Reasons that speak of a date, or of a percentage, in a cell that holds a number: it is shown so. */
const DATES: ReadonlySet<string> = new Set(["date-outside-year", "date-after-quarter"]);
const SHARES: ReadonlySet<string> = new Set(["share-for-percent"]);

/** What a cell holds, as its reader sees it: `"12 h"` is a text, `12/03/2021` a date; `null`: nothing. */
export function shownCell({ value, reason }: Anomaly, format: Format): string | null {
  if (typeof value === "string" && value !== "") return `"${value}"`;
  if (typeof value !== "number") return shownValue(value, format);
  if (DATES.has(reason.code)) return dayText(value) ?? format.number(value);
  return SHARES.has(reason.code) ? shareText(value, format) : format.number(value);
}

/** A proposed value as it will look in its cell: `12/03/2022`, `85%`, a number, a word; `null`: empty. */
export function shownCorrection({ value, form }: Correction, format: Format): string | null {
  if (typeof value === "number" && form === "Data") return dayText(value);
  if (typeof value === "number" && form === "Percentuale") return shareText(value, format);
  return shownValue(value, format);
}

/** As precisely as it was written: `12,345%`. */
function shareText(share: CellValue & number, format: Format): string {
  return `${format.number(Number((share * 100).toPrecision(12)))}%`;
}
