import type { Area } from "./area";
import { intersection } from "./area";
import type { Cell } from "./cell";
import { isEmpty } from "./cell";
import { noteMentions } from "./formula-mentions";
import { copiedFormula } from "./formula-references";
import type { Sheet } from "./sheet";
import { cellAt } from "./sheet";
import type { Table } from "./table";
import { bodyArea } from "./table";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/** A column of a table that becomes a calculated one. */
export interface ColumnFill {
  /** Its body cells. */
  readonly area: Area;
  /** For the first of them. */
  readonly formula: string;
  /** Whether cells that hold a formula take the new one; else only empty ones do. */
  readonly replaces: boolean;
}

/**
 * What Excel does beyond what was written ("Fill formulas in tables to create calculated columns", on by default; also
 * for add-ins, "by design": office-js#2093). One formula, in one or several cells of an otherwise empty column,
 * fills its empty cells (office-js#1916); in a column that holds another formula throughout, the new one replaces it
 * (support.microsoft.com, "Use calculated columns in an Excel table"). Formulas that differ among themselves stay as they were
 * written: what Excel makes of those has been reported both ways (office-js#5909, office-js#6745). On a protected sheet
 * nothing is filled (inferred).
 */
export function calculatedFills(sheet: Sheet, written: Area): readonly ColumnFill[] {
  if (sheet.protection.protected) return [];
  return sheet.tables.flatMap((table) => {
    const cells = intersection(bodyArea(table), written);
    if (!cells) return [];
    return Array.from({ length: cells.columnCount }, (_, right) =>
      columnFill(sheet, table, { ...cells, column: cells.column + right, columnCount: 1 }),
    ).filter((fill) => fill !== null);
  });
}

/** Fills a column. Results are there after the next calculation. */
export function fillColumn(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  { area, formula, replaces }: ColumnFill,
): void {
  const { row: first, rowCount, column } = area;
  for (let row = first; row < first + rowCount; row += 1) {
    const cell = cellAt(sheet, row, column);
    if (!isEmpty(cell) && !replaces) continue;
    const copied = copiedFormula(formula, row - first, 0);
    if (copied === cell.formula) continue;
    noteMentions(sheet, copied);
    sheet.cells.set(row, column, { ...cell, formula: copied, value: 0 });
  }
  announce(workbook, { kind: "content", sheet, area });
}

function columnFill(sheet: Sheet, table: Table, written: Area): ColumnFill | null {
  const body = bodyArea(table);
  const area = { ...body, column: written.column, columnCount: 1 };
  const rows = Array.from({ length: body.rowCount }, (_, down) => body.row + down);
  const cellOf = (row: number): Cell => cellAt(sheet, row, written.column);
  const isWritten = (row: number): boolean => row >= written.row && row < written.row + written.rowCount;
  const others = rows.filter((row) => !isWritten(row));
  if (others.length === 0 && !rows.some((row) => isEmpty(cellOf(row)))) return null;
  const formula = sharedFormula(rows.filter(isWritten), cellOf, body.row);
  if (formula === null) return null;
  if (others.every((row) => isEmpty(cellOf(row)))) return { area, formula, replaces: false };
  const before = others.some((row) => isEmpty(cellOf(row))) ? null : sharedFormula(others, cellOf, body.row);
  return before === null || before === formula ? null : { area, formula, replaces: true };
}

/** The one formula that all cells which are not empty hold, as it reads in the row `first`; `null`: there is none. */
function sharedFormula(rows: readonly number[], cellOf: (row: number) => Cell, first: number): string | null {
  let shared: string | null = null;
  for (const row of rows) {
    const cell = cellOf(row);
    if (isEmpty(cell)) continue;
    if (cell.formula === null) return null;
    const formula = copiedFormula(cell.formula, first - row, 0);
    if (shared !== null && formula !== shared) return null;
    shared = formula;
  }
  return shared;
}
