import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../contract/centre-tables";
import { INDICATORS, PHASES } from "../../contract/plan-tables";
import { quarterColumn } from "../../contract/quarter-columns";
import type { QuarterColumns } from "../../contract/quarter-columns";
import { tableNameFor } from "../../contract/table";
import { cellOf, interpretEntries } from "../../interpretation/entries";
import type { Entry, EntryRule } from "../../interpretation/entries";
import { placeKey } from "../../cells/place-key";
import { keyOf, placeOf } from "../../cells/table-cell";
import { collectTrackingRows, trackingRowOf } from "../../interpretation/tracking-rows";
import type { ReportTable } from "../../interpretation/tracking-rows";
import type { TrackedObjective } from "../../measurement/tracked-plan";
import type { Anomaly } from "../../cells/anomaly";
import type { Quarter } from "../../contract/vocabulary";
import type { CellPlace, TableData, WorkbookData } from "../../cells/workbook-data";
import type { GapState } from "./gap";

/** What a due reading that is not there belongs to. */
export interface ReadingPart {
  readonly part: "indicator" | "phase";
  readonly id: string;
}

/** Finds the cell of a reading that is not there, and says why it is not. */
export type ReadingCells = (
  part: ReadingPart,
  objective: TrackedObjective,
  quarter: Quarter,
) => { readonly state: GapState; readonly place: CellPlace };

/** The cells of all readings: in the rows that `interpret` read, with what it said of them. */
export function readingCells(data: WorkbookData, anomalies: readonly Anomaly[]): ReadingCells {
  const parts = {
    indicator: rowFinder(
      data.indicators,
      { id: INDICATORS.id, unknown: "unknown-indicator" },
      CENTRE_INDICATORS,
      tablesOf(data, "indicators"),
    ),
    phase: rowFinder(
      data.phases,
      { id: PHASES.id, unknown: "unknown-phase" },
      CENTRE_PHASES,
      tablesOf(data, "phases"),
    ),
  };
  const excluded = new Map(
    anomalies
      .filter(({ severity }) => severity === "excluded")
      .map((anomaly) => [placeKey(anomaly.place), anomaly]),
  );
  return ({ part, id }, objective, quarter) => {
    const { row, columns } = parts[part](id, objective.centre.code);
    const place = placeOf(cellOf(row, quarterColumn(columns, quarter)));
    const anomaly = excluded.get(placeKey(place));
    return anomaly === undefined
      ? { state: { type: "missing" }, place }
      : { state: { type: "wrong", value: anomaly.value, reason: anomaly.reason }, place };
  };
}

interface FoundRow {
  readonly row: Entry;
  readonly columns: QuarterColumns;
}

function rowFinder(
  registry: TableData,
  rule: EntryRule,
  reported: ReportTable,
  tables: readonly TableData[],
): (id: string, centre: string) => FoundRow {
  const { value } = interpretEntries(registry, rule);
  const entries = new Map(value.map((entry) => [keyOf(entry.id), entry]));
  const rows = collectTrackingRows(tables, reported);
  return (id, centre) => {
    const entry = entries.get(keyOf(id));
    if (entry === undefined) throw new RangeError(`${id} is not in ${registry.name}`);
    const table = tableNameFor(reported, centre);
    const row = trackingRowOf(rows, { idCell: entry.idCell, id, table }).value;
    // Without a row nothing is due, so nobody asks for its cells.
    if (row === null) throw new RangeError(`${id} has no row in ${table}`);
    return { row, columns: reported };
  };
}

function tablesOf({ centres }: WorkbookData, part: "indicators" | "phases"): readonly TableData[] {
  return centres.flatMap((centre) => centre[part] ?? []);
}
