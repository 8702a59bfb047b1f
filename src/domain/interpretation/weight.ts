import { isErrorText } from "../cells/error-text";
import type { AnomalyReason } from "../cells/anomaly";
import { plain } from "./interpreted";
import type { Interpreted } from "./interpreted";
import { cellText } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import type { TableCell } from "../cells/table-cell";

/** *Peso*: a number from zero up. A blank counts as 1; so does anything else, with a warning. */
export function interpretWeight(cell: TableCell, subject: string): Interpreted<number> {
  if (cell.value === "") return plain(1);
  const weight = typeof cell.value === "number" && Number.isFinite(cell.value) ? cell.value : null;
  if (weight !== null && weight >= 0) return plain(weight);
  return { value: 1, anomalies: [anomalyAt(cell, subject, reasonOf(cell, weight), "warning")] };
}

function reasonOf(cell: TableCell, weight: number | null): AnomalyReason {
  if (weight !== null) return { code: "negative" };
  if (isErrorText(cellText(cell))) return { code: "error-value" };
  return { code: "not-a-number", expected: "weight" };
}
