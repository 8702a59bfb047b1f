import { isAtMost } from "./comparison";
import { daySerial, parseDate } from "./date-serial";
import { parseNumber, withoutCurrency } from "./decimal-text";
import type { NumberText } from "./decimal-text";
import { isErrorText } from "./error-text";
import type { AnomalyReason } from "./anomaly";
import { tidyText } from "./typed-text";
import type { Kind } from "../contract/vocabulary";
import type { CellValue } from "./workbook-data";
import { NO_WORDS, YES_WORDS } from "./yes-no-words";

/** What a cell says: a number of the kind's unit, nothing, or something that is not understood without doubt. */
export type Reading =
  | {
      readonly state: "value";
      readonly value: number;
      /** Why the number, although it counts, is worth a look; `null`: there is no doubt. */
      readonly remark: AnomalyReason | null;
    }
  | { readonly state: "missing" }
  | { readonly state: "anomaly"; readonly reason: AnomalyReason };

type NumericKind = Exclude<Kind, "Sì/No" | "Data">;

/**
 * Understands a raw cell (reading, target or baseline) by the indicator's kind. The cells do the same
 * (`excel/schema/reading-formulas`).
 * - Blank text is missing, never zero. Error texts are `error-value`.
 * - Sì/No: 1 or 0, from the words that people use, booleans, 1 and 0.
 * - Data: the day's serial, from a serial or a date text of 2000–2099.
 * - Numeric kinds: a number, or a text in one of the `NUMBER_FORMS`. Only Importo may be negative, and may name euro.
 * - A separator before exactly three digits (`1.234`, `1,234`) could be either. What is counted and what is paid knows
 *   no thousandths: in Numero and Importo the point separates thousands, with a remark, and the comma is doubtful.
 *   In Rapporto and Punteggio thousands are rare: the comma is decimal, the point doubtful. In Percentuale they are
 *   impossible: both are decimal.
 * - Percentuale: a fraction. 0…1 as it is, 2…100 is meant per cent; more is out of range, and between 1 and 2
 *   nobody can tell. A text `1` is 1 % for one person and 100 % for another. A text with `%` says its scale itself.
 *   Only Percentuale and Rapporto may be written with it.
 */
export function understandCell(raw: CellValue, kind: Kind): Reading {
  const cell = typeof raw === "string" ? tidyText(raw) : raw;
  if (cell === "") return { state: "missing" };
  if (isErrorText(raw)) return anomaly({ code: "error-value" });
  switch (kind) {
    case "Sì/No":
      return understandYesNo(cell);
    case "Data":
      return understandDate(cell);
    default:
      return understandNumber(cell, kind);
  }
}

/** The number in a cell (a number, or a text that can only be one number), or `null` when there is none. */
export function numberIn(cell: CellValue): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  const text = typeof cell === "string" ? parseNumber(cell) : null;
  if (text === null || text.either !== null) return null;
  return text.hasPercentSign ? text.number / 100 : text.number;
}

/** The date in a cell (a serial, or a date text) as a serial, or `null` when there is none. */
export function dateIn(cell: CellValue): number | null {
  if (typeof cell === "number") return daySerial(cell);
  return typeof cell === "string" ? parseDate(cell) : null;
}

function understandYesNo(cell: CellValue): Reading {
  const word = String(cell);
  if (YES_WORDS.includes(word)) return value(1);
  return NO_WORDS.includes(word) ? value(0) : anomaly({ code: "not-yes-no" });
}

function understandDate(cell: CellValue): Reading {
  const serial = dateIn(cell);
  return serial === null ? anomaly({ code: "not-a-date" }) : value(serial);
}

function understandNumber(cell: CellValue, kind: NumericKind): Reading {
  if (typeof cell === "number" && Number.isFinite(cell)) return fitting(cell, kind);
  const typed =
    typeof cell !== "string" ? null : parseNumber(kind === "Importo" ? withoutCurrency(cell) : cell);
  if (typed === null) return anomaly({ code: "not-a-number", expected: kind });
  if (kind === "Percentuale") return percentageText(typed);
  if (typed.hasPercentSign && kind !== "Rapporto") return anomaly({ code: "percent-sign", kind });
  const scale = typed.hasPercentSign ? 100 : 1;
  if (typed.either === null) return fitting(typed.number / scale, kind);
  const hasThousandths = kind === "Rapporto" || kind === "Punteggio";
  if (hasThousandths === (typed.either === ".")) return anomaly({ code: "either-separator" });
  return hasThousandths ? fitting(typed.number / scale, kind) : thousands(typed.number * 1000, kind);
}

/** A number with a point that was read as that of the thousands. */
function thousands(number: number, kind: NumericKind): Reading {
  const reading = fitting(Math.round(number), kind);
  return reading.state === "value" ? { ...reading, remark: { code: "read-as-thousands" } } : reading;
}

/** A number of a cell, or of a text that says no scale of its own. */
function fitting(number: number, kind: NumericKind): Reading {
  if (kind === "Percentuale") return percentage(number);
  return number < 0 && kind !== "Importo" ? anomaly({ code: "negative" }) : value(number);
}

function percentage(number: number): Reading {
  if (number >= 0 && isAtMost(number, 1)) return value(Math.min(number, 1));
  if (number > 1 && number < 2) return anomaly({ code: "percentage-doubtful" });
  return number >= 2 && number <= 100 ? value(number / 100) : anomaly({ code: "percentage-out-of-range" });
}

function percentageText({ number, hasPercentSign }: NumberText): Reading {
  if (!hasPercentSign) return number === 1 ? anomaly({ code: "percentage-doubtful" }) : percentage(number);
  const fraction = number / 100;
  return fraction >= 0 && isAtMost(fraction, 1)
    ? value(Math.min(fraction, 1))
    : anomaly({ code: "percentage-out-of-range" });
}

function value(number: number): Reading {
  return { state: "value", value: number, remark: null };
}

function anomaly(reason: AnomalyReason): Reading {
  return { state: "anomaly", reason };
}
