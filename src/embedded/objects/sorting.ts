import type { SortKey, SortOrder } from "../model/sort-order";
import type { SortedCells } from "../model/sorting";
import { sortCells, sortTable } from "../model/sorting";
import type { PlacedTable } from "../model/workbook";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import type { MemberArguments } from "./member-arguments";
import { invalidArgument, NotModelledError } from "./office-error";
import { booleanValue, numberValue, objectValue, wordValue } from "./property-values";
import type { RangeTarget } from "./range-target";

/** `Excel.TableSort`. */
const TABLE_SORT: ObjectClass<PlacedTable> = {
  name: "TableSort",
  properties: {
    Fields: { get: ({ table }) => (table.sort?.keys ?? []).map(fieldValue) },
    MatchCase: { get: ({ table }) => table.sort?.matchCase ?? false },
    Method: { get: () => "PinYin" },
  },
  methods: {
    Apply: ({ sheet, table }, args, { workbook, calculation }) => {
      const order = orderArgument(args);
      chineseMethod(args, 2);
      calculation.beforeReading();
      sortTable(workbook, sheet, table, order);
    },
    Clear: ({ table }) => {
      table.sort = null;
    },
    Reapply: ({ sheet, table }, _args, { workbook, calculation }) => {
      calculation.beforeReading();
      if (table.sort) sortTable(workbook, sheet, table, table.sort);
    },
  },
};

export function tableSortObject(placed: PlacedTable, context: HostContext): HostObject {
  return hostObject(TABLE_SORT, placed, context);
}

/** `Excel.RangeSort`. */
const RANGE_SORT: ObjectClass<RangeTarget> = {
  name: "RangeSort",
  methods: {
    Apply: ({ sheet, area }, args, { workbook, calculation }) => {
      const order = orderArgument(args);
      const hasHeaders = args.optionalBoolean(2) ?? false;
      const lines = args.isGiven(3) && args.oneOf(3, ["Rows", "Columns"]) === "Columns" ? "columns" : "rows";
      chineseMethod(args, 4);
      calculation.beforeReading();
      const cells: SortedCells = { area, lines };
      sortCells(workbook, sheet, hasHeaders ? withoutHeader(cells) : cells, order);
    },
  },
};

function withoutHeader({ area, lines }: SortedCells): SortedCells {
  return lines === "rows"
    ? { lines, area: { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } }
    : { lines, area: { ...area, column: area.column + 1, columnCount: area.columnCount - 1 } };
}

export function rangeSortObject(range: RangeTarget, context: HostContext): HostObject {
  return hostObject(RANGE_SORT, range, context);
}

/** Fields and `matchCase`, the first two arguments of both `apply`. */
function orderArgument(args: MemberArguments): SortOrder {
  const fields = args.raw(0);
  if (!Array.isArray(fields) || fields.length === 0) throw args.wrong(0, "an array of fields");
  return {
    keys: fields.map((field) => sortKey(args.member, field)),
    matchCase: args.optionalBoolean(1) ?? false,
  };
}

const FIELD = ["key", "ascending", "sortOn", "dataOption", "color", "icon", "subField"] as const;

/** Without a direction it is ascending (inferred: Office.js does not say). Only sorting by values is modelled. */
function sortKey(member: string, field: unknown): SortKey {
  const { key, ascending, sortOn, dataOption, ...others } = objectValue(member, field, FIELD);
  const [other] = Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (other !== undefined) throw new NotModelledError(`${member}, ${other}`);
  if (sortOn !== undefined) wordValue(`${member} sortOn`, sortOn, ["Value"]);
  if (dataOption !== undefined) wordValue(`${member} dataOption`, dataOption, ["Normal"]);
  const offset = numberValue(`${member} key`, key);
  if (!Number.isInteger(offset)) throw invalidArgument(`${member}: the key is no whole number`);
  return {
    offset,
    ascending: ascending === undefined ? true : booleanValue(`${member} ascending`, ascending),
  };
}

/** The order of Chinese characters: taken, as it changes nothing here. */
function chineseMethod(args: MemberArguments, position: number): void {
  if (args.isGiven(position)) args.oneOf(position, ["PinYin", "StrokeCount"]);
}

function fieldValue({ offset, ascending }: SortKey): Record<string, unknown> {
  return { key: offset, ascending, sortOn: "Value", dataOption: "Normal", color: "", icon: null };
}
