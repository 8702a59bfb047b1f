import type { Cell } from "../model/cell";
import { enteredContent } from "../model/cell";
import { cellName } from "../model/area";
import { plainValue } from "../model/scalar";
import { cellAt, isColumnHidden, isRowHidden } from "../model/sheet";
import { displayText } from "../typing/display-text";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method, ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import { itemNotFound } from "./office-error";
import { valueType } from "./range-contents";
import { RangeTarget } from "./range-target";

/** What of a range is visible: rows and columns that are not hidden. */
interface VisibleCells {
  readonly range: RangeTarget;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Place among the rows of another view; 0: a view of its own. */
  readonly index: number;
}

/** `Excel.RangeView`. Only reading is modelled; writing fails in Excel too where anything is hidden (office-js#226). */
const RANGE_VIEW: ObjectClass<VisibleCells> = {
  name: "RangeView",
  properties: {
    Index: { get: ({ index }) => index },
    RowCount: { get: ({ rows }) => rows.length },
    ColumnCount: { get: ({ columns }) => columns.length },
    Values: ofCells(({ value }) => plainValue(value)),
    Formulas: ofCells(enteredContent),
    Text: ofCells((cell) => displayText(cell)),
    NumberFormat: ofCells(({ style }) => style.numberFormat),
    ValueTypes: ofCells(({ value }) => valueType(value)),
    CellAddresses: {
      get: ({ range, rows, columns }) => {
        const sheet = range.address.slice(0, range.address.lastIndexOf("!") + 1);
        return rows.map((row) => columns.map((column) => `${sheet}${cellName(row, column)}`));
      },
    },
  },
  children: { Rows: (view, context) => hostObject(RANGE_VIEWS, view, context) },
  methods: {
    GetRange: ({ range }, _args, context) => context.range(new RangeTarget(range.sheet, range.area)),
  },
};

function ofCells(read: (cell: Cell) => unknown): Property<VisibleCells> {
  return {
    get: ({ range: { sheet }, rows, columns }, context) => {
      context.counters.cellsRead += rows.length * columns.length;
      context.calculation.beforeReading();
      return rows.map((row) => columns.map((column) => read(cellAt(sheet, row, column))));
    },
  };
}

/** `Excel.RangeViewCollection`: each visible row as a view. */
const RANGE_VIEWS: ObjectClass<VisibleCells> = {
  name: "RangeViewCollection",
  items: (view, context) => view.rows.map((_, index) => rowView(view, index, context)),
  methods: {
    GetCount: ({ rows }) => rows.length,
    GetItemAt: (view, args, context) => rowView(view, args.integer(0), context),
  },
};

function rowView(view: VisibleCells, index: number, context: HostContext): HostObject {
  const row = view.rows[index];
  if (row === undefined) throw itemNotFound(`The row ${index} of the view`);
  const range = new RangeTarget(view.range.sheet, { ...view.range.area, row, rowCount: 1 });
  return hostObject(RANGE_VIEW, { range, rows: [row], columns: view.columns, index }, context);
}

/** `Excel.Range.getVisibleView`. */
export const visibleView: Method<RangeTarget> = (range, _args, context) => {
  const { sheet, area } = range;
  const rows = Array.from({ length: area.rowCount }, (_, down) => area.row + down);
  const columns = Array.from({ length: area.columnCount }, (_, right) => area.column + right);
  const view: VisibleCells = {
    range,
    rows: rows.filter((row) => !isRowHidden(sheet, row)),
    columns: columns.filter((column) => !isColumnHidden(sheet, column)),
    index: 0,
  };
  return hostObject(RANGE_VIEW, view, context);
};
