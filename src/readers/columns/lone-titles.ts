import type { DraftProblem } from "../draft/plan-draft";
import type { MappedColumn } from "./column-mapping";
import type { PlanRow } from "./table-rows";

/** The rows of a plan without texts that only stand in the column of its titles. */
export interface TitledRows {
  readonly rows: readonly PlanRow[];
  readonly problems: readonly DraftProblem[];
}

/**
 * Leaves out notes and signatures in the column of titles: a row with nothing but a title is an objective only where
 * rows without one follow it. Each is said.
 */
export function withoutLoneTitles(rows: readonly PlanRow[], columns: readonly MappedColumn[]): TitledRows {
  const uses = ["objective", "objectiveCode"].map(
    (use) => columns.find((column) => column.use === use)?.column,
  );
  const textsOf = ({ cells }: PlanRow): readonly string[] =>
    uses.map((column) => (column === undefined ? "" : (cells[column]?.text ?? "")));
  const isLone = (row: PlanRow, at: number): boolean => {
    const [title = ""] = textsOf(row);
    const filled = row.cells.filter(({ text, continues }) => text !== "" && continues === undefined);
    const next = rows[at + 1];
    const goesOn = next !== undefined && textsOf(next).every((text) => text === "");
    return title !== "" && filled.length === 1 && !goesOn;
  };
  const problems = rows.filter(isLone).map(({ place, cells }): DraftProblem => {
    const text = cells.find((cell) => cell.text !== "")?.text ?? "";
    return { severity: "notice", place, code: "text-skipped", values: { text } };
  });
  return { rows: rows.filter((row, at) => !isLone(row, at)), problems };
}
