import type { SourceTable } from "../document/source-document";
import type { ColumnMapping } from "./column-mapping";
import { tableHeading, understood } from "./table-heading";
import type { TableHeading } from "./table-heading";
import { headingKey } from "./table-rows";

/** The tables of a document that hold the plan: one, or several under the same headings. */
export interface PlanTables {
  readonly heading: TableHeading | null;
  readonly tables: readonly {
    readonly table: SourceTable;
    /** The first row below the heading. */ readonly first: number;
  }[];
  /** Positions in the document, from 0. */
  readonly positions: readonly number[];
  /** Positions of other tables that could be the plan. */
  readonly candidates: readonly number[];
  /** The rows of the heading by their keys: wherever they are repeated they are no rows of the plan. */
  readonly headings: ReadonlySet<string>;
}

/** Finds the tables of the plan, or takes those that a person chose. */
export function planTables(tables: readonly SourceTable[], answered: ColumnMapping | null): PlanTables {
  const headed = tables.map((table) => ({ table, heading: tableHeading(table.rows) }));
  const best = [...headed.entries()]
    .filter(([position]) => answered?.tables.includes(position) ?? true)
    .sort(([, a], [, b]) => score(b.heading) - score(a.heading))[0];
  const heading = best?.[1].heading ?? null;
  const keyOf = (own: TableHeading | null): string =>
    own?.columns.map(({ header }) => header.toLowerCase()).join("|") ?? "";
  const positions =
    answered?.tables ??
    [...headed.entries()]
      .filter(([, each]) => heading !== null && keyOf(each.heading) === keyOf(heading))
      .map(([at]) => at);
  const own = positions.flatMap((position) => headed[position] ?? []);
  return {
    heading,
    tables: own.map((each) => ({
      table: each.table,
      first: each.heading === null ? 0 : each.heading.first + each.heading.depth,
    })),
    positions,
    candidates: [...headed.entries()]
      .filter(([at, each]) => !positions.includes(at) && each.heading !== null)
      .map(([at]) => at),
    headings: new Set(own.flatMap(headingRows)),
  };
}

function score(heading: TableHeading | null): number {
  return heading === null ? 0 : understood(heading);
}

function headingRows({
  table,
  heading,
}: {
  readonly table: SourceTable;
  readonly heading: TableHeading | null;
}): readonly string[] {
  if (heading === null) return [];
  return table.rows.slice(heading.first, heading.first + heading.depth).map(({ cells }) => headingKey(cells));
}
