import type { FormulaPlace } from "../model/structured-reference";
import type { Area } from "../model/area";
import { holdsCell, intersection } from "../model/area";
import { isEmpty } from "../model/cell";
import { restoreCells } from "../model/cell-writing";
import type { Sheet } from "../model/sheet";
import { cellAt } from "../model/sheet";
import type { Table } from "../model/table";
import { calculatedColumnFormula, resizeTable } from "../model/tables";
import type { EmbeddedWorkbook } from "../model/workbook";
import type { Block } from "./edit-history";
import { blockOf, remember } from "./edit-history";

/**
 * A table takes in the row that somebody begins directly below it, with its looks, rules and calculated columns
 * (support.microsoft.com, "Resize a table by adding or removing rows and columns"; "Include new rows and columns in
 * table" is on by default). It is a step of its own for undo, as in Excel. On a protected sheet nothing grows, nor
 * below a totals row.
 */
export function growTable(workbook: EmbeddedWorkbook, { sheet, row, column }: FormulaPlace): void {
  const table = sheet.tables.find(({ area }) => holdsCell(rowBelow(area), row, column));
  if (!table || table.showTotals || sheet.protection.protected || isEmpty(cellAt(sheet, row, column))) return;
  const newRow = rowBelow(table.area);
  if (!isFree(sheet, table, newRow, column)) return;
  const before = { area: table.area, cells: blockOf(sheet, newRow) };
  const after = {
    area: { ...table.area, rowCount: table.area.rowCount + 1 },
    cells: continuedRow(sheet, table, newRow),
  };
  const become = (state: typeof before): void => {
    restoreCells(workbook, sheet, newRow, state.cells);
    resizeTable(workbook, sheet, table, state.area);
  };
  extendRules(sheet, newRow);
  become(after);
  remember(workbook, {
    sheet,
    area: newRow,
    back: () => {
      become(before);
    },
    again: () => {
      become(after);
    },
  });
}

function rowBelow(area: Area): Area {
  return { ...area, row: area.row + area.rowCount, rowCount: 1 };
}

/** Nothing but the new entry may stand there. */
function isFree(sheet: Sheet, own: Table, newRow: Area, typedColumn: number): boolean {
  const taken = sheet.cells.some(newRow, (cell, _, column) => column !== typedColumn && !isEmpty(cell));
  const others = [...sheet.tables.filter((table) => table !== own).map(({ area }) => area), ...sheet.merges];
  return !taken && !others.some((area) => intersection(area, newRow));
}

/** The new row with the looks of the one above and the formulas of the calculated columns. */
function continuedRow(sheet: Sheet, table: Table, newRow: Area): Block {
  const line = table.columns.map((_, position) => {
    const column = newRow.column + position;
    const { style } = cellAt(sheet, newRow.row - 1, column);
    const cell = cellAt(sheet, newRow.row, column);
    const formula = isEmpty(cell) ? calculatedColumnFormula(sheet, table, position) : null;
    return formula === null ? { ...cell, style } : { ...cell, style, formula, value: 0 };
  });
  return [line];
}

/** Validations and conditional formats that reach the last row reach the new one. */
function extendRules(sheet: Sheet, newRow: Area): void {
  const extended = (area: Area): Area => {
    const ends = area.row + area.rowCount === newRow.row;
    return ends && intersection({ ...area, row: newRow.row, rowCount: 1 }, newRow)
      ? { ...area, rowCount: area.rowCount + 1 }
      : area;
  };
  sheet.validations = sheet.validations.map((each) => ({ ...each, areas: each.areas.map(extended) }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((each) => ({
    ...each,
    areas: each.areas.map(extended),
  }));
}
