import { INDICATORS } from "./plan-tables";
import { LOG, PARAMETERS } from "./service-tables";
import { SUMMARY_ANOMALIES } from "./summary-tables";
import { copied, table, text } from "./table";

/** What people typed and a repair found no place for: where it stood, and which row and column it belonged to. */
export const RECOVERED = table("Recuperati", {
  date: LOG.date,
  sheet: SUMMARY_ANOMALIES.sheet,
  cell: SUMMARY_ANOMALIES.cell,
  table: text("Tabella", "add-in"),
  id: copied(INDICATORS.id, "add-in"),
  column: text("Colonna", "add-in"),
  value: copied(PARAMETERS.value, "add-in"),
});
