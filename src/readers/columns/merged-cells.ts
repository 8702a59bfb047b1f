import type { SourceCell } from "../document/source-document";
import type { ColumnUse, MappedColumn } from "./column-mapping";
import type { PlanRow } from "./table-rows";

/** Fields of which a cell under a merge says the same as the one above: all but what would be counted twice. */
const COUNTED_ONCE: ReadonlySet<ColumnUse> = new Set([
  "phase",
  "indicator",
  "weight",
  "objectiveWeight",
  "indicatorWeight",
  "leave",
]);

/** The rows with the texts of merged cells in every row that the merge covers. */
export function withMergedTexts(
  rows: readonly PlanRow[],
  columns: readonly MappedColumn[],
): readonly PlanRow[] {
  const uses = new Map(columns.map(({ column, use }) => [column, use]));
  let above: readonly SourceCell[] = [];
  return rows.map((row) => {
    const cells = row.cells.map((cell, column) => {
      const isMerged = cell.continues === "above" && !COUNTED_ONCE.has(uses.get(column) ?? "leave");
      return isMerged ? { ...(above[column] ?? cell), continues: cell.continues } : cell;
    });
    above = cells;
    return { ...row, cells };
  });
}

/**
 * What an upper level (centre, manager, public value) is for each objective, in order. An empty text goes on with the
 * one above where the table does not repeat its texts; where it does, or knows merges, empty is empty.
 */
export function continuedTexts(texts: readonly string[], isRepeating: boolean): readonly string[] {
  const repeats = isRepeating || texts.some((text, at) => text !== "" && text === texts[at - 1]);
  const filled: string[] = [];
  for (const text of texts) filled.push(text === "" && !repeats ? (filled.at(-1) ?? "") : text);
  return filled;
}
