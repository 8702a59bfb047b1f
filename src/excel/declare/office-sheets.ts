import { BANDS } from "../../domain/contract/band-table";
import { PARAMETERS } from "../../domain/contract/service-tables";
import type { Quarter } from "../../domain/contract/vocabulary";
import { keyOf } from "../../domain/cells/table-cell";
import type { TableData } from "../../domain/cells/workbook-data";
import { INDICATOR_COLUMNS, OBJECTIVE_COLUMNS, PHASE_COLUMNS } from "../schema/plan-tables";
import type { TableColumns } from "../schema/column";
import { bandsTable } from "./bands-table";
import { parametersSheet } from "./parameters-sheet";
import { INDICATORS_NOTE, PHASES_NOTE, PLAN_SHEET, PLAN_SHEETS } from "./plan-sheets";
import type { SheetLayout, TableLayout } from "./sheet-layout";
import { tableSheet } from "./table-sheet";

/**
 * The sheets of the plan's own tables as they should look around the rows that the office keeps there. Where the plan was
 * published stands in a note that nothing else in the workbook tells: it is the office's.
 */
export function planFrames(): readonly SheetLayout[] {
  const frame = (name: string, note: string, columns: TableColumns): SheetLayout =>
    tableSheet({ ...PLAN_SHEET, name, note, table: name, columns, rows: [], frozenColumns: 1 });
  const [objectives, indicators, phases] = PLAN_SHEETS;
  const plan = frame(objectives, "", OBJECTIVE_COLUMNS);
  return [
    { ...plan, texts: plan.texts.filter(({ style }) => style !== "note") },
    frame(indicators, INDICATORS_NOTE, INDICATOR_COLUMNS),
    frame(phases, PHASES_NOTE, PHASE_COLUMNS),
  ];
}

/** What `Parametri` is made from. */
export interface ParametersContent {
  readonly body: string;
  readonly year: number;
  readonly quarter: Quarter;
}

/**
 * `Parametri` around the rows that stand there: people sort them, and its formats go by row. `bandsAt` is where `Fasce`
 * stands now.
 */
export function parametersFrame(
  { body, year, quarter }: ParametersContent,
  present: TableData | null,
  bandsAt: { readonly row: number; readonly column: number } | null,
): SheetLayout {
  const layout = parametersSheet(body, year, quarter);
  return {
    ...layout,
    tables: layout.tables.map((table) => {
      if (table.name === PARAMETERS.name && present !== null) return inPresentOrder(table, present);
      if (table.name !== BANDS.name || bandsAt === null) return table;
      // Its rules name cells; its texts keep their distance from where it was laid out.
      return { ...table, rules: bandsTable(bandsAt).rules };
    }),
  };
}

function inPresentOrder(table: TableLayout, present: TableData): TableLayout {
  const names = present.columns.get(PARAMETERS.parameter.header)?.values ?? [];
  const placeOf = (row: number): number =>
    names.findIndex((name) => keyOf(String(name)) === keyOf(String(table.rows[row]?.[0])));
  return {
    ...table,
    bands: table.bands.flatMap((band) => {
      const place = placeOf(band.firstRow);
      return place < 0 ? [] : [{ ...band, firstRow: place }];
    }),
  };
}
