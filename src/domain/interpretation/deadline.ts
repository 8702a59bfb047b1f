import { daySerial, monthOf } from "../cells/date-serial";
import { isErrorText } from "../cells/reading";
import type { AnomalyReason } from "../cells/anomaly";
import { QUARTERS, quarterLabel } from "../contract/vocabulary";
import type { Quarter } from "../contract/vocabulary";
import { plain } from "./interpreted";
import type { Interpreted } from "./interpreted";
import { cellText, choiceKey } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import type { TableCell } from "../cells/table-cell";

const END_OF_YEAR: Quarter = 4;

/**
 * *Scadenza* as a quarter: T1…T4, or a date (its quarter in the plan's year; T1 when before that year, T4 when
 * after it). A blank is T4; so is anything else, with a warning: also a date as text, which the cells' formulas cannot
 * read, and for which the day is proposed.
 */
export function interpretDeadline(cell: TableCell, subject: string, planYear: number): Interpreted<Quarter> {
  if (cellText(cell) === "") return plain(END_OF_YEAR);
  const written = quarterNamed(String(cell.value));
  if (written !== null) return plain(written);
  const serial = typeof cell.value === "number" ? daySerial(cell.value) : null;
  if (serial !== null) return plain(quarterOf(serial, planYear));
  const reason: AnomalyReason = { code: isErrorText(cellText(cell)) ? "error-value" : "not-a-date" };
  return { value: END_OF_YEAR, anomalies: [anomalyAt(cell, subject, reason, "warning")] };
}

/** The quarter that a text names (`T2`, `t2`), or `null`. */
export function quarterNamed(text: string): Quarter | null {
  return QUARTERS.find((quarter) => choiceKey(quarterLabel(quarter)) === choiceKey(text)) ?? null;
}

function quarterOf(serial: number, planYear: number): Quarter {
  const { year, month } = monthOf(serial);
  if (year !== planYear) return year < planYear ? 1 : 4;
  return QUARTERS.find((quarter) => month <= quarter * 3) ?? END_OF_YEAR;
}
