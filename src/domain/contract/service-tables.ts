import { CENTRE_INDICATORS } from "./centre-tables";
import { INDICATORS, OBJECTIVES } from "./plan-tables";
import { byKind, choice, copied, date, mixed, number, table, text } from "./table";
import { QUARTER_LABELS } from "./vocabulary";

/** Body, year, reference quarter, thresholds: a row for each of `PARAMETER_NAMES`. */
export const PARAMETERS = table("Parametri", {
  parameter: text("Parametro", "add-in"),
  value: mixed("Valore", "office"),
  description: text("Descrizione", "add-in"),
});

/** The long table for PivotTables and Power Query: one row for each indicator and quarter. */
export const READINGS = table("Rilevazioni", {
  id: copied(INDICATORS.id, "add-in"),
  objective: copied(INDICATORS.objective, "add-in"),
  centre: copied(OBJECTIVES.centre, "add-in"),
  manager: copied(OBJECTIVES.manager, "add-in"),
  publicValue: copied(OBJECTIVES.publicValue, "add-in"),
  quarter: choice("Trimestre", QUARTER_LABELS, "add-in"),
  value: byKind("Valore", "add-in"),
  achievement: copied(CENTRE_INDICATORS.achievement, "add-in"),
});

/** What the add-in did. */
export const LOG = table("Registro", {
  /** Of the operation: an operation that is repeated writes its lines once. */
  number: number("Numero", "add-in"),
  date: date("Data", "add-in"),
  operation: text("Operazione", "add-in"),
  subject: text("Oggetto", "add-in"),
  before: mixed("Prima", "add-in"),
  after: mixed("Dopo", "add-in"),
  reason: text("Motivo", "add-in"),
});
