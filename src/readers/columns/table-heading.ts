import type { SourceCell, SourceRow } from "../document/source-document";
import { foldedText } from "./folded-words";
import { headingKey } from "./heading-key";
import { columnRole, headingRole } from "./heading-role";
import type { HeadingReading } from "./heading-role";
import { labelPairs } from "./label-pairs";
import { monthColumns } from "./month-columns";

/** One column by its heading. */
export interface HeadedColumn {
  readonly column: number;
  /** As written: of two rows `Obiettivo operativo – Codice`. */
  readonly header: string;
  readonly reading: HeadingReading | null;
}

/** The heading of a table: one or two of its rows. */
export interface TableHeading {
  /** Position of its first row, from 0. */
  readonly first: number;
  readonly depth: 1 | 2;
  readonly columns: readonly HeadedColumn[];
}

/** Headings stand at the top, below what a document says before its table. */
const ROWS_LOOKED_AT = 40;
/** So many columns must be understood before a row is a heading. */
const LEAST_COLUMNS = 2;

/** The heading of a table, or `null`: no row looks like one. */
export function tableHeading(rows: readonly SourceRow[]): TableHeading | null {
  let best: TableHeading | null = null;
  for (let first = 0; first < Math.min(rows.length, ROWS_LOOKED_AT); first += 1) {
    const heading = headingAt(rows, first);
    if (heading !== null && (best === null || understood(heading) > understood(best))) best = heading;
    if (best !== null && first > best.first + 1) break;
  }
  return best;
}

/** How many different things the columns of a heading are. */
export function understood({ columns }: TableHeading): number {
  return new Set(
    columns.flatMap(({ reading }) => (reading === null ? [] : [`${reading.role} ${reading.year ?? ""}`])),
  ).size;
}

function headingAt(rows: readonly SourceRow[], first: number): TableHeading | null {
  const upper = rows[first]?.cells ?? [];
  const lower = rows[first + 1]?.cells ?? [];
  if (!looksLikeHeading(upper) && !isGroupRow(upper, lower)) return null;
  const one = { first, depth: 1, columns: columnsOf(upper, null) } as const;
  if (!isGroupRow(upper, lower)) return isHeading(one) ? one : null;
  const two = { first, depth: 2, columns: columnsOf(lower, upper) } as const;
  if (isHeading(two) && understood(two) > understood(one)) return two;
  return isHeading(one) ? one : null;
}

function isHeading(heading: TableHeading): boolean {
  const filled = heading.columns.filter(({ header }) => header !== "").length;
  const read = heading.columns.filter(({ reading }) => reading !== null).length;
  return understood(heading) >= LEAST_COLUMNS && read * 2 >= filled;
}

function looksLikeHeading(cells: readonly SourceCell[]): boolean {
  const filled = columnsOf(cells, null).filter(({ header }) => header !== "");
  const read = filled.filter(
    ({ header, reading }) => reading?.role === "other" || headingRole(header) !== null,
  );
  return read.length >= LEAST_COLUMNS && read.length * 2 >= filled.length;
}

/** The upper of two heading rows: its own texts are headings, and so is most of what stands below it. */
function isGroupRow(upper: readonly SourceCell[], lower: readonly SourceCell[]): boolean {
  const groups = upper.filter(({ text, continues }) => text !== "" && continues === undefined);
  const known = groups.filter(({ text }) => isSubheading(text));
  if (groups.length < 2 || known.length * 2 <= groups.length || labelPairs(upper).length > 0) return false;
  const below = lower.filter(({ text, continues }) => text !== "" && continues !== "above");
  const read = below.filter(({ text }) => isSubheading(text));
  const isWhole = below.length > 1 && read.length === below.length && below.length < lower.length;
  const isOther = headingKey(upper) !== headingKey(lower);
  return read.length * 2 > below.length && (hasGroup(upper, lower) || (isWhole && isOther));
}

/** A text reaches over columns to its right, which have headings of their own below it. */
function hasGroup(upper: readonly SourceCell[], lower: readonly SourceCell[]): boolean {
  const first = upper.findIndex(({ text }) => text !== "");
  return upper.some(({ text }, at) => at > first && text === "" && (lower[at]?.text ?? "") !== "");
}

function isSubheading(text: string): boolean {
  return headingRole(text) !== null && text.length <= 60 && !/:\s*\S/u.test(text);
}

function columnsOf(
  cells: readonly SourceCell[],
  above: readonly SourceCell[] | null,
): readonly HeadedColumn[] {
  const groups = above === null ? [] : groupsOf(above, cells);
  const months = monthColumns(cells.map(({ text }) => text));
  return cells.map(({ text }, column) => {
    const group = groups[column] ?? "";
    const own = text === "" ? group : text;
    const shared = text === "" ? "" : group;
    const header = shared === "" || foldedText(shared) === foldedText(own) ? own : `${shared} – ${own}`;
    const reading = months.has(column) ? ({ role: "other", year: null } as const) : columnRole(own, shared);
    return { column, header, reading };
  });
}

/** The text above each column: a group reaches to the right, as long as there are headings below it. */
function groupsOf(upper: readonly SourceCell[], lower: readonly SourceCell[]): readonly string[] {
  let group = "";
  return lower.map(({ text }, column) => {
    const above = upper[column]?.text ?? "";
    if (above !== "") group = above;
    else if (text === "") group = "";
    return group;
  });
}
