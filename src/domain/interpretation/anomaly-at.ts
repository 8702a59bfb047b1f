import type { Anomaly, AnomalyReason } from "../cells/anomaly";
import { placeOf, targetOf } from "../cells/table-cell";
import type { TableCell } from "../cells/table-cell";
import { correctionOf } from "../corrections/correction";

/** An anomaly of this cell; the indicator's unit, where there is one, helps to propose a correction. */
export function anomalyAt(
  cell: TableCell,
  subject: string,
  reason: AnomalyReason,
  severity: Anomaly["severity"],
  unit = "",
): Anomaly {
  const target = targetOf(cell);
  // A correction can only be written to a cell that is found again, and never over a formula.
  const isFixed = target === null || cell.isFormula;
  const correction = isFixed ? null : correctionOf(cell.value, reason, unit);
  return { place: placeOf(cell), target, value: cell.value, subject, reason, severity, correction };
}
