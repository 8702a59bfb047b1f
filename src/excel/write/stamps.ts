import { areaAddress } from "../cells/address";
import { runsOf } from "../cells/runs";
import { quoteSheet } from "../cells/sheet-name";
import type { SheetLayout, TableLayout } from "../declare/sheet-layout";
import { ruleFormulas } from "./rule-formulas";

/** Where the look of a table, equal in all its rows, already stands: addresses with their sheet. */
export interface LookStamp {
  readonly header: string;
  readonly row: string;
}

/** Neighbouring columns of a table whose formulas already stand in a row elsewhere. */
export interface FormulaStamp {
  /** Place in the table, from 0. */
  readonly first: number;
  readonly count: number;
  readonly source: string;
}

/** What of some new tables is copied from those laid out before them, by name of table. */
export interface Stamps {
  readonly looks: ReadonlyMap<string, LookStamp>;
  readonly formulas: ReadonlyMap<string, readonly FormulaStamp[]>;
}

export const NO_STAMPS: Stamps = { looks: new Map(), formulas: new Map() };

/**
 * Of tables that look alike only the first is formatted piece by piece; the others copy a row of it, and its header:
 * a tenth of the bytes. `layouts` are written in this order, on sheets that are new.
 */
export function stampsOf(layouts: readonly SheetLayout[]): Stamps {
  const places = layouts.flatMap((layout) => layout.tables.map((table) => ({ layout, table })));
  const looks = new Map<string, LookStamp>();
  const formulas = new Map<string, readonly FormulaStamp[]>();
  const knownLooks = new Map<string, LookStamp>();
  const knownFormulas = new Map<string, Place>();
  for (const { layout, table } of places) {
    const key = lookOf(table, layout.tables);
    const known = knownLooks.get(key);
    if (known !== undefined) looks.set(table.name, known);
    const own = known ?? lookStamp(layout.name, table);
    if (own !== null) knownLooks.set(key, own);
    formulas.set(table.name, formulaStamps(table, knownFormulas));
    keepFormulas(layout.name, table, knownFormulas);
  }
  return { looks, formulas };
}

/** All that a table's look is made of but its bands. References of its rules are to the same columns only from the same place. */
function lookOf(table: TableLayout, neighbours: readonly TableLayout[]): string {
  const columns = table.columns.map(({ content, alignment, wrap, numberFormat, isLink, validation }) => [
    ...[content, alignment, wrap, numberFormat, isLink],
    // Validation is not copied with formats: a table that has one of its own is laid out by itself.
    validation === undefined ? "" : table.name,
  ]);
  return JSON.stringify(
    [table.column, columns, table.rules, ruleFormulas({ ...table, row: 0 }, neighbours)],
    (key, value: unknown) => (key === "formula" || key === "others" ? undefined : value),
  );
}

/** Its header, and its first row that no band makes different; `null`: there is none. */
function lookStamp(sheet: string, table: TableLayout): LookStamp | null {
  const row = table.rows.findIndex((_, index) =>
    table.bands.every(
      ({ firstRow, rowCount, numberFormat, isOnOneLine }) =>
        index < firstRow ||
        index >= firstRow + rowCount ||
        (numberFormat === undefined && isOnOneLine !== true),
    ),
  );
  if (row < 0) return null;
  const width = table.columns.length;
  return {
    header: sourceOf({ sheet, row: table.row }, table.column, width),
    row: sourceOf({ sheet, row: table.row + 1 + row }, table.column, width),
  };
}

interface Place {
  readonly sheet: string;
  readonly row: number;
}

function sourceOf({ sheet, row }: Place, column: number, columnCount: number): string {
  return `${quoteSheet(sheet)}!${areaAddress({ row, column, rowCount: 1, columnCount })}`;
}

/** Formulas in R1C1 notation; names of columns without a table would be those of another one in a copy. */
function formulaKey({ columns, column }: TableLayout, index: number): string | null {
  const { formula = "", isPlaced } = columns[index] ?? {};
  return isPlaced === true && !formula.includes("[@") ? `${column + index} ${formula}` : null;
}

function formulaStamps(table: TableLayout, known: ReadonlyMap<string, Place>): readonly FormulaStamp[] {
  const places = table.columns.map((_, index) => known.get(formulaKey(table, index) ?? ""));
  return runsOf(places).flatMap(({ value, first, count }) =>
    value === undefined ? [] : [{ first, count, source: sourceOf(value, table.column + first, count) }],
  );
}

function keepFormulas(sheet: string, table: TableLayout, known: Map<string, Place>): void {
  const place: Place = { sheet, row: table.row + 1 };
  table.columns.forEach((_, index) => {
    const key = formulaKey(table, index);
    if (key !== null && !known.has(key)) known.set(key, place);
  });
}
