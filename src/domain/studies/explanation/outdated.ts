import { isAtLeast, isAtMost } from "../../cells/comparison";
import { isErrorText } from "../../cells/reading";
import type { Explanation } from "./explanation";
import type { SelectedCell, SelectedRow } from "./selected-cell";
import { ASKED_OF_LEVEL, quarterOfHeader } from "./subject-at";

/** Tables of the summary whose figures are those of a level; the others only repeat its achievement. */
const LEVELS = /^Riepilogo_(?:Ente|Valori|Centri|Dirigenti|Obiettivi)$/iu;
const SUMMARY = /^Riepilogo_/iu;

/**
 * True: the cell is a figure of the summary and shows something else than what is computed now, because the data have
 * changed since the summary was refreshed.
 */
export function isOutdated({ value, row }: SelectedCell, { answer }: Explanation): boolean {
  if (row === null || !isExplainedFigure(row)) return false;
  if (typeof value !== "number") return isErrorText(value) || answer.kind === "number";
  if (answer.kind !== "number") return true;
  return !(isAtLeast(value, answer.value) && isAtMost(value, answer.value));
}

/** True: the cell holds just the number that is explained. The titles and what is expected are not. */
function isExplainedFigure({ table, header }: SelectedRow): boolean {
  if (header === "Raggiungimento") return SUMMARY.test(table);
  return LEVELS.test(table) && (header in ASKED_OF_LEVEL || quarterOfHeader(header) !== null);
}
