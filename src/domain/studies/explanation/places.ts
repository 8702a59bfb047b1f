import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../contract/centre-tables";
import { OBJECTIVES, INDICATORS, PHASES } from "../../contract/plan-tables";
import { quarterColumn } from "../../contract/quarter-columns";
import { PARAMETERS } from "../../contract/service-tables";
import { tableNameFor } from "../../contract/table";
import type { ContractColumn } from "../../contract/table";
import { cellOf, interpretEntries } from "../../interpretation/entries";
import type { Entry } from "../../interpretation/entries";
import { cellAt, cellText, filledRows, keyOf, placeOf } from "../../cells/table-cell";
import { collectTrackingRows, trackingRowOf } from "../../interpretation/tracking-rows";
import type { ReportTable } from "../../interpretation/tracking-rows";
import type { Quarter } from "../../contract/vocabulary";
import type { CellPlace, TableData, WorkbookData } from "../../cells/workbook-data";

/** Where the cells stand that a result comes from; `null` where there is none. */
export interface Places {
  /** A cell of an objective's row in `Obiettivi`, by its column. */
  readonly objective: (code: string, column: ContractColumn) => CellPlace | null;
  /** A cell of an indicator's row in `Indicatori`. */
  readonly indicator: (id: string, column: ContractColumn) => CellPlace | null;
  /** A cell of a phase's row in `Fasi`. */
  readonly phase: (id: string, column: ContractColumn) => CellPlace | null;
  /** The input cell of a reading in the centre's sheet that counts, as `interpret` chooses it. */
  readonly reading: (id: string, quarter: Quarter) => CellPlace | null;
  /** The value of a parameter. */
  readonly parameter: (name: string) => CellPlace | null;
}

/** Places of a plan without a workbook: none. */
export const NO_PLACES: Places = {
  objective: () => null,
  indicator: () => null,
  phase: () => null,
  reading: () => null,
  parameter: () => null,
};

/** The places in a workbook. Throws a `MissingColumnError` for a table without the column that identifies its rows. */
export function placesOf(data: WorkbookData): Places {
  const objectives = rowsOf(data.objectives, OBJECTIVES.code, "unknown-objective");
  const indicators = rowsOf(data.indicators, INDICATORS.id, "unknown-indicator");
  const phases = rowsOf(data.phases, PHASES.id, "unknown-phase");
  const readings = new Map([
    ...trackingRows(indicators, objectives, {
      objectiveColumn: INDICATORS.objective,
      reported: CENTRE_INDICATORS,
      tables: tablesOf(data, "indicators"),
    }),
    ...trackingRows(phases, objectives, {
      objectiveColumn: PHASES.objective,
      reported: CENTRE_PHASES,
      tables: tablesOf(data, "phases"),
    }),
  ]);
  const parameters = parameterRows(data.parameters);
  return {
    objective: (code, column) => cellPlace(objectives.get(keyOf(code)), column),
    indicator: (id, column) => cellPlace(indicators.get(keyOf(id)), column),
    phase: (id, column) => cellPlace(phases.get(keyOf(id)), column),
    reading: (id, quarter) => {
      const found = readings.get(keyOf(id));
      return found === undefined ? null : cellPlace(found.row, quarterColumn(found.columns, quarter));
    },
    parameter: (name) => parameters.get(keyOf(name)) ?? null,
  };
}

/** Where the parts of objectives stand: their column `Obiettivo`, and the tables in which they are reported. */
interface PartTables {
  readonly objectiveColumn: ContractColumn;
  readonly reported: ReportTable;
  readonly tables: readonly TableData[];
}

/** The row of a centre's table in which readings stand. */
interface ReportRow {
  readonly row: Entry;
  readonly columns: ReportTable;
}

type Rows = ReadonlyMap<string, Entry>;

function rowsOf(
  table: TableData,
  id: ContractColumn,
  unknown: "unknown-objective" | "unknown-indicator" | "unknown-phase",
): Rows {
  const { value } = interpretEntries(table, { id, unknown });
  return new Map(value.map((entry) => [keyOf(entry.id), entry]));
}

/** The rows of centres that count, by the same choice as for the results. */
function trackingRows(
  registry: Rows,
  objectives: Rows,
  { objectiveColumn, reported, tables }: PartTables,
): readonly [string, ReportRow][] {
  const rows = collectTrackingRows(tables, reported);
  return [...registry].flatMap(([key, entry]): [string, ReportRow][] => {
    const objective = objectives.get(keyOf(textAt(entry, objectiveColumn)));
    const centre = objective === undefined ? "" : textAt(objective, OBJECTIVES.centre);
    const table = tableNameFor(reported, centre);
    const row = trackingRowOf(rows, { idCell: entry.idCell, id: entry.id, table }).value;
    return row === null ? [] : [[key, { row, columns: reported }]];
  });
}

function tablesOf(data: WorkbookData, which: "indicators" | "phases"): readonly TableData[] {
  return data.centres.flatMap((centre) => {
    const table = centre[which];
    return table === null ? [] : [table];
  });
}

/** Parameters by name; of a name that stands twice the first counts. */
function parameterRows(table: TableData): ReadonlyMap<string, CellPlace> {
  const places = new Map<string, CellPlace>();
  for (const position of filledRows(table)) {
    const key = keyOf(cellText(cellAt(table, PARAMETERS.parameter, position)));
    if (!places.has(key)) places.set(key, placeOf(cellAt(table, PARAMETERS.value, position)));
  }
  return places;
}

function cellPlace(entry: Entry | undefined, column: ContractColumn): CellPlace | null {
  if (entry === undefined || !entry.table.columns.has(column.header)) return null;
  return placeOf(cellOf(entry, column));
}

function textAt(entry: Entry, column: ContractColumn): string {
  return cellText(cellOf(entry, column));
}
