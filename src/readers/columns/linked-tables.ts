import type { SourceTable } from "../document/source-document";
import type { ColumnUse, MappedColumn } from "./column-mapping";
import { columnUses } from "./column-uses";
import type { MappingAnswers } from "./mapping-file";
import { textsBelow } from "./plan-tables";
import { tableHeading } from "./table-heading";
import type { TableHeading } from "./table-heading";
import { headingKey } from "./heading-key";
import { tableRows } from "./table-rows";
import type { TableRows } from "./table-rows";

/** One of the tables that make a plan together: the objectives', or one that names them by their codes. */
export interface LinkedTable {
  readonly table: SourceTable;
  /** Position in the document, from 0. */
  readonly position: number;
  readonly heading: TableHeading;
  readonly columns: readonly MappedColumn[];
  /** How many columns the tables before it have: all are counted through. */
  readonly offset: number;
}

type Unplaced = Omit<LinkedTable, "offset">;

/**
 * Objectives in one table, indicators and phases in others whose rows name the code of their objective; `null`: the
 * document is not made so.
 */
export function linkedTables(
  tables: readonly SourceTable[],
  answers: MappingAnswers,
): readonly LinkedTable[] | null {
  const read = tables.flatMap((table, position) => {
    const isChosen = answers.tables?.includes(position) ?? true;
    const heading = isChosen ? tableHeading(table.rows) : null;
    if (heading === null) return [];
    const columns = columnUses(heading.columns, textsBelow(table, heading.first + heading.depth));
    return [{ table, position, heading, columns }];
  });
  for (const own of read) {
    const codes = codesOf(own);
    if (codes === null || has(own, "indicator")) continue;
    const others = read.flatMap((other) => (other === own ? [] : (linkedBy(other, codes) ?? [])));
    if (others.some((other) => has(other, "indicator"))) return placed([own, ...others]);
  }
  return null;
}

function has({ columns }: Unplaced, use: ColumnUse): boolean {
  return columns.some((column) => column.use === use);
}

/** The codes of a table of objectives; `null`: it has no code or no title. */
function codesOf(own: Unplaced): ReadonlySet<string> | null {
  const code = own.columns.find(({ use }) => use === "objectiveCode");
  if (code === undefined || !has(own, "objective")) return null;
  const texts = textsIn(own, code.column);
  return new Set(texts).size === texts.length && texts.length > 0 ? new Set(texts) : null;
}

function textsIn({ table, heading }: Unplaced, column: number): readonly string[] {
  return textsBelow(table, heading.first + heading.depth).flatMap((row) => {
    const text = row[column] ?? "";
    return text === "" ? [] : [text];
  });
}

/** The table with the column that names objectives as their code, and its weights as those of its rows. */
function linkedBy(other: Unplaced, codes: ReadonlySet<string>): Unplaced | null {
  if (!has(other, "indicator") && !has(other, "phase")) return null;
  const link = other.columns.find(({ column }) => {
    const texts = textsIn(other, column);
    return texts.length > 0 && texts.every((text) => codes.has(text));
  });
  if (link === undefined) return null;
  const isOfIndicators = has(other, "indicator");
  const columns = other.columns.map((own): MappedColumn => {
    if (own.column === link.column) return { ...own, use: "objectiveCode", sure: true };
    return OF_OBJECTIVE.has(own.use) ? { ...own, use: ownUse(own.use, isOfIndicators), sure: true } : own;
  });
  return { ...other, columns };
}

/** What only the table of objectives says of them. */
const OF_OBJECTIVE: ReadonlySet<ColumnUse> = new Set(["objectiveCode", "objective", "description", "weight"]);

function ownUse(use: ColumnUse, isOfIndicators: boolean): ColumnUse {
  if (use === "weight") return isOfIndicators ? "indicatorWeight" : "phaseWeight";
  return use === "objectiveCode" && isOfIndicators ? "indicatorCode" : "leave";
}

function placed(tables: readonly Unplaced[]): readonly LinkedTable[] {
  let offset = 0;
  return tables.map((own) => {
    const here = { ...own, offset };
    offset += own.columns.length;
    return here;
  });
}

/** The rows of linked tables as those of one: each stands in its own columns. */
export function readLinked(tables: readonly LinkedTable[], columns: readonly MappedColumn[]): TableRows {
  const read = tables.map(({ table, heading, offset, columns: { length } }) => {
    const first = heading.first + heading.depth;
    const headings = new Set(table.rows.slice(heading.first, first).map(({ cells }) => headingKey(cells)));
    const own = columns.flatMap((each) =>
      each.column >= offset && each.column < offset + length
        ? [{ ...each, column: each.column - offset }]
        : [],
    );
    const rows = tableRows(table.rows, { headings, first, isContinued: false, columns: own }, {});
    const gap = Array.from({ length: offset }, () => ({ text: "" }));
    return { ...rows, rows: rows.rows.map((row) => ({ ...row, cells: [...gap, ...row.cells] })) };
  });
  return {
    rows: read.flatMap(({ rows }) => rows),
    texts: read.flatMap(({ texts }) => texts),
    section: {},
    hasSections: read.some(({ hasSections }) => hasSections),
    problems: read.flatMap(({ problems }) => problems),
  };
}
