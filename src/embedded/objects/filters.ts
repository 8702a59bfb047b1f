import { filterSheet, filterTable, changed, reapplyTableFilter } from "../lists/filtering";
import type { FilterCriterion } from "../model/filter-criterion";
import { NO_CRITERIA } from "../model/filter-criterion";
import { clearSheetFilter, clearTableFilter, setSheetFilter } from "../model/filters";
import { sameArea } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { PlacedTable } from "../model/workbook";
import {
  criteriaValue,
  criterionArgument,
  customCriterion,
  dynamicCriterion,
  topCriterion,
  valuesCriterion,
} from "./filter-criteria";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method, ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import type { MemberArguments } from "./member-arguments";
import { invalidArgument, itemNotFound, NotModelledError } from "./office-error";
import { placeArgument } from "./place-argument";
import { RangeTarget } from "./range-target";

/** A column of a table, by its id. */
export interface FilteredColumn extends PlacedTable {
  readonly id: number;
}

/** `Excel.Filter`: the filter of a table's column. */
const FILTER: ObjectClass<FilteredColumn> = {
  name: "Filter",
  properties: { Criteria: { get: ({ table, id }) => criteriaValue(table.filter.get(id)) } },
  methods: {
    Apply: filter((args) => criterionArgument(args.member, args.raw(0))),
    ApplyValuesFilter: filter((args) => valuesCriterion(args.member, args.raw(0))),
    ApplyCustomFilter: filter((args) => customCriterion(args.member, args.raw(0), args.raw(1), args.raw(2))),
    ApplyTopItemsFilter: filter((args) => topCriterion(args.member, "top", "items", args.raw(0))),
    ApplyTopPercentFilter: filter((args) => topCriterion(args.member, "top", "percent", args.raw(0))),
    ApplyBottomItemsFilter: filter((args) => topCriterion(args.member, "bottom", "items", args.raw(0))),
    ApplyBottomPercentFilter: filter((args) => topCriterion(args.member, "bottom", "percent", args.raw(0))),
    ApplyDynamicFilter: filter((args) => dynamicCriterion(args.member, args.raw(0))),
    Clear: (column, _args, { workbook }) => {
      const { table, id } = column;
      if (table.filter.has(id)) filterTable(workbook, column, id, null, notModelled);
    },
  },
};

function filter(criterion: (args: MemberArguments) => FilterCriterion): Method<FilteredColumn> {
  return (column, args, context) => {
    context.calculation.beforeReading();
    filterTable(context.workbook, column, column.id, criterion(args), notModelled);
  };
}

function notModelled(criterion: string): never {
  throw new NotModelledError(`applying a ${criterion}`);
}

export function columnFilterObject(column: FilteredColumn, context: HostContext): HostObject {
  return hostObject(FILTER, column, context);
}

/** `Excel.Table.clearFilters` and `reapplyFilters`. */
export const TABLE_FILTER_METHODS: Readonly<Record<string, Method<PlacedTable>>> = {
  ClearFilters: ({ sheet, table }, _args, { workbook }) => {
    clearTableFilter(workbook, sheet, table);
  },
  ReapplyFilters: ({ sheet, table }, _args, { workbook, calculation }) => {
    calculation.beforeReading();
    reapplyTableFilter(workbook, sheet, table, notModelled);
  },
};

/**
 * `Excel.Table.autoFilter`: the filters of all columns of a table. Its place is the table's: another range is
 * `InvalidArgument` and taking it away takes the filter buttons (both inferred).
 */
const TABLE_AUTO_FILTER: ObjectClass<PlacedTable> = {
  name: "AutoFilter",
  properties: {
    Enabled: { get: ({ table }) => table.showFilterButton },
    IsDataFiltered: { get: ({ table }) => table.filter.size > 0 },
    Criteria: {
      get: ({ table }) =>
        table.showFilterButton ? table.columns.map(({ id }) => criteriaValue(table.filter.get(id))) : [],
    },
  },
  methods: {
    Apply: (placed, args, context) => {
      const { sheet, table } = placed;
      const range = placeArgument(args, 0, sheet, context);
      if (
        range.sheet !== sheet ||
        range.area.row !== table.area.row ||
        range.area.column !== table.area.column
      ) {
        throw args.wrong(0, "the range of the table");
      }
      const column = table.columns[columnArgument(args, table.columns.length) ?? -1];
      context.calculation.beforeReading();
      if (column) {
        const criterion = criterionArgument(args.member, args.raw(2));
        filterTable(context.workbook, placed, column.id, criterion, notModelled);
      }
    },
    ClearCriteria: ({ sheet, table }, _args, { workbook }) => {
      clearTableFilter(workbook, sheet, table);
    },
    ClearColumnCriteria: (placed, args, { workbook }) => {
      const column = placed.table.columns[args.integer(0)];
      if (!column) throw args.wrong(0, "a column of the table");
      if (placed.table.filter.has(column.id)) filterTable(workbook, placed, column.id, null, notModelled);
    },
    Reapply: ({ sheet, table }, _args, { workbook, calculation }) => {
      calculation.beforeReading();
      reapplyTableFilter(workbook, sheet, table, notModelled);
    },
    GetRange: ({ sheet, table }, _args, context) => context.range(new RangeTarget(sheet, table.area)),
    GetRangeOrNullObject: ({ sheet, table }, _args, context) =>
      table.showFilterButton ? context.range(new RangeTarget(sheet, table.area)) : null,
  },
};

export function tableAutoFilterObject(placed: PlacedTable, context: HostContext): HostObject {
  return hostObject(TABLE_AUTO_FILTER, placed, context);
}

/** The column to filter, from 0; absent: only the buttons are put on. */
function columnArgument(args: MemberArguments, count: number): number | undefined {
  const index = args.optionalInteger(1);
  const isGiven = args.isGiven(2);
  if (index === undefined) {
    if (isGiven) throw args.wrong(1, "a column for the criteria");
    return undefined;
  }
  if (index < 0 || index >= count) throw args.wrong(1, `between 0 and ${count - 1}`);
  return isGiven ? index : undefined;
}

/** `Excel.Worksheet.autoFilter`: the filter of a sheet's cells outside tables. */
const SHEET_AUTO_FILTER: ObjectClass<Sheet> = {
  name: "AutoFilter",
  properties: {
    Enabled: { get: ({ autoFilter }) => autoFilter !== null },
    IsDataFiltered: { get: ({ autoFilter }) => (autoFilter?.criteria.size ?? 0) > 0 },
    Criteria: {
      get: ({ autoFilter }) =>
        Array.from({ length: autoFilter?.area.columnCount ?? 0 }, (_, offset) =>
          criteriaValue(autoFilter?.criteria.get(offset)),
        ),
    },
  },
  methods: {
    Apply: applySheetFilter,
    ClearCriteria: (sheet, _args, { workbook }) => {
      clearSheetFilter(workbook, sheet);
    },
    ClearColumnCriteria: (sheet, args, { workbook }) => {
      const offset = args.integer(0);
      const { autoFilter } = sheet;
      if (!autoFilter || offset < 0 || offset >= autoFilter.area.columnCount)
        throw args.wrong(0, "a filtered column");
      if (!autoFilter.criteria.has(offset)) return;
      const criteria = changed(autoFilter.criteria, offset, null);
      filterSheet(workbook, sheet, { ...autoFilter, criteria }, notModelled);
    },
    Reapply: (sheet, _args, { workbook, calculation }) => {
      calculation.beforeReading();
      if (sheet.autoFilter) filterSheet(workbook, sheet, sheet.autoFilter, notModelled);
    },
    Remove: (sheet, _args, { workbook }) => {
      if (sheet.autoFilter) setSheetFilter(workbook, sheet, null);
    },
    GetRange: (sheet, _args, context) => {
      if (!sheet.autoFilter) throw itemNotFound("The AutoFilter");
      return context.range(new RangeTarget(sheet, sheet.autoFilter.area));
    },
    GetRangeOrNullObject: (sheet, _args, context) =>
      sheet.autoFilter ? context.range(new RangeTarget(sheet, sheet.autoFilter.area)) : null,
  },
};

/** A single cell, which Excel widens to the cells around it, is not modelled. */
function applySheetFilter(sheet: Sheet, args: MemberArguments, context: HostContext): void {
  const range = placeArgument(args, 0, sheet, context);
  if (range.sheet !== sheet) throw args.wrong(0, "a range of the sheet");
  if (range.size === 1) throw new NotModelledError(`${args.member} on a single cell`);
  if (range.area.rowCount < 2) throw invalidArgument(`${args.member}: there is nothing below the headers`);
  const offset = columnArgument(args, range.area.columnCount);
  context.calculation.beforeReading();
  const { autoFilter } = sheet;
  const before = autoFilter && sameArea(autoFilter.area, range.area) ? autoFilter.criteria : NO_CRITERIA;
  const criteria =
    offset === undefined ? before : changed(before, offset, criterionArgument(args.member, args.raw(2)));
  filterSheet(context.workbook, sheet, { area: range.area, criteria }, notModelled);
}

export function sheetAutoFilterObject(sheet: Sheet, context: HostContext): HostObject {
  return hostObject(SHEET_AUTO_FILTER, sheet, context);
}
