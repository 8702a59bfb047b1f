import type { Anomaly, AnomalyReason } from "../cells/anomaly";
import { placeOf, targetOf } from "../cells/table-cell";
import type { TableCell } from "../cells/table-cell";

/** An anomaly of this cell; `unit` is the indicator's, where there is one. */
export function anomalyAt(
  cell: TableCell,
  subject: string,
  reason: AnomalyReason,
  severity: Anomaly["severity"],
  unit = "",
): Anomaly {
  const { value, isFormula } = cell;
  return { place: placeOf(cell), target: targetOf(cell), value, subject, reason, severity, unit, isFormula };
}
