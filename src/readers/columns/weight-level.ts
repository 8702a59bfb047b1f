import { numberOfText } from "../../domain/wording/number-text";
import type { SourceCell } from "../document/source-document";
import type { FieldCells } from "./field-cells";
import type { ObjectiveGroup } from "./objective-groups";

/** Whose weight a column is. */
export interface WeightLevel {
  readonly level: "objective" | "indicator";
  /** Whether the rows say it: else a person is asked. */
  readonly sure: boolean;
}

/**
 * Whose the weights of a column are that does not say it: the objective's where they stand once for each objective, the
 * indicator's where rows of one objective have their own.
 */
export function weightLevel(groups: readonly ObjectiveGroup[], cells: FieldCells): WeightLevel {
  const weights = groups.map(({ rows }) => rows.map((row) => cells.text(row, "weight")));
  const several = weights.filter((texts) => texts.filter((text) => text !== "").length > 1);
  if (several.length === 0) return { level: "objective", sure: true };
  if (several.every((texts) => isWhole(texts))) return { level: "indicator", sure: true };
  const isRepeated = several.every((texts) => new Set(texts).size === 1);
  return isRepeated && !isOwnRow(groups, cells)
    ? { level: "objective", sure: false }
    : { level: "indicator", sure: true };
}

/** The weights of one objective make 1, or 100. */
function isWhole(texts: readonly string[]): boolean {
  const sum = texts.reduce((total, text) => total + (weightOf({ text }) ?? 0), 0);
  return Math.abs(sum - 1) < 1e-9 || Math.abs(sum - 100) < 1e-9;
}

/** Code and title stand once and the weights on every row: they belong to the rows. */
function isOwnRow(groups: readonly ObjectiveGroup[], cells: FieldCells): boolean {
  return groups.every(({ rows }) => rows.slice(1).every((row) => cells.text(row, "objective") === ""));
}

/** `30%` and `0,30` are 0.3, `30` is 30; `X`, `Alta` and an empty cell are no weight. */
export function weightOf(cell: SourceCell): number | null {
  const text = cell.text.replace(/\s/gu, "");
  const isShare = text.endsWith("%");
  const number = numberOfText(text.replace(/%$/u, "").replace(/(?:punti|p\.?|pt\.?)$/iu, ""));
  if (number === null || number.number < 0) return null;
  if (cell.number !== undefined) return cell.number;
  return isShare ? Number(`${number.number}e-2`) : number.number;
}
