import { changeColumns, changeRows } from "../model/lines";
import { columnWidth, rowHeight, STANDARD_ROW_HEIGHT } from "../model/sheet";
import { autofitColumns } from "./autofit";
import { rangeBordersObject } from "./borders";
import { alignmentProperties, fillObject, fontObject, protectionObject } from "./cell-look";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { numberValue } from "./property-values";
import type { RangeTarget } from "./range-target";
import { rangeStyle } from "./style-holder";

const FORMAT: ObjectClass<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    ...alignmentProperties("RangeFormat", rangeStyle),
    ColumnWidth: {
      get: ({ sheet, area }) => shared(area.column, area.columnCount, (column) => columnWidth(sheet, column)),
      set: ({ sheet, area }, value, { workbook }) => {
        changeColumns(workbook, sheet, area, { size: numberValue("RangeFormat.columnWidth", value) });
      },
    },
    RowHeight: {
      get: ({ sheet, area }) =>
        shared(area.row, area.rowCount, (row) => rowHeight(sheet, row) ?? STANDARD_ROW_HEIGHT),
      set: ({ sheet, area }, value, { workbook }) => {
        changeRows(workbook, sheet, area, { size: numberValue("RangeFormat.rowHeight", value) });
      },
    },
  },
  children: {
    Fill: (range, context) => fillObject(rangeStyle(range, context), context),
    Font: (range, context) => fontObject(rangeStyle(range, context), context),
    Borders: rangeBordersObject,
    Protection: (range, context) => protectionObject(rangeStyle(range, context), context),
  },
  methods: {
    AutofitColumns: ({ sheet, area }, _args, { workbook }) => {
      autofitColumns(workbook, sheet, area);
    },
    AutofitRows: ({ sheet, area }, _args, { workbook }) => {
      changeRows(workbook, sheet, area, { size: null });
    },
  },
};

export function formatObject(range: RangeTarget, context: HostContext): HostObject {
  return hostObject(FORMAT, range, context);
}

/** What all lines have; `null` where they differ. Looks at no more than the first ten thousand. */
export function shared<Value>(first: number, count: number, read: (line: number) => Value): Value | null {
  const value = read(first);
  const last = first + Math.min(count, 10_000);
  for (let line = first + 1; line < last; line += 1) if (read(line) !== value) return null;
  return value;
}
