import { columnLetters } from "../../domain/cells/column-letters";
import type { ColumnFormula } from "./column";

/** A column's formula as it stands in a row of the sheet (from 0): `RC20` is `$T7` in row 6. */
export function formulaInRow({ formula, isPlaced }: ColumnFormula, row: number): string {
  if (isPlaced !== true) return formula;
  return formula.replace(
    /\bRC(\d+)\b/g,
    (_, column: string) => `$${columnLetters(Number(column) - 1)}${row + 1}`,
  );
}

/** The formula of a cell as it would stand in the first row: so one formula by places reads the same in every row. */
export function asInFirstRow(formula: string, row: number): string {
  return formula.replace(new RegExp(`(\\$?\\b[A-Z]{1,3})${row + 1}(?![\\d(])`, "g"), "$11");
}
