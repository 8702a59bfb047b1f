import { RECOVERED } from "../../domain/contract/recovered-table";
import { LOG, PARAMETERS, READINGS } from "../../domain/contract/service-tables";
import { FORMATS, numberColumn, textColumn } from "./column";
import type { TableColumns } from "./column";

/** `Parametri`. */
export const PARAMETER_COLUMNS: TableColumns = [
  textColumn(PARAMETERS.parameter, 150),
  { ...textColumn(PARAMETERS.value, 120), wrap: false },
  textColumn(PARAMETERS.description, 300),
];

/** `Rilevazioni`: the long table for PivotTables and Power Query. */
export const READING_COLUMNS: TableColumns = [
  textColumn(READINGS.id, 110),
  textColumn(READINGS.objective, 90),
  textColumn(READINGS.centre, 50),
  textColumn(READINGS.manager, 110),
  textColumn(READINGS.publicValue, 170),
  { ...textColumn(READINGS.quarter, 60), alignment: "Center" },
  { ...textColumn(READINGS.value, 90), alignment: "Right", wrap: false },
  numberColumn(READINGS.achievement, 90, FORMATS.percent),
];

/** `Registro`: what the add-in did. */
export const LOG_COLUMNS: TableColumns = [
  { ...numberColumn(LOG.number, 52, FORMATS.count), alignment: "Center" },
  { ...textColumn(LOG.date, 100), alignment: "Left", wrap: false, numberFormat: FORMATS.dateTime },
  textColumn(LOG.operation, 130),
  textColumn(LOG.subject, 190),
  textColumn(LOG.before, 150),
  textColumn(LOG.after, 190),
  textColumn(LOG.reason, 190),
];

/** `Recuperati`: what people typed and a repair found no place for. */
export const RECOVERED_COLUMNS: TableColumns = [
  { ...textColumn(RECOVERED.date, 100), wrap: false, numberFormat: FORMATS.dateTime },
  textColumn(RECOVERED.sheet, 170),
  { ...textColumn(RECOVERED.cell, 60), alignment: "Center" },
  textColumn(RECOVERED.table, 110),
  textColumn(RECOVERED.id, 130),
  textColumn(RECOVERED.column, 110),
  textColumn(RECOVERED.value, 260),
];
