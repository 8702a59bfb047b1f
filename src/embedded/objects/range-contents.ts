import type { Cell } from "../model/cell";
import { enteredContent } from "../model/cell";
import { restyleCells, writeNumberFormats } from "../model/cell-formatting";
import { writeCells } from "../model/cell-writing";
import type { Scalar } from "../model/scalar";
import { isCellError, plainValue } from "../model/scalar";
import { cellAt } from "../model/sheet";
import { displayText } from "../typing/display-text";
import { contentBlock, textBlock } from "./cell-block";
import type { HostContext } from "./host-context";
import type { Property } from "./host-object";
import type { RangeTarget } from "./range-target";

/**
 * Above this many cells a read gives `null` without an error
 * (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
const READ_LIMIT = 5_000_000;

/** Members of `Excel.Range` with one entry for each cell. */
export const RANGE_CONTENTS: Readonly<Record<string, Property<RangeTarget>>> = {
  Values: {
    get: (range, context) => readCells(range, context, (cell) => plainValue(cell.value)),
    set: (range, value, context) => {
      writeContents(range, "Range.values", value, context);
    },
  },
  Formulas: {
    get: (range, context) => readCells(range, context, enteredContent),
    set: (range, value, context) => {
      writeContents(range, "Range.formulas", value, context);
    },
  },
  Text: { get: (range, context) => readCells(range, context, displayText) },
  ValueTypes: { get: (range, context) => readCells(range, context, ({ value }) => valueType(value)) },
  NumberFormat: {
    get: (range, context) => readCells(range, context, ({ style }) => style.numberFormat),
    set: (range, value, context) => {
      context.counters.cellsWritten += range.size;
      const formats = textBlock("Range.numberFormat", value, range.area);
      if (typeof formats === "string") {
        restyleCells(context.workbook, range.sheet, range.area, { numberFormat: formats });
      } else writeNumberFormats(context.workbook, range.sheet, range.area, formats);
    },
  },
};

function writeContents(range: RangeTarget, member: string, value: unknown, context: HostContext): void {
  const block = contentBlock(member, value, range);
  context.counters.cellsWritten += range.size;
  writeCells(context.workbook, range.sheet, range.area, block);
}

/** What a cell gives, one for each cell of the range, row by row. */
function readCells<Result>(
  { sheet, area, size }: RangeTarget,
  context: HostContext,
  read: (cell: Cell) => Result,
): Result[][] | null {
  if (size > READ_LIMIT) return null;
  context.counters.cellsRead += size;
  context.calculation.beforeReading();
  return Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (__, right) =>
      read(cellAt(sheet, area.row + down, area.column + right)),
    ),
  );
}

/** `Excel.RangeValueType`. */
export function valueType(value: Scalar): string {
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" ? "Empty" : "String";
}
