import {
  SUMMARY_BODY,
  SUMMARY_PUBLIC_VALUES,
  SUMMARY_CENTRES,
  SUMMARY_MANAGERS,
  SUMMARY_OBJECTIVES,
  SUMMARY_PROGRESS,
  SUMMARY_RISKS,
} from "../../contract/summary-tables";
import { isNamed } from "../../contract/table";
import { isAtLeast, isAtMost } from "../../cells/comparison";
import { isErrorText } from "../../cells/error-text";
import type { Explanation } from "./explanation";
import type { SelectedCell, SelectedRow } from "./selected-cell";
import { ASKED_OF_LEVEL, quarterOfHeader } from "./subject-at";

/** Tables of the summary whose figures are those of a level; the others only repeat its achievement. */
const LEVELS = [
  SUMMARY_BODY,
  SUMMARY_PUBLIC_VALUES,
  SUMMARY_CENTRES,
  SUMMARY_MANAGERS,
  SUMMARY_OBJECTIVES,
] as const;
const WITH_ACHIEVEMENT = [...LEVELS, SUMMARY_PROGRESS, SUMMARY_RISKS] as const;

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
  if (header === SUMMARY_BODY.achievement.header) {
    return WITH_ACHIEVEMENT.some((summary) => isNamed(summary, table));
  }
  const isFigure = ASKED_OF_LEVEL.has(header) || quarterOfHeader(header) !== null;
  return isFigure && LEVELS.some((level) => isNamed(level, table));
}
