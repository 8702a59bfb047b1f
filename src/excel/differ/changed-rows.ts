import type { CellValue } from "../../domain/cells/workbook-data";
import type { TableRow } from "../declare/sheet-layout";
import { normalText } from "./normal-form";

/** A run of rows of a table that do not hold what they should, in some neighbouring columns of the declaration. */
export interface ChangedRows {
  /** Data row, from 0. */
  readonly first: number;
  readonly rows: readonly TableRow[];
}

/** Rows between two changed ones that are written again rather than in a range of their own. */
const NEAR = 3;

/**
 * The rows that differ, as few runs as is sensible. `present` are the cells that stand there now, row by row; a row
 * that there is none of differs.
 */
export function changedRows(
  declared: readonly TableRow[],
  present: readonly (readonly CellValue[] | undefined)[],
): readonly ChangedRows[] {
  const runs: { first: number; rows: TableRow[] }[] = [];
  declared.forEach((row, index) => {
    if (isSameRow(row, present[index])) return;
    const last = runs.at(-1);
    const end = last === undefined ? -Infinity : last.first + last.rows.length;
    if (last !== undefined && index - end <= NEAR) last.rows.push(...declared.slice(end, index + 1));
    else runs.push({ first: index, rows: [row] });
  });
  return runs;
}

function isSameRow(declared: TableRow, present: readonly CellValue[] | undefined): boolean {
  return present !== undefined && declared.every((cell, index) => isSameCell(cell, present[index] ?? ""));
}

/** True: the cell holds what was declared; `null` declares an empty one. */
export function isSameCell(declared: string | number | null, present: CellValue): boolean {
  if (declared === null || declared === "") return present === "";
  if (typeof declared === "number") return present === declared;
  return typeof present === "string" && normalText(present) === normalText(declared);
}
