import { isErrorText } from "../cells/error-text";
import type { Anomaly, AnomalyReason } from "../cells/anomaly";
import { plain } from "./interpreted";
import type { Interpreted } from "./interpreted";
import { cellText, choiceKey } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import type { TableCell } from "../cells/table-cell";

/** How a cell with a choice from a list is read. */
export interface ChoiceRule<Choice extends string, Other> {
  readonly allowed: readonly Choice[];
  /** Value of an empty cell. */
  readonly blank: Other;
  /** Value of a cell that holds none of the choices. */
  readonly unknown: Other;
  /** What becomes of a cell that holds none of the choices. */
  readonly severity: Anomaly["severity"];
}

/** A choice from a list, found as the cells' formulas find it ({@link choiceKey}). Anything else is `not-in-list`. */
export function interpretChoice<Choice extends string, Other>(
  cell: TableCell,
  subject: string,
  { allowed, blank, unknown, severity }: ChoiceRule<Choice, Other>,
): Interpreted<Choice | Other> {
  const key = choiceKey(cell.value);
  if (key === "") return plain(blank);
  const choice = allowed.find((candidate) => choiceKey(candidate) === key);
  if (choice !== undefined) return plain(choice);
  const reason: AnomalyReason = isErrorText(cellText(cell))
    ? { code: "error-value" }
    : { code: "not-in-list", allowed };
  return { value: unknown, anomalies: [anomalyAt(cell, subject, reason, severity)] };
}
