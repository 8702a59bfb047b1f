import { changeColumns, changeRows } from "../model/lines";
import { applyNamedStyle } from "../model/named-styles";
import { isColumnHidden, isRowHidden } from "../model/sheet";
import { cellProperties } from "./cell-properties";
import { conditionalFormatsObject } from "./conditional-formats";
import { validationObject } from "./data-validation";
import type { ObjectClass } from "./object-class";
import { duplicatesOfRange } from "./duplicates";
import { HYPERLINK } from "./hyperlink";
import { booleanValue } from "./property-values";
import { RANGE_CHANGES } from "./range-changes";
import { RANGE_CONTENTS } from "./range-contents";
import { RANGE_COPYING } from "./range-copying";
import { formatObject, shared } from "./range-format";
import { RANGE_EXTENT } from "./range-extent";
import { RANGE_OUTLINE } from "./outline";
import { visibleView } from "./range-view";
import { rangeSortObject } from "./sorting";
import { RANGE_NAVIGATION } from "./range-navigation";
import { RANGE_SEARCH } from "./range-search";
import type { RangeTarget } from "./range-target";
import { rangeStyle } from "./style-holder";
import { styleNameValue } from "./style-name";
import { tablesOfRange } from "./tables";

const MAX_CELL_COUNT = 2 ** 31 - 1;

/** `Excel.Range`. */
export const RANGE: ObjectClass<RangeTarget> = {
  name: "Range",
  properties: {
    Address: { get: ({ address }) => address },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    // Docs of `Excel.Range.cellCount`: -1 beyond 2^31-1.
    CellCount: { get: ({ size }) => (size > MAX_CELL_COUNT ? -1 : size) },
    ...RANGE_CONTENTS,
    Style: {
      get: (range, context) => rangeStyle(range, context).read(({ styleName }) => styleName),
      set: ({ sheet, area }, value, { workbook }) => {
        applyNamedStyle(workbook, sheet, area, styleNameValue("Range.style", value));
      },
    },
    Hyperlink: HYPERLINK,
    RowHidden: {
      get: ({ sheet, area }) => shared(area.row, area.rowCount, (row) => isRowHidden(sheet, row)),
      set: ({ sheet, area }, value, { workbook }) => {
        changeRows(workbook, sheet, area, { hidden: booleanValue("Range.rowHidden", value) });
      },
    },
    ColumnHidden: {
      get: ({ sheet, area }) =>
        shared(area.column, area.columnCount, (column) => isColumnHidden(sheet, column)),
      set: ({ sheet, area }, value, { workbook }) => {
        changeColumns(workbook, sheet, area, { hidden: booleanValue("Range.columnHidden", value) });
      },
    },
  },
  children: {
    Format: formatObject,
    Worksheet: ({ sheet }, context) => context.worksheet(sheet),
    DataValidation: validationObject,
    ConditionalFormats: conditionalFormatsObject,
    Sort: rangeSortObject,
  },
  methods: {
    ...RANGE_NAVIGATION,
    ...RANGE_EXTENT,
    ...RANGE_SEARCH,
    ...RANGE_CHANGES,
    ...RANGE_COPYING,
    ...RANGE_OUTLINE,
    GetCellProperties: (range, args, context) => cellProperties(range, args.raw(0), context),
    GetTables: tablesOfRange,
    GetVisibleView: visibleView,
    RemoveDuplicates: duplicatesOfRange,
  },
};
