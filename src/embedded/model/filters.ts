import type { Area } from "./area";
import { MAX_COLUMNS, holdsCell, intersection } from "./area";
import { ExcelRuleError } from "./excel-rule-error";
import type { FilterCriteria, SheetFilter } from "./filter-criterion";
import { NO_CRITERIA } from "./filter-criterion";
import type { ReferenceShift } from "./formula-references";
import { shiftedArea } from "./formula-references";
import { requireAllowed, requireUnprotected } from "./protection-rules";
import type { Sheet } from "./sheet";
import { PLAIN_LINE, isRowHidden } from "./sheet";
import type { Table } from "./table";
import { bodyArea } from "./table";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/** Rows of a list that its filter hides or shows: all but the header. */
export function filteredRows({ area }: SheetFilter): Area {
  return { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
}

/** Whether a filter hides the row. A row hidden by hand inside a filtered list counts too, as in Excel. */
export function isFilteredOut(sheet: Sheet, row: number): boolean {
  return isRowHidden(sheet, row) && activeLists(sheet).some((area) => holdsCell(area, row, area.column));
}

/** Whether rows of the area, in lists that it touches, are hidden by a filter. */
export function hasFilteredRows(sheet: Sheet, area: Area): boolean {
  return activeLists(sheet).some((list) => {
    const common = intersection(list, area);
    if (!common) return false;
    for (let row = common.row; row < common.row + common.rowCount; row += 1) {
      if (isRowHidden(sheet, row)) return true;
    }
    return false;
  });
}

/** The rows of the lists that have criteria. */
function activeLists({ tables, autoFilter }: Sheet): readonly Area[] {
  const lists = tables.filter(({ filter }) => filter.size > 0).map(bodyArea);
  return autoFilter && autoFilter.criteria.size > 0 ? [...lists, filteredRows(autoFilter)] : lists;
}

/**
 * Gives a table other criteria; hiding rows by them is the caller's. The table shows its filter buttons from then on
 * (inferred). On a protected sheet `allowAutoFilter` is needed, and buttons that were there before (see
 * {@link requireFiltering}).
 */
export function setTableCriteria(sheet: Sheet, table: Table, criteria: FilterCriteria): void {
  if (table.showFilterButton) requireFiltering(sheet);
  else requireUnprotected(sheet);
  table.filter = criteria;
  table.showFilterButton = true;
}

/** Takes the criteria of a table away and shows all its rows, also those hidden by hand (inferred). */
export function clearTableFilter(workbook: EmbeddedWorkbook, sheet: Sheet, table: Table): void {
  if (table.filter.size === 0) return;
  requireFiltering(sheet);
  table.filter = NO_CRITERIA;
  showRows(workbook, sheet, bodyArea(table), () => true);
}

/** As {@link clearTableFilter}, for the sheet's own filter; its buttons stay. */
export function clearSheetFilter(workbook: EmbeddedWorkbook, sheet: Sheet): void {
  if (!sheet.autoFilter || sheet.autoFilter.criteria.size === 0) return;
  requireFiltering(sheet);
  const { area } = sheet.autoFilter;
  sheet.autoFilter = { area, criteria: NO_CRITERIA };
  showRows(workbook, sheet, filteredRows(sheet.autoFilter), () => true);
}

/** Puts an AutoFilter on cells, in place of another one of the sheet, or takes it away (`null`). */
export function setSheetFilter(workbook: EmbeddedWorkbook, sheet: Sheet, filter: SheetFilter | null): void {
  const changesPlace = sheet.autoFilter === null || filter === null;
  if (changesPlace) requireUnprotected(sheet);
  else requireFiltering(sheet);
  if (filter) requirePlaceForFilter(sheet, filter.area);
  clearSheetFilter(workbook, sheet);
  sheet.autoFilter = filter;
  announce(workbook, { kind: "sheetChanged", sheet });
}

/**
 * On a protected sheet the option allows to use filters that are there, not to put one on or take it away
 * (support.microsoft.com, "Protect a worksheet", *Use AutoFilter*).
 */
export function requireFiltering(sheet: Sheet): void {
  requireAllowed(sheet, "allowAutoFilter");
}

/** A sheet's own filter may not touch a table, which has its own (inferred code). */
function requirePlaceForFilter(sheet: Sheet, area: Area): void {
  const table = sheet.tables.find((each) => intersection(each.area, area));
  if (!table) return;
  throw new ExcelRuleError("InvalidArgument", `the filter of the sheet would touch table "${table.name}"`);
}

/** Shows the rows of an area that pass, and hides the others. */
export function showRows(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  passes: (row: number) => boolean,
): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const hidden = !passes(row);
    if (isRowHidden(sheet, row) !== hidden) {
      sheet.rows.set(row, { ...(sheet.rows.get(row) ?? PLAIN_LINE), hidden });
    }
  }
  announce(workbook, { kind: "format", sheet, area: { ...area, column: 0, columnCount: MAX_COLUMNS } });
  announce(workbook, { kind: "rowsHidden", sheet });
}

/**
 * Forgets the criteria of columns that a table no longer has. With the last of them all rows are shown; the others hide
 * rows as before until they are applied again (inferred).
 */
export function forgetLostColumns(workbook: EmbeddedWorkbook, sheet: Sheet, table: Table): void {
  const left = [...table.filter].filter(([id]) => table.columns.some((column) => column.id === id));
  if (left.length === table.filter.size) return;
  table.filter = new Map(left);
  if (left.length === 0) showRows(workbook, sheet, bodyArea(table), () => true);
}

/** Lets the sheet's own filter follow cells that moved; its columns keep their criteria, deleted ones lose them. */
export function shiftSheetFilter(workbook: EmbeddedWorkbook, sheet: Sheet, shift: ReferenceShift): void {
  const before = sheet.autoFilter;
  if (!before) return;
  const after = shiftedFilter(before, shift);
  sheet.autoFilter = after;
  if (before.criteria.size === 0 || (after && after.criteria.size > 0)) return;
  showRows(workbook, sheet, filteredRows(after ?? before), () => true);
}

function shiftedFilter(filter: SheetFilter, shift: ReferenceShift): SheetFilter | null {
  const area = shiftedArea(filter.area, shift);
  if (!area) return null;
  const criteria = [...filter.criteria].flatMap(([offset, criterion]) => {
    const column = { ...filter.area, column: filter.area.column + offset, columnCount: 1 };
    const moved = shiftedArea(column, shift);
    return moved ? [[moved.column - area.column, criterion] as const] : [];
  });
  return { area, criteria: new Map(criteria) };
}
