import type { SourceCell, SourceRow, SourceTable } from "../document/source-document";
import type { PageTable } from "./page-table";
import { continuedText } from "./text-lines";

/** So many rows of heading are repeated at the top of a page. */
const MOST_HEADING_ROWS = 3;

/** A column that so few rows fill says nothing. */
const FEWEST_ROWS = 4;

/** Tables that go on over several pages as one, the headings that each page repeats taken off. */
export function joinedTables(pages: readonly (readonly PageTable[])[]): readonly SourceTable[] {
  const joined: {
    rows: SourceRow[];
    heading: readonly (readonly SourceCell[])[];
    last: number;
    page: number;
  }[] = [];
  pages.forEach((tables) => {
    tables.forEach((table, index) => {
      const open = joined.at(-1);
      const goesOn =
        open !== undefined &&
        index === 0 &&
        open.last === table.page - 1 &&
        open.heading[0]?.length === table.rows[0]?.length;
      if (goesOn) {
        append(open.rows, placed(table, repeatedRows(table.rows, open.heading), joined.length));
        open.last = table.page;
      } else {
        joined.push({
          rows: [...placed(table, 0, joined.length + 1)],
          heading: table.rows.slice(0, MOST_HEADING_ROWS),
          last: table.page,
          page: table.page,
        });
      }
    });
  });
  return joined.map(({ rows, page }, index) => ({ name: "", place: { page, table: index + 1 }, rows }));
}

/** How many rows at the top of a page are those at the top of the table. */
function repeatedRows(
  rows: readonly (readonly SourceCell[])[],
  heading: readonly (readonly SourceCell[])[],
): number {
  const differing = heading.findIndex((row, index) => !isSame(row, rows[index] ?? []));
  return differing < 0 ? heading.length : differing;
}

const isSame = (one: readonly SourceCell[], other: readonly SourceCell[]): boolean =>
  one.length === other.length &&
  one.some(({ text }) => text !== "") &&
  one.every(({ text }, index) => text === other[index]?.text);

const placed = ({ page, rows }: PageTable, from: number, table: number): readonly SourceRow[] =>
  rows.slice(from).map((cells, index) => ({ place: { page, table, row: from + index + 1 }, cells }));

/** Puts the rows of a page after those of the page before; a row that the break cut is one row again. */
function append(rows: SourceRow[], added: readonly SourceRow[]): void {
  const [first, ...others] = added;
  const last = rows.at(-1);
  if (first === undefined) return;
  if (last !== undefined && (isCut(last, first) || lacksKey(rows, first)))
    rows[rows.length - 1] = {
      ...last,
      cells: last.cells.map((cell, at) => continued(cell, first.cells[at])),
    };
  else rows.push(first);
  rows.push(...others);
}

/** Whether a row only goes on: it says nothing where the one above says nothing, less than that one, and mid-sentence. */
function isCut(above: SourceRow, below: SourceRow): boolean {
  const filled = below.cells.flatMap(({ text }, at) =>
    text === "" ? [] : [{ text, above: above.cells[at]?.text ?? "" }],
  );
  const before = above.cells.filter(({ text }) => text !== "").length;
  const midSentence = filled.filter(
    ({ text, above: start }) => /^[\p{Ll}(),;]/u.test(text) && !/[.;:]$/u.test(start),
  );
  return (
    filled.length > 0 &&
    filled.length < before &&
    filled.every((cell) => cell.above !== "") &&
    midSentence.length * 2 >= filled.length
  );
}

/** A column that every row so far has filled is empty: what is in the row goes on from the page before. */
function lacksKey(rows: readonly SourceRow[], row: SourceRow): boolean {
  if (rows.length < FEWEST_ROWS || row.cells.every(({ text }) => text === "")) return false;
  return row.cells.some(
    ({ text, continues }, column) =>
      text === "" && continues === undefined && rows.every(({ cells }) => cells[column]?.text !== ""),
  );
}

const continued = (cell: SourceCell, rest: SourceCell | undefined): SourceCell =>
  rest === undefined || rest.text === ""
    ? cell
    : { ...cell, text: cell.text === "" ? rest.text : continuedText(cell.text, rest.text) };
