import type { Area } from "../model/area";
import type { FilterCriteria, FilterCriterion, SheetFilter } from "../model/filter-criterion";
import { filteredRows, requireFiltering, setSheetFilter, setTableCriteria, showRows } from "../model/filters";
import type { Sheet } from "../model/sheet";
import { cellAt } from "../model/sheet";
import type { Table } from "../model/table";
import { bodyArea } from "../model/table";
import type { EmbeddedWorkbook } from "../model/workbook";
import type { FilterTest } from "./filter-matching";
import { filterTest } from "./filter-matching";

/** Says that a criterion cannot be applied here, by its name. */
export type OnNotModelled = (criterion: string) => never;

/** Filters a table by one column more (`null`: one less), by the column's id; the other columns' criteria stay. */
export function filterTable(
  workbook: EmbeddedWorkbook,
  { sheet, table }: { readonly sheet: Sheet; readonly table: Table },
  columnId: number,
  criterion: FilterCriterion | null,
  onNotModelled: OnNotModelled,
): void {
  const criteria = changed(table.filter, columnId, criterion);
  const tests = tableTests(sheet, table, criteria, onNotModelled);
  setTableCriteria(sheet, table, criteria);
  showRows(workbook, sheet, bodyArea(table), passing(sheet, tests));
}

/** Hides and shows the rows of a table anew, after its cells changed: nothing does so by itself, as in Excel. */
export function reapplyTableFilter(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  table: Table,
  onNotModelled: OnNotModelled,
): void {
  if (table.filter.size === 0) return;
  requireFiltering(sheet);
  const tests = tableTests(sheet, table, table.filter, onNotModelled);
  showRows(workbook, sheet, bodyArea(table), passing(sheet, tests));
}

/** Puts the sheet's own filter on an area; another area's filter goes, the same area's criteria of other columns stay. */
export function filterSheet(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  filter: SheetFilter,
  onNotModelled: OnNotModelled,
): void {
  const tests = sheetTests(sheet, filter, onNotModelled);
  setSheetFilter(workbook, sheet, filter);
  if (filter.criteria.size > 0) showRows(workbook, sheet, filteredRows(filter), passing(sheet, tests));
}

/** The criteria with those of one column changed; `null` takes them away. */
export function changed(
  criteria: FilterCriteria,
  column: number,
  criterion: FilterCriterion | null,
): FilterCriteria {
  const result = new Map(criteria);
  if (criterion) result.set(column, criterion);
  else result.delete(column);
  return result;
}

interface ColumnTest {
  readonly column: number;
  readonly test: Exclude<FilterTest, { readonly notModelled: string }>;
}

function tableTests(
  sheet: Sheet,
  table: Table,
  criteria: FilterCriteria,
  onNotModelled: OnNotModelled,
): readonly ColumnTest[] {
  const body = bodyArea(table);
  return table.columns.flatMap(({ id }, position) => {
    const criterion = criteria.get(id);
    const area = { ...body, column: body.column + position, columnCount: 1 };
    return criterion ? [columnTest(sheet, area, criterion, onNotModelled)] : [];
  });
}

function sheetTests(sheet: Sheet, filter: SheetFilter, onNotModelled: OnNotModelled): readonly ColumnTest[] {
  const rows = filteredRows(filter);
  return [...filter.criteria].map(([offset, criterion]) =>
    columnTest(sheet, { ...rows, column: rows.column + offset, columnCount: 1 }, criterion, onNotModelled),
  );
}

function columnTest(
  sheet: Sheet,
  area: Area,
  criterion: FilterCriterion,
  onNotModelled: OnNotModelled,
): ColumnTest {
  const cells = Array.from({ length: area.rowCount }, (_, down) =>
    cellAt(sheet, area.row + down, area.column),
  );
  const test = filterTest(criterion, cells);
  return { column: area.column, test: typeof test === "function" ? test : onNotModelled(test.notModelled) };
}

/** A row stays where all its columns' criteria let it. */
function passing(sheet: Sheet, tests: readonly ColumnTest[]): (row: number) => boolean {
  return (row) => tests.every(({ column, test }) => test(cellAt(sheet, row, column)));
}
