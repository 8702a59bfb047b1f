import { interpretEntries } from "../../interpretation/entries";
import type { Entry } from "../../interpretation/entries";
import { cellAt, cellText, filledRows, keyOf, placeOf } from "../../cells/table-cell";
import { collectTrackingRows, trackingRowOf } from "../../interpretation/tracking-rows";
import type { TrackingRows } from "../../interpretation/tracking-rows";
import { tableNamePart } from "../../contract/table-name";
import { quarterLabel } from "../../contract/vocabulary";
import type { Quarter } from "../../contract/vocabulary";
import type { CellPlace, TableData, WorkbookData } from "../../cells/workbook-data";

/** Where the cells stand that a result comes from; `null` where there is none. */
export interface Places {
  /** A cell of an objective's row in `Obiettivi`, by its header. */
  readonly objective: (code: string, header: string) => CellPlace | null;
  /** A cell of an indicator's row in `Indicatori`. */
  readonly indicator: (id: string, header: string) => CellPlace | null;
  /** A cell of a phase's row in `Fasi`. */
  readonly phase: (id: string, header: string) => CellPlace | null;
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
  const objectives = rowsOf(data.objectives, "Codice", "unknown-objective");
  const indicators = rowsOf(data.indicators, "ID", "unknown-indicator");
  const phases = rowsOf(data.phases, "ID", "unknown-phase");
  const readings = new Map([
    ...trackingRows(indicators, objectives, "Centro_", tablesOf(data, "indicators")),
    ...trackingRows(phases, objectives, "Fasi_", tablesOf(data, "phases")),
  ]);
  const parameters = parameterRows(data.parameters);
  return {
    objective: (code, header) => cellPlace(objectives.get(keyOf(code)), header),
    indicator: (id, header) => cellPlace(indicators.get(keyOf(id)), header),
    phase: (id, header) => cellPlace(phases.get(keyOf(id)), header),
    reading: (id, quarter) => cellPlace(readings.get(keyOf(id)), quarterLabel(quarter)),
    parameter: (name) => parameters.get(keyOf(name)) ?? null,
  };
}

type Rows = ReadonlyMap<string, Entry>;

function rowsOf(
  table: TableData,
  idHeader: "ID" | "Codice",
  unknown: "unknown-objective" | "unknown-indicator" | "unknown-phase",
): Rows {
  const { value } = interpretEntries(table, { idHeader, unknown });
  return new Map(value.map((entry) => [keyOf(entry.id), entry]));
}

/** The rows of centres that count, by the same choice as for the results. */
function trackingRows(
  registry: Rows,
  objectives: Rows,
  prefix: "Centro_" | "Fasi_",
  tables: readonly TableData[],
): readonly [string, Entry][] {
  const rows: TrackingRows = collectTrackingRows(tables);
  return [...registry].flatMap(([key, entry]): [string, Entry][] => {
    const objective = objectives.get(keyOf(textAt(entry, "Obiettivo")));
    const table = prefix + tableNamePart(objective === undefined ? "" : textAt(objective, "Centro"));
    const row = trackingRowOf(rows, { idCell: entry.idCell, id: entry.id, table }).value;
    return row === null ? [] : [[key, row]];
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
    const key = keyOf(cellText(cellAt(table, "Parametro", position)));
    if (!places.has(key)) places.set(key, placeOf(cellAt(table, "Valore", position)));
  }
  return places;
}

function cellPlace(entry: Entry | undefined, header: string): CellPlace | null {
  if (entry === undefined || !entry.table.columns.has(header)) return null;
  return placeOf(cellAt(entry.table, header, entry.position));
}

function textAt(entry: Entry, header: string): string {
  return cellText(cellAt(entry.table, header, entry.position));
}
