import { quarterColumn } from "../contract/quarter-columns";
import type { QuarterColumns } from "../contract/quarter-columns";
import { QUARTERS } from "../contract/vocabulary";
import type { Quarter } from "../contract/vocabulary";
import { byQuarter } from "../measurement/by-quarter";
import type { ByQuarter } from "../measurement/by-quarter";
import type { Counted } from "../cells/countable";
import type { CellValue } from "../cells/workbook-data";
import type { Anomaly } from "../cells/anomaly";
import { cellOf } from "./entries";
import type { Entry } from "./entries";
import { plain } from "./interpreted";
import type { Interpreted } from "./interpreted";
import { anomalyAt } from "./anomaly-at";
import type { TableCell } from "../cells/table-cell";

/** How the readings of a row are counted, their unit, and where they stand. */
export interface ReadingRule {
  /** `null`: the kind is not chosen yet, so nothing counts. */
  readonly count: ((cell: CellValue, quarter: Quarter) => Counted) | null;
  readonly unit: string;
  readonly columns: QuarterColumns;
  /** The reference quarter. */
  readonly upTo: Quarter;
}

/** The readings of a row: what counts, and the quarters whose cell holds something that does not. */
export interface Readings {
  readonly counted: ByQuarter<number | null>;
  readonly toCorrect: readonly Quarter[];
}

/** The columns T1…T4 of a tracking row. What does not count is reported, and missing. */
export function interpretReadings(
  row: Entry | null,
  { count, unit, columns, upTo }: ReadingRule,
): Interpreted<Readings> {
  if (row === null || count === null) return plain({ counted: byQuarter(() => null), toCorrect: [] });
  const readings = byQuarter((quarter) => {
    const cell = cellOf(row, quarterColumn(columns, quarter));
    const left = quarter > upTo ? "later" : "excluded";
    return interpretReading(cell, count(cell.value, quarter), { id: row.id, unit, left });
  });
  const [t1, t2, t3, t4] = readings;
  return {
    value: {
      counted: [t1.value, t2.value, t3.value, t4.value],
      toCorrect: QUARTERS.filter((quarter) =>
        readings[quarter - 1]?.anomalies.some(({ severity }) => severity !== "warning"),
      ),
    },
    anomalies: readings.flatMap((reading) => reading.anomalies),
  };
}

/**
 * One input cell. A pasted formula counts with the value that it shows, with a warning: it may change. One that shows
 * nothing is no empty cell.
 */
function interpretReading(
  cell: TableCell,
  counted: Counted,
  { id, unit, left }: { readonly id: string; readonly unit: string; readonly left: Anomaly["severity"] },
): Interpreted<number | null> {
  if (counted.state === "excluded") {
    return { value: null, anomalies: [anomalyAt(cell, id, counted.reason, left, unit)] };
  }
  const formula: readonly Anomaly[] = cell.isFormula
    ? [anomalyAt(cell, id, { code: "formula" }, counted.state === "missing" ? left : "warning")]
    : [];
  return { value: counted.state === "counts" ? counted.value : null, anomalies: formula };
}
