import { RECOVERED } from "../../domain/contract/recovered-table";
import { READINGS, LOG } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { LOG_COLUMNS, READING_COLUMNS, RECOVERED_COLUMNS } from "../schema/service-tables";
import type { SheetLayout, TableRow } from "./sheet-layout";
import { HEADER_ROW, tableSheet } from "./table-sheet";
import { PALETTE } from "./tones";

/** `Rilevazioni`: its rows are for other tools, so that only its heading is printed. */
export function readingsSheet(rows: readonly TableRow[]): SheetLayout {
  const layout = tableSheet({
    name: SHEETS.readings,
    tabColor: PALETTE.serviceTab,
    note: "Una riga per ogni valore rilevato, per tabelle pivot e Power Query. Si riscrive a ogni aggiornamento. Non si stampa.",
    table: READINGS.name,
    columns: READING_COLUMNS,
    rows,
    bands: [],
    frozenColumns: 0,
  });
  const area = { row: 0, column: 0, rowCount: HEADER_ROW + 1, columnCount: READING_COLUMNS.length };
  return { ...layout, printArea: area };
}

/** `Registro`. */
export function logSheet(rows: readonly TableRow[]): SheetLayout {
  return tableSheet({
    name: SHEETS.log,
    tabColor: PALETTE.serviceTab,
    note: "Che cosa ha fatto il componente aggiuntivo, e quando.",
    table: LOG.name,
    columns: LOG_COLUMNS,
    rows,
    bands: [],
    frozenColumns: 0,
  });
}

/** `Recuperati`. */
export function recoveredSheet(rows: readonly TableRow[]): SheetLayout {
  return tableSheet({
    name: SHEETS.recovered,
    tabColor: PALETTE.serviceTab,
    note: "Che cosa era scritto dove una riparazione non ha trovato posto: da rimettere a mano, o da cancellare.",
    table: RECOVERED.name,
    columns: RECOVERED_COLUMNS,
    rows,
    bands: [],
    frozenColumns: 0,
  });
}
