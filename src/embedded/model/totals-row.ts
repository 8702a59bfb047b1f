import type { Area } from "./area";
import { areaName, isOnSheet } from "./area";
import type { Cell } from "./cell";
import { isEmpty } from "./cell";
import { ExcelRuleError } from "./excel-rule-error";
import { noteMentions } from "./formula-mentions";
import { structuredColumn } from "./formula-parts";
import { requireUnprotected } from "./protection-rules";
import type { Sheet } from "./sheet";
import { cellAt } from "./sheet";
import { insertCells } from "./shifting";
import type { Table } from "./table";
import { bodyArea, totalsArea } from "./table";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/** The word in the first column of an Italian Excel's totals row. */
const LABEL = "Totale";

/** Numbers of SUBTOTAL that leave hidden rows out: sum, and count of what is not empty. */
const SUM = 109;
const COUNT = 103;

/**
 * Shows the totals row of a table, below its last row; what stands there, if anything, goes down (inferred: where the row
 * below is empty, nothing moves). What it held when it was last shown is there again; else the word in the first column and,
 * in the last, the sum of a column of numbers or the count of another (support.microsoft.com, "Total the data in an Excel
 * table"; which function where is inferred).
 */
export function showTotals(workbook: EmbeddedWorkbook, sheet: Sheet, table: Table): void {
  requireUnprotected(sheet);
  if (table.showTotals) return;
  const { area } = table;
  const row: Area = { ...area, row: area.row + area.rowCount, rowCount: 1 };
  if (!isOnSheet(row)) throw new ExcelRuleError("InvalidOperation", `no room below ${areaName(area)}`);
  if (!isFree(sheet, row)) insertCells(workbook, sheet, row, "Down");
  const contents = table.columns.map((_, position) => totalsCell(sheet, table, position));
  table.area = { ...area, rowCount: area.rowCount + 1 };
  table.showTotals = true;
  contents.forEach((cell, position) => {
    sheet.cells.set(row.row, row.column + position, cell);
    if (cell.formula !== null) noteMentions(sheet, cell.formula);
  });
  announce(workbook, { kind: "content", sheet, area: row });
  announce(workbook, { kind: "table", sheet, names: [table.name] });
}

function isFree(sheet: Sheet, row: Area): boolean {
  const touches = ({ row: top, rowCount, column, columnCount }: Area): boolean =>
    row.row >= top &&
    row.row < top + rowCount &&
    column < row.column + row.columnCount &&
    column + columnCount > row.column;
  const others = [...sheet.tables.map(({ area }) => area), ...sheet.merges];
  return !others.some(touches) && !sheet.cells.some(row, (cell) => !isEmpty(cell));
}

/** A cell of a totals row that is about to be shown; its look is that of the column's last row. */
function totalsCell(sheet: Sheet, table: Table, position: number): Cell {
  const { id, name } = table.columns[position] ?? { id: -1, name: "" };
  const former = table.formerTotals.get(id);
  if (former) return former;
  const body = bodyArea(table);
  const above = cellAt(sheet, body.row + body.rowCount - 1, body.column + position);
  const blank: Cell = { formula: null, value: "", style: above.style, hyperlink: null };
  if (table.formerTotals.size > 0) return blank;
  if (position === table.columns.length - 1) {
    const number = holdsNumbers(sheet, { ...body, column: body.column + position, columnCount: 1 })
      ? SUM
      : COUNT;
    return { ...blank, formula: `=SUBTOTAL(${number},${structuredColumn(name)})`, value: 0 };
  }
  return position === 0 ? { ...blank, value: LABEL } : blank;
}

/** Something is there, and only numbers. */
function holdsNumbers(sheet: Sheet, column: Area): boolean {
  const isOther = (cell: Cell): boolean => !isEmpty(cell) && typeof cell.value !== "number";
  return sheet.cells.some(column, (cell) => !isEmpty(cell)) && !sheet.cells.some(column, isOther);
}

/** Takes the totals row of a table away: its cells are left empty and nothing comes up (inferred). */
export function hideTotals(workbook: EmbeddedWorkbook, sheet: Sheet, table: Table): void {
  requireUnprotected(sheet);
  const row = totalsArea(table);
  if (!row) return;
  const cells = table.columns.map(({ id }, position) => {
    return [id, cellAt(sheet, row.row, row.column + position)] as const;
  });
  table.formerTotals = new Map(cells);
  table.area = { ...table.area, rowCount: table.area.rowCount - 1 };
  table.showTotals = false;
  cells.forEach((_, position) => {
    sheet.cells.remove(row.row, row.column + position);
  });
  announce(workbook, { kind: "content", sheet, area: row });
  announce(workbook, { kind: "table", sheet, names: [table.name] });
}
