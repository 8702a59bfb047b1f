import type { DraftProblem } from "../draft/plan-draft";
import { codeAndName } from "./centre-text";
import { foldedText } from "./folded-words";
import type { FieldCells } from "./field-cells";
import type { PlanRow } from "./table-rows";

/** The rows of one objective, in their order. */
export interface ObjectiveGroup {
  readonly code: string;
  readonly title: string;
  readonly centre: string;
  readonly rows: PlanRow[];
}

/** The objectives of a plan as groups of rows. */
export interface Grouping {
  readonly groups: readonly ObjectiveGroup[];
  readonly problems: readonly DraftProblem[];
}

/** What a row says of its objective; empty where it says nothing. */
interface Identity {
  readonly code: string;
  readonly title: string;
  readonly centre: string;
}

/**
 * Rows of the same objective: those that repeat its code and title, and those that leave both empty. One code with two
 * titles are two objectives, and neither is dropped.
 */
export function objectiveGroups(rows: readonly PlanRow[], cells: FieldCells): Grouping {
  const groups: ObjectiveGroup[] = [];
  const known = new Map<string, ObjectiveGroup[]>();
  const problems: DraftProblem[] = [];
  const identify = identityOf(rows, cells);
  let current: ObjectiveGroup | null = null;
  for (const row of rows) {
    const identity = identify(row);
    const own: ObjectiveGroup | undefined =
      current !== null && isSame(current, identity)
        ? current
        : known.get(keyOf(identity))?.find((group) => isAgain(group, identity));
    if (own !== undefined) {
      current = own;
      own.rows.push(row);
    } else if (identity.code === "" && identity.title === "") {
      problems.push({ severity: "doubt", place: row.place, code: "row-without-objective", values: {} });
    } else {
      current = { ...identity, rows: [row] };
      groups.push(current);
      for (const key of new Set([keyOf(identity), keyOf({ ...identity, title: "" })])) {
        known.set(key, [...(known.get(key) ?? []), current]);
      }
    }
  }
  return { groups, problems };
}

/** Code and title of a row: from their columns, from one column for both, or from the section. */
function identityOf(rows: readonly PlanRow[], cells: FieldCells): (row: PlanRow) => Identity {
  const titles = rows.map((row) => cells.text(row, "objective")).filter((title) => title !== "");
  const isCoded =
    !cells.has("objectiveCode") &&
    titles.length > 0 &&
    titles.every((title) => codeAndName(title).code !== null);
  return (row) => {
    const text = cells.text(row, "objective");
    const split = isCoded && text !== "" ? codeAndName(text) : null;
    const { objectiveCode, objectiveTitle } = row.section;
    const centre = cells.text(row, "centre");
    if (text === "" && !cells.has("objective") && objectiveTitle !== undefined) {
      return { code: objectiveCode ?? "", title: objectiveTitle, centre };
    }
    return { code: split?.code ?? cells.text(row, "objectiveCode"), title: split?.name ?? text, centre };
  };
}

/** The row goes on with the objective above it. */
function isSame(group: ObjectiveGroup, { code, title, centre }: Identity): boolean {
  const sameTitle = title === "" || foldedText(title) === foldedText(group.title);
  if (code !== "") return code === group.code && sameTitle;
  if (title === "") return true;
  return sameTitle && (centre === "" || centre === group.centre);
}

/** The row comes back to an objective further above. */
function isAgain(group: ObjectiveGroup, { code, title, centre }: Identity): boolean {
  return (code !== "" || title !== "") && (centre === "" || centre === group.centre);
}

function keyOf({ code, title }: Identity): string {
  return `${code} ${foldedText(title)}`;
}
