import { daySerial, monthOf } from "../cells/date-serial";
import { isErrorText } from "../cells/error-text";
import type { AnomalyReason } from "../cells/anomaly";
import type { DueIn } from "../measurement/quarter-rules";
import { QUARTERS, quarterLabel } from "../contract/vocabulary";
import type { Quarter } from "../contract/vocabulary";
import { plain } from "./interpreted";
import type { Interpreted } from "./interpreted";
import { cellText, choiceKey } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import type { TableCell } from "../cells/table-cell";

/** What a deadline is seen from. */
export interface DeadlineSetting {
  /** The plan's year. */
  readonly year: number;
  /** The date that stands for a blank: the target of a Data; `null`: T4. */
  readonly otherwise: number | null;
}

/**
 * *Scadenza* as a quarter: T1…T4, or a date (its quarter in the plan's year; T1 when before that year, 5 when after
 * it). Anything else, a date as text too, counts as blank, with a warning.
 */
export function interpretDeadline(
  cell: TableCell,
  subject: string,
  { year, otherwise }: DeadlineSetting,
): Interpreted<DueIn> {
  const blank = otherwise === null ? 4 : quarterOf(otherwise, year);
  if (cell.value === "") return plain(blank);
  const written = quarterNamed(String(cell.value));
  if (written !== null) return plain(written);
  const serial = typeof cell.value === "number" ? daySerial(cell.value) : null;
  if (serial !== null) return plain(quarterOf(serial, year));
  const reason: AnomalyReason = { code: isErrorText(cellText(cell)) ? "error-value" : "not-a-date" };
  return { value: blank, anomalies: [anomalyAt(cell, subject, reason, "warning")] };
}

/** The quarter that a text names (`T2`, `t2`), or `null`. */
export function quarterNamed(text: string): Quarter | null {
  return QUARTERS.find((quarter) => choiceKey(quarterLabel(quarter)) === choiceKey(text)) ?? null;
}

function quarterOf(serial: number, planYear: number): DueIn {
  const { year, month } = monthOf(serial);
  if (year !== planYear) return year < planYear ? 1 : 5;
  return QUARTERS.find((quarter) => month <= quarter * 3) ?? 4;
}
