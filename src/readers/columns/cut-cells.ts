import type { SourceCell } from "../document/source-document";
import type { DraftProblem } from "../draft/plan-draft";
import type { PlanRow } from "./table-rows";

/** Rows with the cells that a page break cut put together again. */
export interface MendedRows {
  readonly rows: readonly PlanRow[];
  readonly problems: readonly DraftProblem[];
}

/** A sentence that goes on: a small letter first. */
const GOES_ON = /^\p{Ll}/u;

/**
 * Joins the first row of a page to the last one of the page before where it only goes on with its cells: every text
 * begins with a small letter, under a text that is there. Each is said.
 */
export function mendedRows(rows: readonly PlanRow[]): MendedRows {
  const mended: PlanRow[] = [];
  const problems: DraftProblem[] = [];
  for (const row of rows) {
    const last = mended.at(-1);
    if (last === undefined || !goesOn(row, last)) {
      mended.push(row);
      continue;
    }
    mended[mended.length - 1] = { ...last, cells: last.cells.map((cell, at) => joined(cell, row.cells[at])) };
    const text = row.cells.find((cell) => cell.text !== "")?.text ?? "";
    problems.push({ severity: "doubt", place: row.place, code: "cell-cut", values: { text } });
  }
  return { rows: mended, problems };
}

function goesOn({ isAfterBreak, cells }: PlanRow, last: PlanRow): boolean {
  const filled = [...cells.entries()].filter(([, { text }]) => text !== "");
  const isRest = filled.every(([at, { text }]) => GOES_ON.test(text) && (last.cells[at]?.text ?? "") !== "");
  return isAfterBreak && filled.length > 0 && isRest;
}

/** A hyphen at the end divides a word. */
function joined(cell: SourceCell, rest: SourceCell | undefined): SourceCell {
  if (rest === undefined || rest.text === "") return cell;
  const isHyphenated = /\p{Ll}[-‐]$/u.test(cell.text);
  return { text: isHyphenated ? `${cell.text.slice(0, -1)}${rest.text}` : `${cell.text} ${rest.text}` };
}
