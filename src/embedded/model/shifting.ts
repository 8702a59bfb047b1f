import type { Area, CellAddress } from "./area";
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from "./area";
import { areaName, contains, intersection, singleCell } from "./area";
import { isEmpty } from "./cell";
import { shiftedPlace } from "./chart-place";
import { shiftedNotes } from "./comments";
import { ExcelRuleError } from "./excel-rule-error";
import { OWN_SHEET } from "./formula-mentions";
import { forgetLostColumns, hasFilteredRows, shiftSheetFilter } from "./filters";
import type { ReferenceShift } from "./formula-references";
import { deletion, insertion, shiftedArea, shiftedFormula } from "./formula-references";
import { rewriteFormulas } from "./formula-upkeep";
import { fillInsertedRows, insertedColumnFormulas } from "./inserted-rows";
import { requireAllowed, requireUnlocked, requireUnprotected } from "./protection-rules";
import type { LineProperties, Sheet } from "./sheet";
import { bodyArea, leastRows, totalsArea } from "./table";
import type { Table } from "./table";
import { columnsOf } from "./table-headers";
import { loseColumnsInFormulas, loseTableInFormulas } from "./table-upkeep";
import type { EmbeddedWorkbook, WorkbookChange } from "./workbook";
import { announce } from "./workbook";

type Movement = Extract<WorkbookChange, { kind: "shifted" }>["by"];

/**
 * Inserts empty cells the size of the area: what stood there and beyond goes down or right. Whole rows or columns
 * (areas as high or wide as the sheet) take their heights, widths and hiding along. Tables grow when rows or
 * columns come inside them; references, names, rules, charts, merges and links follow.
 * `InvalidOperation` when a table or a merge would be torn apart, `NonBlankCellOffSheet` when cells would fall off.
 */
export function insertCells(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  direction: "Down" | "Right",
): void {
  requireInsertion(sheet, area);
  const by = direction === "Down" ? "insertDown" : "insertRight";
  requireRoom(sheet, area, by);
  requireWholeObjects(sheet, area, by);
  const columnFormulas = by === "insertDown" ? insertedColumnFormulas(sheet, area) : [];
  shift(workbook, sheet, area, by);
  if (by === "insertDown") fillInsertedRows(workbook, sheet, area, columnFormulas);
}

/**
 * Deletes the cells of the area: what lies below or right of them comes closer. References to them become `#REF!`;
 * a table that loses all its rows is gone, one that loses its header row cannot (`InvalidOperation`).
 */
export function deleteCells(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  direction: "Up" | "Left",
): void {
  requireDeletion(sheet, area);
  const by = direction === "Up" ? "deleteUp" : "deleteLeft";
  requireWholeObjects(sheet, area, by);
  shift(workbook, sheet, area, by);
}

function shift(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area, by: Movement): void {
  const references = referenceShift(area, by);
  sheet.cells[by](area);
  shiftLines(sheet, area, by);
  const merges = sheet.merges.map((merge) => shiftedArea(merge, references));
  sheet.merges = merges.filter((merge) => merge !== null);
  sheet.validations = shiftedRules(sheet.validations, references);
  sheet.conditionalFormats = shiftedRules(sheet.conditionalFormats, references);
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, place: shiftedPlace(chart.place, references) }));
  shiftSheetFilter(workbook, sheet, references);
  sheet.notes = shiftedNotes(sheet.notes, references);
  sheet.comments = shiftedNotes(sheet.comments, references);
  shiftPrintArea(sheet, references);
  shiftTables(workbook, sheet, area, references);
  followInFormulas(workbook, sheet, references);
  announce(workbook, { kind: "shifted", sheet, area, by });
}

/** How references follow a shift of cells. */
export function referenceShift(area: Area, by: Movement): ReferenceShift {
  const vertical = by === "insertDown" || by === "deleteUp";
  const [first, count] = vertical ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const move = by === "insertDown" || by === "insertRight" ? insertion : deletion;
  return {
    axis: vertical ? "row" : "column",
    across: vertical
      ? [area.column, area.column + area.columnCount - 1]
      : [area.row, area.row + area.rowCount - 1],
    shift: move(first, count),
  };
}

type PlacedRule = { readonly areas: readonly Area[]; readonly anchor: CellAddress };

function shiftedRules<Rule extends PlacedRule>(
  rules: readonly Rule[],
  references: ReferenceShift,
): readonly Rule[] {
  const shifted = rules.map((rule) => {
    const areas = rule.areas.map((area) => shiftedArea(area, references));
    const { row, column } = rule.anchor;
    const anchor = shiftedArea(singleCell(row, column), references) ?? rule.anchor;
    return { ...rule, areas: areas.filter((area) => area !== null), anchor };
  });
  return shifted.filter((rule) => rule.areas.length > 0);
}

/** Heights of whole rows, widths of whole columns. */
function shiftLines(sheet: Sheet, area: Area, by: Movement): void {
  const vertical = by === "insertDown" || by === "deleteUp";
  if (vertical ? area.columnCount !== MAX_COLUMNS : area.rowCount !== MAX_ROWS) return;
  const lines = vertical ? sheet.rows : sheet.columns;
  const { shift: move } = referenceShift(area, by);
  const moved = new Map<number, LineProperties>();
  for (const [line, properties] of lines) {
    const place = move([line, line]);
    if (place) moved.set(place[0], properties);
  }
  lines.clear();
  for (const [line, properties] of moved) lines.set(line, properties);
}

/** It is a defined name of its sheet (`Print_Area`), and follows as names do. */
function shiftPrintArea(sheet: Sheet, references: ReferenceShift): void {
  const { printArea } = sheet.pageLayout;
  if (printArea === null) return;
  sheet.pageLayout = { ...sheet.pageLayout, printArea: shiftedArea(printArea, references) };
}

function shiftTables(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area, references: ReferenceShift): void {
  const changed: string[] = [];
  for (const table of [...sheet.tables]) {
    const moved = shiftedArea(table.area, references);
    if (moved === table.area) continue;
    changed.push(table.name);
    if (!moved) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      loseTableInFormulas(workbook, table);
      continue;
    }
    const columnsChanged = moved.columnCount !== table.area.columnCount;
    // A table keeps one body row, empty, when all of them are deleted.
    const totals = totalsArea(table);
    if (totals && !shiftedArea(totals, references)) table.showTotals = false;
    if (moved.rowCount < leastRows(table)) table.insertRow = true;
    table.area = { ...moved, rowCount: Math.max(leastRows(table), moved.rowCount) };
    if (!columnsChanged) continue;
    const before = table.columns;
    table.columns = columnsOf(workbook, sheet, table.area, before);
    forgetLostColumns(workbook, sheet, table);
    loseColumnsInFormulas(workbook, { table, sheet }, before);
  }
  if (changed.length > 0) announce(workbook, { kind: "table", sheet, names: changed });
}

function followInFormulas(workbook: EmbeddedWorkbook, sheet: Sheet, references: ReferenceShift): void {
  const name = sheet.name.toLowerCase();
  rewriteFormulas(workbook, [name, OWN_SHEET], (formula, home) =>
    shiftedFormula(
      formula,
      (written) => (written === null ? home === sheet : written.toLowerCase() === name),
      references,
    ),
  );
}

function requireInsertion(sheet: Sheet, area: Area): void {
  if (area.columnCount === MAX_COLUMNS) requireAllowed(sheet, "allowInsertRows");
  else if (area.rowCount === MAX_ROWS) requireAllowed(sheet, "allowInsertColumns");
  else requireUnprotected(sheet);
}

/** Even where deleting rows is allowed, no locked cell may be among them (support.microsoft.com, "Protect a worksheet"). */
function requireDeletion(sheet: Sheet, area: Area): void {
  if (area.columnCount === MAX_COLUMNS) requireAllowed(sheet, "allowDeleteRows");
  else if (area.rowCount === MAX_ROWS) requireAllowed(sheet, "allowDeleteColumns");
  else requireUnprotected(sheet);
  requireUnlocked(sheet, area);
}

/** Cells with content cannot be pushed off the sheet. */
function requireRoom(sheet: Sheet, area: Area, by: "insertDown" | "insertRight"): void {
  const edge =
    by === "insertDown"
      ? { ...area, row: MAX_ROWS - area.rowCount }
      : { ...area, column: MAX_COLUMNS - area.columnCount };
  if (!sheet.cells.some(edge, (cell) => !isEmpty(cell))) return;
  throw new ExcelRuleError(
    "NonBlankCellOffSheet",
    `inserting ${areaName(area)} would push cells off sheet "${sheet.name}"`,
  );
}

/**
 * Excel refuses to shift only a part of a table or of a merged cell ("This operation is not allowed. The operation is
 * attempting to shift cells in a table on your worksheet."). Cells of a list whose rows a filter hides are not shifted
 * either, whole rows are (`InsertDeleteConflict`: documentation of `Excel.TableRowCollection.deleteRows`; inferred for cells).
 */
function requireWholeObjects(sheet: Sheet, area: Area, by: Movement): void {
  const vertical = by === "insertDown" || by === "deleteUp";
  const path: Area = vertical
    ? { ...area, rowCount: MAX_ROWS - area.row }
    : { ...area, columnCount: MAX_COLUMNS - area.column };
  const lane: Area = vertical
    ? { ...WHOLE_SHEET, column: area.column, columnCount: area.columnCount }
    : { ...WHOLE_SHEET, row: area.row, rowCount: area.rowCount };
  for (const table of sheet.tables) {
    if (!intersection(table.area, path)) continue;
    if (!contains(lane, table.area)) throw torn(sheet, area, `table "${table.name}"`);
    if (by === "deleteUp" && losesHeader(table.area, area)) {
      throw torn(sheet, area, `the header row of table "${table.name}"`);
    }
    if (by === "deleteUp" && leavesOnlyTotals(table, area)) {
      throw torn(sheet, area, `the only rows of table "${table.name}" above its totals`);
    }
  }
  if (vertical && area.columnCount < MAX_COLUMNS && hasFilteredRows(sheet, path)) {
    throw new ExcelRuleError(
      "InsertDeleteConflict",
      `shifting cells at ${areaName(area)} of sheet "${sheet.name}" would move cells of a filtered list`,
    );
  }
  for (const merge of sheet.merges) {
    if (intersection(merge, path) && !contains(lane, merge)) {
      throw torn(sheet, area, `the merged cells ${areaName(merge)}`);
    }
  }
}

function losesHeader(table: Area, deleted: Area): boolean {
  return intersection({ ...table, rowCount: 1 }, deleted) !== null && !contains(deleted, table);
}

function leavesOnlyTotals(table: Table, deleted: Area): boolean {
  const totals = totalsArea(table);
  if (!totals || intersection(totals, deleted)) return false;
  const { row, rowCount } = bodyArea(table);
  return deleted.row <= row && deleted.row + deleted.rowCount >= row + rowCount;
}

function torn(sheet: Sheet, area: Area, what: string): ExcelRuleError {
  return new ExcelRuleError(
    "InvalidOperation",
    `shifting cells at ${areaName(area)} of sheet "${sheet.name}" would tear ${what}`,
  );
}
