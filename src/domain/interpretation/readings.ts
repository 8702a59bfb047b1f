import { quarterColumn } from "../contract/quarter-columns";
import type { QuarterColumns } from "../contract/quarter-columns";
import { byQuarter } from "../measurement/by-quarter";
import { understandCell } from "../cells/reading";
import type { ByQuarter } from "../measurement/by-quarter";
import type { Anomaly } from "../cells/anomaly";
import type { Kind } from "../contract/vocabulary";
import { cellOf } from "./entries";
import type { Entry } from "./entries";
import type { Interpreted } from "./interpreted";
import { plain } from "./interpreted";
import { anomalyAt } from "./anomaly-at";
import type { TableCell } from "../cells/table-cell";

/** The kind of the readings of a row (`null`: not chosen yet), their unit, and where they stand. */
export interface ReadingRule {
  readonly kind: Kind | null;
  readonly unit: string;
  readonly columns: QuarterColumns;
}

/** The columns T1…T4 of a tracking row, understood by kind. What is not understood counts as missing. */
export function interpretReadings(
  row: Entry | null,
  { kind, unit, columns }: ReadingRule,
): Interpreted<ByQuarter<number | null>> {
  if (row === null || kind === null) return plain(byQuarter(() => null));
  const readings = byQuarter((quarter) =>
    interpretReading(cellOf(row, quarterColumn(columns, quarter)), row.id, { kind, unit }),
  );
  const [t1, t2, t3, t4] = readings;
  return {
    value: [t1.value, t2.value, t3.value, t4.value],
    anomalies: readings.flatMap((reading) => reading.anomalies),
  };
}

/** One input cell. A pasted formula counts with the value that it shows, with a warning: it may change. */
function interpretReading(
  cell: TableCell,
  id: string,
  { kind, unit }: Omit<KindRule, "severity">,
): Interpreted<number | null> {
  const { value, anomalies } = interpretByKind(cell, id, { kind, unit, severity: "excluded" });
  const isCounted = anomalies.every(({ severity }) => severity === "warning");
  const formula: readonly Anomaly[] =
    cell.isFormula && isCounted ? [anomalyAt(cell, id, { code: "formula" }, "warning")] : [];
  return { value, anomalies: [...anomalies, ...formula] };
}

/** How a cell is understood by kind, and what becomes of one that is not. */
export interface KindRule {
  readonly kind: Kind;
  /** *Unità*, for the proposed correction of a number with its unit. */
  readonly unit: string;
  readonly severity: Anomaly["severity"];
}

/** A reading, baseline or target, understood by kind; `null`: missing, or not understood and so reported. */
export function interpretByKind(
  cell: TableCell,
  id: string,
  { kind, unit, severity }: KindRule,
): Interpreted<number | null> {
  const reading = understandCell(cell.value, kind);
  switch (reading.state) {
    case "missing":
      return plain(null);
    case "anomaly":
      return { value: null, anomalies: [anomalyAt(cell, id, reading.reason, severity, unit)] };
    case "value": {
      const { value, remark } = reading;
      return { value, anomalies: remark === null ? [] : [anomalyAt(cell, id, remark, "warning", unit)] };
    }
  }
}
