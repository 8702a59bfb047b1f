import type { SourceTable } from "../document/source-document";
import { foldedText } from "./folded-words";
import type { HeadingRole } from "./heading-role";
import type { MappingAnswers } from "./mapping-file";
import { tableHeading, understood } from "./table-heading";
import type { TableHeading } from "./table-heading";
import { headingKey } from "./heading-key";

/** The tables of a document that hold the plan: one, or several under the same headings. */
export interface PlanTables {
  readonly heading: TableHeading | null;
  readonly tables: readonly PlanTable[];
  /** Positions in the document, from 0. */
  readonly positions: readonly number[];
  /** Positions of other tables that could be the plan. */
  readonly candidates: readonly number[];
  /** The rows of the heading by their keys: wherever they are repeated they are no rows of the plan. */
  readonly headings: ReadonlySet<string>;
}

export interface PlanTable {
  readonly table: SourceTable;
  /** Its first row below the heading, from 0. */
  readonly first: number;
}

/** A table of the document with what it looks like. */
interface Headed {
  readonly table: SourceTable;
  readonly position: number;
  readonly heading: TableHeading | null;
}

const OBJECTIVE: readonly HeadingRole[] = [
  "objective",
  "title",
  "objective-description",
  "upper-objective",
  "objectiveCode",
];
const MEASURE: readonly HeadingRole[] = [
  "indicator",
  "indicator-and-target",
  "target",
  "expected-result",
  "phase",
];

/** Finds the tables of the plan, or takes those that a person chose. */
export function planTables(tables: readonly SourceTable[], answers: MappingAnswers): PlanTables {
  const headed = tables.map((table, position) => ({ table, position, heading: tableHeading(table.rows) }));
  const eligible = headed.filter(({ position }) => answers.tables?.includes(position) ?? true);
  const best = [...eligible].sort(
    (a, b) => score(b) - score(a) || b.table.rows.length - a.table.rows.length,
  )[0];
  const own = best === undefined ? [] : answers.tables === undefined ? joined(headed, best) : eligible;
  const positions = own.map(({ position }) => position);
  return {
    heading: best?.heading ?? null,
    tables: own.map(({ table, heading }) => ({
      table,
      first: heading === null ? 0 : heading.first + heading.depth,
    })),
    positions,
    candidates: headed
      .filter((each) => !positions.includes(each.position) && couldBePlan(each))
      .map(({ position }) => position),
    headings: new Set(own.flatMap(headingRows)),
  };
}

/** The tables under the same headings, and those without any that go on with one of them on the next page. */
function joined(headed: readonly Headed[], best: Headed): readonly Headed[] {
  const own: Headed[] = [];
  for (const each of headed) {
    const last = own.at(-1);
    const isNext = last !== undefined && last.position === each.position - 1 && each.heading === null;
    const goesOn = isNext && widthOf(last) === widthOf(each) && widthOf(each) > 1;
    if (each === best || goesOn || (best.heading !== null && keyOf(each) === keyOf(best))) own.push(each);
  }
  return own;
}

function widthOf({ table }: Headed): number {
  return table.rows[0]?.cells.length ?? 0;
}

function keyOf({ heading }: Headed): string {
  return heading?.columns.map(({ header }) => foldedText(header)).join("|") ?? "";
}

/** How much of a plan a heading names: objectives and measures count more than anything beside them. */
function score({ heading }: Headed): number {
  if (heading === null) return 0;
  const essential = [OBJECTIVE, MEASURE].filter((roles) => names(heading, roles)).length;
  return understood(heading) + essential * 10;
}

function couldBePlan({ heading, table }: Headed): boolean {
  return (
    heading !== null &&
    table.rows.length > heading.first + heading.depth &&
    [OBJECTIVE, MEASURE].every((roles) => names(heading, roles))
  );
}

function names({ columns }: TableHeading, roles: readonly HeadingRole[]): boolean {
  return columns.some(({ reading }) => reading !== null && roles.includes(reading.role));
}

function headingRows({ table, heading }: Headed): readonly string[] {
  if (heading === null) return [];
  return table.rows.slice(heading.first, heading.first + heading.depth).map(({ cells }) => headingKey(cells));
}

/** The texts of a table's rows from one on. */
export function textsBelow({ rows }: SourceTable, first: number): readonly (readonly string[])[] {
  return rows.slice(first).map(({ cells }) => cells.map(({ text }) => text));
}
