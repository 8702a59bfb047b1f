import { PLAN_STATES } from "../contract/vocabulary";
import { interpretChoice } from "./choice";
import type { Interpreted } from "./interpreted";
import type { TableCell } from "../cells/table-cell";

/** *Stato piano*: true unless Stralciato. A blank counts as Attivo; so does any other word, with a warning. */
export function interpretActive(cell: TableCell, subject: string): Interpreted<boolean> {
  const state = interpretChoice(cell, subject, {
    allowed: PLAN_STATES,
    blank: "Attivo",
    unknown: "Attivo",
    severity: "warning",
  });
  return { value: state.value === "Attivo", anomalies: state.anomalies };
}
