import type { Area } from "./area";
import { areaName, intersection, isOnSheet } from "./area";
import { followTableInCharts } from "./chart-references";
import { ExcelRuleError } from "./excel-rule-error";
import { clearTableFilter, forgetLostColumns, setSheetFilter } from "./filters";
import { formulaParts } from "./formula-parts";
import { renameTableInFormulas } from "./formula-upkeep";
import { requireFreeIdentifier, requireIdentifier } from "./identifier-rules";
import { requireUnprotected } from "./protection-rules";
import type { Sheet } from "./sheet";
import { cellAt } from "./sheet";
import { isEmpty } from "./cell";
import { clearContents } from "./cell-writing";
import type { Table } from "./table";
import { PLAIN_TABLE, bodyArea, leastRows } from "./table";
import { columnsOf, readHeaders } from "./table-headers";
import { loseColumnsInFormulas, loseTableInFormulas, plainTableInFormulas } from "./table-upkeep";
import type { EmbeddedWorkbook } from "./workbook";
import { announce, findTable, nextId } from "./workbook";

/**
 * Makes a table over cells whose first row is the header. Without a name, `Tabella1` and so on. A table may
 * overlap neither a table (`InvalidArgument`) nor merged cells (`MergedRangeConflict`). A header alone gets an
 * empty body row, which is no data (`hasInsertRow`). A filter of the sheet that lies there goes (inferred).
 */
export function addTable(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area, name?: string): Table {
  requireUnprotected(sheet);
  const whole = { ...area, rowCount: Math.max(2, area.rowCount) };
  requirePlaceForTable(sheet, whole, null);
  const wanted = name ?? freeTableName(workbook);
  requireIdentifier(wanted);
  requireFreeIdentifier(workbook, wanted, null);
  const table: Table = {
    id: `{${String(nextId(workbook)).padStart(8, "0")}-0000-0000-0000-000000000000}`,
    name: wanted,
    area: whole,
    columns: columnsOf(workbook, sheet, whole, []),
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    ...PLAIN_TABLE,
    insertRow: area.rowCount < 2,
  };
  if (sheet.autoFilter && intersection(sheet.autoFilter.area, whole)) setSheetFilter(workbook, sheet, null);
  sheet.tables.push(table);
  announce(workbook, { kind: "table", sheet, names: [wanted] });
  return table;
}

/** Renames a table; formulas follow. `InvalidArgument`: no name, or taken (office-js#551). */
export function renameTable(workbook: EmbeddedWorkbook, sheet: Sheet, table: Table, name: string): void {
  requireUnprotected(sheet);
  const before = table.name;
  if (before === name) return;
  requireIdentifier(name);
  if (before.toLowerCase() !== name.toLowerCase()) requireFreeIdentifier(workbook, name, null);
  renameTableInFormulas(workbook, before, name);
  table.name = name;
  announce(workbook, { kind: "table", sheet, names: [before, name] });
}

/**
 * Gives a table other cells: the header row stays where it is and the old and new cells overlap
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables, "Resize a table"). The last row of a table with totals
 * is its totals row before and after.
 */
export function resizeTable(workbook: EmbeddedWorkbook, sheet: Sheet, table: Table, area: Area): void {
  requireUnprotected(sheet);
  if (area.row !== table.area.row || area.rowCount < leastRows(table) || !intersection(area, table.area)) {
    throw new ExcelRuleError(
      "InvalidArgument",
      `table "${table.name}" cannot become ${areaName(area)}: header row and overlap must stay`,
    );
  }
  requirePlaceForTable(sheet, area, table);
  const before = bodyArea(table);
  table.area = area;
  table.insertRow = false;
  followTableInCharts(workbook, sheet, before, bodyArea(table));
  const columns = table.columns;
  table.columns = columnsOf(workbook, sheet, area, columns);
  forgetLostColumns(workbook, sheet, table);
  loseColumnsInFormulas(workbook, { table, sheet }, columns);
  announce(workbook, { kind: "table", sheet, names: [table.name] });
}

/**
 * Whether the body is only the empty row of a table that was made over a header, or that lost all its rows. The sample
 * of learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables, "Create a table", makes one over A1:D1, adds
 * seven rows and has "four columns and seven rows". For the rows that were deleted it is inferred.
 */
export function hasInsertRow(sheet: Sheet, table: Table): boolean {
  const body = bodyArea(table);
  return table.insertRow && body.rowCount === 1 && !sheet.cells.some(body, (cell) => !isEmpty(cell));
}

/** Renames a column by its header cell; formulas follow. */
export function renameColumn(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  table: Table,
  position: number,
  name: string,
): void {
  requireUnprotected(sheet);
  const { row, column } = table.area;
  const header = { row, column: column + position, rowCount: 1, columnCount: 1 };
  const cell = cellAt(sheet, header.row, header.column);
  sheet.cells.set(header.row, header.column, { ...cell, formula: null, value: name });
  readHeaders(workbook, sheet, header);
  announce(workbook, { kind: "content", sheet, area: header });
}

/** How a table looks. */
export type TableLook = Pick<
  Table,
  | "style"
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn"
>;

export function changeTableLook(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  table: Table,
  change: Partial<TableLook>,
): void {
  requireUnprotected(sheet);
  // Without its buttons a table is not filtered (inferred: Excel takes the AutoFilter away).
  if (change.showFilterButton === false) clearTableFilter(workbook, sheet, table);
  Object.assign(table, change);
  announce(workbook, { kind: "format", sheet, area: table.area });
}

/** Deletes a table with its contents; references to it are lost. */
export function deleteTable(workbook: EmbeddedWorkbook, sheet: Sheet, table: Table): void {
  removeTable(workbook, sheet, table);
  loseTableInFormulas(workbook, table);
  clearContents(workbook, sheet, table.area);
}

/** The cells stay, the table goes, with its filter (all rows are shown: inferred); references to it become references to its cells. */
export function convertToRange(workbook: EmbeddedWorkbook, sheet: Sheet, table: Table): void {
  requireUnprotected(sheet);
  plainTableInFormulas(workbook, { table, sheet });
  removeTable(workbook, sheet, table);
}

function removeTable(workbook: EmbeddedWorkbook, sheet: Sheet, table: Table): void {
  requireUnprotected(sheet);
  const position = sheet.tables.indexOf(table);
  if (position < 0) throw new ExcelRuleError("ItemNotFound", `there is no table "${table.name}"`);
  clearTableFilter(workbook, sheet, table);
  sheet.tables.splice(position, 1);
  announce(workbook, { kind: "table", sheet, names: [table.name] });
}

/**
 * The formula of a calculated column: the one that all its body cells share and that names no cell of its own row
 * by address. `null`: none.
 */
export function calculatedColumnFormula(sheet: Sheet, table: Table, position: number): string | null {
  const body = bodyArea(table);
  const column = body.column + position;
  const formula = sheet.cells.get(body.row, column)?.formula ?? null;
  if (formula === null || !isTheSameInEveryRow(formula)) return null;
  for (let row = body.row + 1; row < body.row + body.rowCount; row += 1) {
    if (sheet.cells.get(row, column)?.formula !== formula) return null;
  }
  return formula;
}

function isTheSameInEveryRow(formula: string): boolean {
  return formulaParts(formula).every(
    (part) => part.kind !== "reference" || (part.range.$top === true && part.range.$bottom === true),
  );
}

function requirePlaceForTable(sheet: Sheet, area: Area, own: Table | null): void {
  if (!isOnSheet(area)) throw new ExcelRuleError("InvalidArgument", "the table leaves the sheet");
  const other = sheet.tables.find((each) => each !== own && intersection(each.area, area));
  if (other) {
    throw new ExcelRuleError(
      "InvalidArgument",
      `${areaName(area)} of sheet "${sheet.name}" overlaps table "${other.name}"`,
    );
  }
  const merge = sheet.merges.find((each) => intersection(each, area));
  if (merge) {
    throw new ExcelRuleError(
      "MergedRangeConflict",
      `${areaName(area)} of sheet "${sheet.name}" overlaps the merged cells ${areaName(merge)}`,
    );
  }
}

function freeTableName(workbook: EmbeddedWorkbook): string {
  let number = workbook.sheets.reduce((count, sheet) => count + sheet.tables.length, 1);
  while (findTable(workbook, `Tabella${number}`)) number += 1;
  return `Tabella${number}`;
}
