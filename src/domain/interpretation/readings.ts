import { byQuarter } from "../by-quarter";
import { understandCell } from "../reading";
import type { Anomaly, ByQuarter } from "../tracked-plan";
import { quarterLabel } from "../vocabulary";
import type { Kind } from "../vocabulary";
import { cellOf } from "./entries";
import type { Entry } from "./entries";
import type { Interpreted } from "./interpreted";
import { plain } from "./interpreted";
import { anomalyAt } from "./table-cell";
import type { TableCell } from "./table-cell";

/** The columns T1…T4 of a tracking row, understood by kind. What is not understood counts as missing. */
export function interpretReadings(
  row: Entry | null,
  kind: Kind | null,
): Interpreted<ByQuarter<number | null>> {
  if (row === null || kind === null) return plain(byQuarter(() => null));
  const readings = byQuarter((quarter) => interpretReading(cellOf(row, quarterLabel(quarter)), row.id, kind));
  const [t1, t2, t3, t4] = readings;
  return {
    value: [t1.value, t2.value, t3.value, t4.value],
    anomalies: readings.flatMap((reading) => reading.anomalies),
  };
}

/** One input cell. A pasted formula counts with the value that it shows, with a warning: it may change. */
function interpretReading(cell: TableCell, id: string, kind: Kind): Interpreted<number | null> {
  const reading = understandCell(cell.value, kind);
  if (reading.state === "anomaly") {
    return { value: null, anomalies: [anomalyAt(cell, id, reading.reason, "excluded")] };
  }
  const formula: readonly Anomaly[] = cell.isFormula
    ? [anomalyAt(cell, id, { code: "formula" }, "warning")]
    : [];
  return { value: reading.state === "value" ? reading.value : null, anomalies: formula };
}
