import { runsOf } from "../cells/runs";
import type { TableLayout } from "../declare/sheet-layout";
import { columnsOf } from "./table-place";
import type { ColumnRun } from "./table-place";
import { sourceOf } from "./table-stamps";
import type { LaidTable } from "./table-stamps";

/** Neighbouring columns of a table whose formulas stand in a row elsewhere already. */
export interface FormulaStamp extends ColumnRun {
  /** Address with its sheet. */
  readonly source: string;
}

/** Formulas that are equal in R1C1 notation, by name of table. */
export function formulaStamps(tables: readonly LaidTable[]): ReadonlyMap<string, readonly FormulaStamp[]> {
  const known = new Map<string, LaidTable>();
  return new Map(
    tables.map((laid) => {
      const { table } = laid;
      const keys = table.columns.map((_, index) => keyOf(table, index));
      const models = keys.map((key) => (key === null ? undefined : known.get(key)));
      for (const key of keys) if (key !== null && !known.has(key)) known.set(key, laid);
      const stamps = runsOf(models).flatMap(({ value, first, count }) =>
        value === undefined ? [] : [{ first, count, source: sourceIn(value, { first, count }, table) }],
      );
      return [table.name, stamps];
    }),
  );
}

/** The model's first row, in the columns of the sheet in which the copy stands. */
function sourceIn(model: LaidTable, run: ColumnRun, { column }: TableLayout): string {
  const first = run.first + column - model.table.column;
  return sourceOf(model, columnsOf(model.table, { ...run, first }, { firstRow: 0, rowCount: 1 }));
}

/** Names of columns without a table would be those of another one in a copy. */
function keyOf({ columns, column }: TableLayout, index: number): string | null {
  const { formula = "", isPlaced } = columns[index] ?? {};
  return isPlaced === true && !formula.includes("[@") ? `${column + index} ${formula}` : null;
}
