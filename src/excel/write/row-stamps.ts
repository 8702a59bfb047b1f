import type { RowBand, TableLayout } from "../declare/sheet-layout";
import { headerRun } from "./header-run";
import { ruleFormulas } from "./rule-formulas";
import { columnsOf } from "./table-place";
import { isVisible, modelsOf, sourceOf } from "./table-stamps";
import type { LaidTable } from "./table-stamps";

/** A row that stands elsewhere already, and that all rows of a table look like. */
export interface RowStamp {
  /** Address with its sheet. */
  readonly source: string;
  /** `All` brings validation with formats and conditional formats; the row is empty when it is copied. */
  readonly what: "All" | "Formats";
  /** What it does not bring. */
  readonly bands: readonly RowBand[];
}

/** Tables whose columns and rules look the same, by name. */
export function rowStamps(tables: readonly LaidTable[]): ReadonlyMap<string, RowStamp> {
  const shown = tables.filter(isVisible);
  return new Map(
    modelsOf(shown, kindOf, ({ table }) => plainRow(table) >= 0).map(({ table: { table }, model }) => [
      table.name,
      stampOf(table, model),
    ]),
  );
}

/** All that a table's look is made of but its bands. References of its rules are to the same columns only from the same place. */
function kindOf({ table, layout }: LaidTable): string {
  const columns = table.columns.map(({ content, alignment, wrap, numberFormat, isLink, validation }) => [
    ...[content, alignment, wrap, numberFormat, isLink],
    // Formats do not bring it: a table whose columns have validation is laid out by itself.
    validation === undefined ? "" : table.name,
  ]);
  return JSON.stringify(
    [table.column, columns, table.rules, ruleFormulas({ ...table, row: 0 }, layout.tables)],
    (key, value: unknown) => (key === "formula" || key === "others" ? undefined : value),
  );
}

/** The first row that no band gives a format, from 0; -1: there is none. */
function plainRow(table: TableLayout): number {
  return table.rows.findIndex((_, row) =>
    table.bands.every(
      (band) => !holds(band, row) || (band.numberFormat === undefined && band.isOnOneLine !== true),
    ),
  );
}

function holds({ firstRow, rowCount }: RowBand, row: number): boolean {
  return row >= firstRow && row < firstRow + rowCount;
}

function stampOf(table: TableLayout, model: LaidTable): RowStamp {
  const row = plainRow(model.table);
  const whole = { first: 0, count: table.columns.length };
  const source = sourceOf(model, columnsOf(model.table, whole, { firstRow: row, rowCount: 1 }));
  const brought = model.table.bands.filter((band) => band.validation !== undefined && holds(band, row));
  if (!brought.every((band) => isValidated(table, band)))
    return { source, what: "Formats", bands: table.bands };
  const kinds = new Set(brought.map(validationOf));
  const bands = table.bands.filter((band) => band.validation === undefined || !kinds.has(validationOf(band)));
  return { source, what: "All", bands };
}

function validationOf({ firstHeader, lastHeader, validation }: RowBand): string {
  return JSON.stringify([firstHeader, lastHeader, validation]);
}

/** Every cell of these columns has a validation of its own: what is brought is there to stay, or is replaced whole. */
function isValidated(table: TableLayout, span: RowBand): boolean {
  const { first, count } = headerRun(table, span);
  const columns = Array.from({ length: count }, (_, index) => first + index);
  const replacing = table.bands.filter(
    ({ validation }) =>
      validation !== undefined && (validation.prompt !== undefined || span.validation?.prompt === undefined),
  );
  return columns.every((column) => {
    const own = replacing.filter((band) => {
      const run = headerRun(table, band);
      return column >= run.first && column < run.first + run.count;
    });
    return own.reduce((sum, { rowCount }) => sum + rowCount, 0) === table.rows.length;
  });
}
