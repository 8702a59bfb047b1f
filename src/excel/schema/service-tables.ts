import { FORMATS, numberColumn, textColumn } from "./column";
import type { TableColumns } from "./column";

/** `Parametri`. */
export const PARAMETER_COLUMNS: TableColumns = [
  textColumn("Parametro", 150),
  { ...textColumn("Valore", 120), wrap: false },
  textColumn("Descrizione", 300),
];

/** `Rilevazioni`: the long table for PivotTables and Power Query. */
export const READING_COLUMNS: TableColumns = [
  textColumn("ID", 110),
  textColumn("Obiettivo", 90),
  textColumn("Centro", 50),
  textColumn("Dirigente", 110),
  textColumn("Valore pubblico", 170),
  { ...textColumn("Trimestre", 60), alignment: "Center" },
  { ...textColumn("Valore", 90), alignment: "Right", wrap: false },
  numberColumn("Raggiungimento", 90, FORMATS.percent),
];

/** `Registro`: what the add-in did. */
export const LOG_COLUMNS: TableColumns = [
  { ...textColumn("Data", 100), alignment: "Left", wrap: false, numberFormat: FORMATS.dateTime },
  textColumn("Operazione", 130),
  textColumn("Oggetto", 190),
  textColumn("Prima", 150),
  textColumn("Dopo", 190),
  textColumn("Motivo", 190),
];
