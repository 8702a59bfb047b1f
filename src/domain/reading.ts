import { isAtMost } from "./comparison";
import { daySerial, parseDate } from "./date-serial";
import { parseDecimal } from "./decimal-text";
import type { AnomalyReason } from "./tracked-plan";
import type { Kind } from "./vocabulary";
import type { CellValue } from "./workbook-data";

/** What a cell says: a number of the kind's unit, nothing, or something that is not understood without doubt. */
export type Reading =
  | { readonly state: "value"; readonly value: number }
  | { readonly state: "missing" }
  | { readonly state: "anomaly"; readonly reason: AnomalyReason };

const ERROR_TEXTS: ReadonlySet<CellValue> = new Set([
  "#DIV/0!",
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
]);
const YES: ReadonlySet<string> = new Set(["si", "sì", "s", "x", "fatto", "vero", "true", "1"]);
const NO: ReadonlySet<string> = new Set(["no", "n", "falso", "false", "0"]);

/**
 * Understands a raw cell (reading, target or baseline) by the indicator's kind.
 * - Blank text is missing, never zero. Error texts are `error-value`.
 * - Sì/No: 1 or 0, from the words that people use, booleans, 1 and 0.
 * - Data: the day's serial, from a serial or a date text of 2000–2099.
 * - Numeric kinds: a number, or an Italian number text. Only Importo may be negative.
 * - Percentuale: a fraction. 0…1 as it is, 2…100 is meant per cent; all else is out of range. A text with `%`
 *   says its scale itself and is not divided again (`250%` is out of range, not 2.5 %).
 */
export function understandCell(raw: CellValue, kind: Kind): Reading {
  const cell = typeof raw === "string" ? raw.trim() : raw;
  if (cell === "") return { state: "missing" };
  if (isErrorText(cell)) return anomaly({ code: "error-value" });
  switch (kind) {
    case "Sì/No":
      return understandYesNo(cell);
    case "Data":
      return understandDate(cell);
    case "Percentuale":
      return understandPercentage(cell);
    default:
      return understandNumber(cell, kind);
  }
}

/** True for the text of an Excel error, such as `#DIV/0!`. */
export function isErrorText(cell: CellValue): boolean {
  return ERROR_TEXTS.has(cell);
}

/** The number in a cell (a number, or an Italian number text), or `null` when there is none. */
export function numberIn(cell: CellValue): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  return typeof cell === "string" ? (parseDecimal(cell)?.value ?? null) : null;
}

function understandYesNo(cell: CellValue): Reading {
  const word = String(cell).normalize("NFC").toLowerCase();
  if (YES.has(word)) return value(1);
  return NO.has(word) ? value(0) : anomaly({ code: "not-yes-no" });
}

function understandDate(cell: CellValue): Reading {
  const serial = dateIn(cell);
  return serial === null ? anomaly({ code: "not-a-date" }) : value(serial);
}

/** The date in a cell (a serial, or a date text of ten characters) as a serial, or `null` when there is none. */
export function dateIn(cell: CellValue): number | null {
  if (typeof cell === "number") return daySerial(cell);
  return typeof cell === "string" ? parseDate(cell.trim()) : null;
}

function understandPercentage(cell: CellValue): Reading {
  const number = numberIn(cell);
  if (number === null) return anomaly({ code: "not-a-number", expected: "Percentuale" });
  if (number >= 0 && isAtMost(number, 1)) return value(Math.min(number, 1));
  const saysItsScale = typeof cell === "string" && cell.endsWith("%");
  if (number >= 2 && number <= 100 && !saysItsScale) return value(number / 100);
  return anomaly({ code: "percentage-out-of-range" });
}

function understandNumber(cell: CellValue, kind: Exclude<Kind, "Sì/No" | "Data">): Reading {
  const number = numberIn(cell);
  if (number === null) return anomaly({ code: "not-a-number", expected: kind });
  return number < 0 && kind !== "Importo" ? anomaly({ code: "negative" }) : value(number);
}

function value(number: number): Reading {
  return { state: "value", value: number };
}

function anomaly(reason: AnomalyReason): Reading {
  return { state: "anomaly", reason };
}
