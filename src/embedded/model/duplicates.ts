import type { Area } from "./area";
import { clearContents } from "./cell-writing";
import type { Cell } from "./cell";
import { ExcelRuleError } from "./excel-rule-error";
import { requireUnprotected } from "./protection-rules";
import type { Sheet } from "./sheet";
import { cellAt } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/** What became of the rows of a range. */
export interface RemovedDuplicates {
  readonly removed: number;
  /** Rows that are left, without the header. */
  readonly uniqueRemaining: number;
}

/**
 * Removes the rows of a range that say the same as an earlier one in some columns (positions from 0), whatever their
 * case; the rest of the range moves up, what stands beside and below stays (support.microsoft.com, "Filter for unique
 * values or remove duplicate values"). Blank cells count as values. That the cells' looks move along is inferred.
 * What becomes of formulas is not known: the caller refuses them. `InvalidArgument`: no column, or one beyond the range.
 */
export function removeDuplicates(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  columns: readonly number[],
  headerRows: 0 | 1,
): RemovedDuplicates {
  requireUnprotected(sheet);
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= area.columnCount)) {
    throw new ExcelRuleError(
      "InvalidArgument",
      "duplicates are looked for in at least one column of the range",
    );
  }
  const body = { ...area, row: area.row + headerRows, rowCount: area.rowCount - headerRows };
  const rows = rowsOf(sheet, body);
  const kept = new Map<string, readonly Cell[]>();
  for (const row of rows) {
    const key = keyOf(columns.map((column) => row[column]));
    if (!kept.has(key)) kept.set(key, row);
  }
  rewrite(workbook, sheet, body, [...kept.values()]);
  return { removed: rows.length - kept.size, uniqueRemaining: kept.size };
}

function rowsOf(sheet: Sheet, body: Area): readonly (readonly Cell[])[] {
  return Array.from({ length: body.rowCount }, (_, down) =>
    Array.from({ length: body.columnCount }, (__, right) =>
      cellAt(sheet, body.row + down, body.column + right),
    ),
  );
}

function keyOf(cells: readonly (Cell | undefined)[]): string {
  return JSON.stringify(
    cells.map((cell) => {
      const value = cell?.value ?? "";
      return typeof value === "string" ? value.toLowerCase() : value;
    }),
  );
}

function rewrite(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  body: Area,
  rows: readonly (readonly Cell[])[],
): void {
  const left = { ...body, row: body.row + rows.length, rowCount: body.rowCount - rows.length };
  rows.forEach((row, down) => {
    row.forEach((cell, right) => {
      sheet.cells.set(body.row + down, body.column + right, cell);
    });
  });
  announce(workbook, { kind: "content", sheet, area: body });
  if (left.rowCount > 0) clearContents(workbook, sheet, left);
}
