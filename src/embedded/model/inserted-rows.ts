import type { Area } from "./area";
import { contains, holdsCell, intersection } from "./area";
import type { Sheet } from "./sheet";
import { cellAt } from "./sheet";
import { headerArea } from "./table";
import { calculatedColumnFormula } from "./tables";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/** A calculated column that new rows continue. */
export interface ColumnFormula {
  readonly column: number;
  readonly formula: string;
}

/** The calculated columns of the tables that rows come into; asked before the cells move. */
export function insertedColumnFormulas(sheet: Sheet, area: Area): readonly ColumnFormula[] {
  const grown = sheet.tables.filter(
    (each) => area.row > each.area.row && intersection(each.area, { ...area, rowCount: 1 }) !== null,
  );
  return grown.flatMap((table) =>
    table.columns.flatMap((_, position) => {
      const formula = calculatedColumnFormula(sheet, table, position);
      return formula === null ? [] : [{ column: table.area.column + position, formula }];
    }),
  );
}

/**
 * New rows look like the row above them, or below a table's header like the row that they push down, and continue
 * the calculated columns (support.microsoft.com, "Insert or delete rows", "Use calculated columns"). They join the
 * conditional formats of that row, "as in Excel" (EPPlus#1512, EPPlus#1288), and its data validation; that
 * `Excel.Range.insert` does the same, and the validation, are inferred.
 */
export function fillInsertedRows(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  columnFormulas: readonly ColumnFormula[],
): void {
  const model = modelRow(sheet, area);
  const strip = { ...area, row: Math.max(0, model), rowCount: model < 0 ? 0 : 1 };
  sheet.validations = joinedRules(sheet.validations, strip, area);
  sheet.conditionalFormats = joinedRules(sheet.conditionalFormats, strip, area);
  sheet.cells.visit(strip, (cell, _, column) => {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      sheet.cells.set(row, column, { formula: null, value: "", style: cell.style, hyperlink: null });
    }
  });
  for (const { column, formula } of columnFormulas) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      sheet.cells.set(row, column, { ...cellAt(sheet, row, column), formula, value: 0 });
    }
  }
  if (columnFormulas.length > 0) announce(workbook, { kind: "content", sheet, area });
}

/** The rules with the new rows added where they cover the model row. */
function joinedRules<Rule extends { readonly areas: readonly Area[] }>(
  rules: readonly Rule[],
  model: Area,
  added: Area,
): readonly Rule[] {
  return rules.map((rule) => {
    const areas = rule.areas.flatMap((each) => joinedArea(each, model, added));
    return areas.length === rule.areas.length && areas.every((each, index) => each === rule.areas[index])
      ? rule
      : { ...rule, areas };
  });
}

/** A rectangle that ends at the new rows takes them in, in its own columns; one that was split by the insertion gets another. */
function joinedArea(area: Area, model: Area, added: Area): readonly Area[] {
  const shared = intersection(area, model);
  const joining =
    shared && intersection({ ...added, column: shared.column, columnCount: shared.columnCount }, added);
  if (!joining || contains(area, joining)) return [area];
  if (joining.columnCount !== area.columnCount) return [area, joining];
  const row = Math.min(area.row, joining.row);
  return [{ ...area, row, rowCount: area.rowCount + joining.rowCount }];
}

/** -1: rows at the very top have no model. */
function modelRow(sheet: Sheet, area: Area): number {
  const above = area.row - 1;
  const isHeader = sheet.tables.some((table) => holdsCell(headerArea(table), above, table.area.column));
  return isHeader ? area.row + area.rowCount : above;
}
