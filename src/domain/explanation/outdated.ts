import { isAtLeast, isAtMost } from "../comparison";
import { isErrorText } from "../reading";
import type { Explanation } from "./explanation";
import type { SelectedCell } from "./selected-cell";

/** Columns of the summary that the add-in writes as values: only these can be older than the data. */
const SUMMARY = /^Riepilogo_/iu;

/**
 * True: the cell is a figure of the summary and shows something else than what is computed now, because the data have
 * changed since the summary was refreshed.
 */
export function isOutdated({ value, row }: SelectedCell, { answer }: Explanation): boolean {
  if (row === null || !SUMMARY.test(row.table) || !isFigure(row.header)) return false;
  if (typeof value !== "number") return isErrorText(value) || answer.kind === "number";
  if (answer.kind !== "number") return true;
  return !(isAtLeast(value, answer.value) && isAtMost(value, answer.value));
}

function isFigure(header: string): boolean {
  return !["Voce", "Codice", "Titolo", "Centro", "Dirigente"].includes(header);
}
