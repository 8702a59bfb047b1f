import type { QuarterColumns } from "../contract/quarter-columns";
import type { ContractColumn } from "../contract/table";
import { isErrorText } from "../cells/error-text";
import type { Anomaly, AnomalyReason } from "../cells/anomaly";
import type { TableData } from "../cells/workbook-data";
import { entriesOf } from "./entries";
import type { Entry } from "./entries";
import type { Interpreted } from "./interpreted";
import type { KnownKeys } from "./known-keys";
import { keyOf, lookupKey } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import { groupBy } from "../cells/group-by";

/** One kind of centre tables in which managers report: `CENTRE_INDICATORS`, `CENTRE_PHASES`. */
export interface ReportTable extends QuarterColumns {
  readonly prefix: string;
  readonly id: ContractColumn;
}

/** The rows of one kind of centre tables (`Centro_*` or `Fasi_*`) in which managers report, by identifier. */
export type TrackingRows = ReadonlyMap<string, readonly Entry[]>;

/** What the registry knows of the rows that should be there. */
export interface RegisteredRow {
  readonly idCell: Entry["idCell"];
  readonly id: string;
  /** The table in which the row belongs: `Centro_A1`. */
  readonly table: string;
}

/** The rows of all tables, in the order of the tables. Rows without identifier stand under `""`. */
export function collectTrackingRows(
  tables: readonly TableData[],
  { id }: Pick<ReportTable, "id">,
): TrackingRows {
  return groupBy(
    tables.flatMap((table) => entriesOf(table, id)),
    (entry) => lookupKey(entry.id),
  );
}

/** Rows whose identifier the registry does not know. Nothing that they hold counts. */
export function unknownRows(
  rows: TrackingRows,
  known: KnownKeys,
  code: "unknown-indicator" | "unknown-phase",
): readonly Anomaly[] {
  return [...rows].flatMap(([key, same]) =>
    known.has(key)
      ? []
      : same.map(({ idCell, id }) => {
          const reason: AnomalyReason = isErrorText(id)
            ? { code: "error-value" }
            : known.whyUnknown(id, { code });
          return anomalyAt(idCell, id, reason, "excluded");
        }),
  );
}

/**
 * The row that counts for a registered indicator or phase: that of its own centre's table, else the first found in
 * another one (its objective may have changed centre), with a warning. `null`: nowhere. Further rows with the same
 * identifier are left out and reported.
 */
export function trackingRowOf(rows: TrackingRows, registered: RegisteredRow): Interpreted<Entry | null> {
  const same = rows.get(lookupKey(registered.id)) ?? [];
  const own = same.find((row) => keyOf(row.table.name) === keyOf(registered.table));
  const counted = own ?? same[0] ?? null;
  const further = same
    .filter((row) => row !== counted)
    .map(({ idCell, id }) => anomalyAt(idCell, id, { code: "duplicate-id" }, "excluded"));
  if (own !== undefined) return { value: own, anomalies: further };
  const missing = anomalyAt(
    registered.idCell,
    registered.id,
    { code: "missing-row", table: registered.table },
    counted === null ? "excluded" : "warning",
  );
  return { value: counted, anomalies: [missing, ...further] };
}
