import type { SourceCell } from "../document/source-document";
import { headingRole } from "./heading-role";
import type { HeadingRole } from "./heading-role";

/** A label with its value, of one row of a sheet. */
export interface LabelPair {
  /** As written, without its colon and the number of a list: `Fase 1:` is `Fase`. */
  readonly label: string;
  readonly role: HeadingRole | null;
  readonly value: SourceCell;
}

const SAME_CELL = /^(?<label>[^:\n]{2,50}):\s*(?<value>\S[^]*)$/u;
const NUMBER_BEHIND = /\s*(?:n\.?|nr\.?|n°)?\s*\d{1,2}$/iu;

/** The pairs of a row: `Settore:` `Tributi` `Peso:` `40`, or `Settore: Tributi`; empty where a cell is in none. */
export function labelPairs(cells: readonly SourceCell[]): readonly LabelPair[] {
  const filled = cells.filter(({ text, continues }) => text !== "" && continues === undefined);
  const pairs: LabelPair[] = [];
  for (let at = 0; at < filled.length; at += 1) {
    const cell = filled[at];
    if (cell === undefined) continue;
    const pair = pairAt(cell, filled[at + 1]);
    if (pair === null) return [];
    pairs.push(...numberOf(cell.text, pair), pair);
    if (pair.value === filled[at + 1]) at += 1;
  }
  return pairs;
}

function pairAt(cell: SourceCell, next: SourceCell | undefined): LabelPair | null {
  const { text } = cell;
  const hasValue = next !== undefined && !next.text.endsWith(":");
  if (text.endsWith(":")) return pairOf(text, hasValue ? next : { text: "" });
  const { label, value } = SAME_CELL.exec(text)?.groups ?? {};
  if (label !== undefined && value !== undefined && headingRole(label) !== null)
    return pairOf(label, { text: value });
  const isLabel = hasValue && headingRole(text) !== null && headingRole(next.text) === null;
  return isLabel ? pairOf(text, next) : null;
}

/** `Obiettivo n. 3:` says the title, and the number by which the objective is called. */
function numberOf(written: string, { label, role }: LabelPair): readonly LabelPair[] {
  const number = /(?<number>\d{1,3})\s*(?::|$)/u.exec(written.slice(label.length))?.groups?.["number"];
  if (number === undefined || (role !== "objective" && role !== "title")) return [];
  return [{ label: `${label} n.`, role: "objectiveCode", value: { text: number } }];
}

function pairOf(written: string, value: SourceCell): LabelPair {
  const label = written.replace(/\s*:$/u, "");
  const bare = label.replace(NUMBER_BEHIND, "");
  const role = headingRole(bare)?.role ?? null;
  return { label: bare === "" ? label : bare, role, value };
}
