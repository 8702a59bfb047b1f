import { isErrorText } from "../cells/error-text";
import type { AnomalyReason } from "../cells/anomaly";
import { plain } from "./interpreted";
import type { Interpreted } from "./interpreted";
import { cellText } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import type { TableCell } from "../cells/table-cell";
import type { CellValue } from "../cells/workbook-data";

/** *Peso*: a number from zero up. A blank counts as 1; so does anything else, with a warning. */
export function interpretWeight(cell: TableCell, subject: string): Interpreted<number> {
  if (cell.value === "") return plain(1);
  const weight = weightIn(cell.value);
  if (weight !== null) return plain(weight);
  return { value: 1, anomalies: [anomalyAt(cell, subject, reasonOf(cell), "warning")] };
}

/** A weight that counts as it stands; `null`: it counts as 1. */
export function weightIn(value: CellValue): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}

function reasonOf(cell: TableCell): AnomalyReason {
  if (typeof cell.value === "number" && cell.value < 0) return { code: "negative" };
  if (isErrorText(cellText(cell))) return { code: "error-value" };
  return { code: "not-a-number", expected: "weight" };
}
