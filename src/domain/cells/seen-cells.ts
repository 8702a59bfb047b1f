import { LOG } from "../contract/service-tables";
import type { Anomaly } from "./anomaly";
import { loggedCell, loggedValue } from "./log-text";
import type { TableData } from "./workbook-data";

/** *Operazione* in `Registro`: a person has looked at a cell that counts, and left it as it is. */
export const SEEN = "Visto";

/**
 * The anomalies that a person has not seen. A cell that counts is left out once it was marked as seen, until its value
 * changes: `Registro` has the cell and the value, and its last line about the cell says whether that still holds.
 */
export function unseen(anomalies: readonly Anomaly[], log: TableData | null): readonly Anomaly[] {
  const seen = seenValues(log);
  return anomalies.filter(({ severity, target, value }) => {
    const isSeen = target !== null && seen.get(loggedCell(target)) === loggedValue(value);
    return severity !== "warning" || !isSeen;
  });
}

/** The values that were seen, by cell without its sheet. A `Registro` that lacks a column says nothing. */
function seenValues(log: TableData | null): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  const [operations, subjects, values] = [LOG.operation, LOG.subject, LOG.before].map(
    ({ header }) => log?.columns.get(header)?.values ?? [],
  );
  subjects?.forEach((subject, row) => {
    // No sheet has a colon in its name.
    const cell = String(subject).slice(Math.max(0, String(subject).indexOf(": ")));
    if (operations?.[row] === SEEN) seen.set(cell, String(values?.[row] ?? ""));
    else seen.delete(cell);
  });
  return seen;
}
