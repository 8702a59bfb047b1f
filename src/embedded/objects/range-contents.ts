import { calculatedFills, fillColumn } from "../model/calculated-columns";
import type { Cell } from "../model/cell";
import { enteredContent } from "../model/cell";
import { restyleCells, writeNumberFormats } from "../model/cell-formatting";
import { writeCells } from "../model/cell-writing";
import type { Scalar } from "../model/scalar";
import { isCellError, plainValue } from "../model/scalar";
import { cellAt } from "../model/sheet";
import { displayText } from "../typing/display-text";
import { contentBlock, formatBlock } from "./cell-block";
import { inA1 } from "./r1c1-formulas";
import type { HostContext } from "./host-context";
import type { Property } from "./object-class";
import { invalidArgument, NotModelledError } from "./office-error";
import { hasFilteredRows } from "../model/filters";
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
  FormulasR1C1: {
    get: () => {
      throw new NotModelledError("reading Range.formulasR1C1");
    },
    set: (range, value, context) => {
      writeContents(range, "Range.formulasR1C1", inA1(value, range.area), context);
    },
  },
  Text: { get: (range, context) => readCells(range, context, displayText) },
  ValueTypes: { get: (range, context) => readCells(range, context, ({ value }) => valueType(value)) },
  NumberFormat: {
    get: (range, context) => readCells(range, context, ({ style }) => style.numberFormat),
    set: (range, value, context) => {
      requireBounded("Range.numberFormat", range);
      context.counters.cellsWritten += range.size;
      const formats = formatBlock("Range.numberFormat", value, range.area);
      if (typeof formats === "string") {
        restyleCells(context.workbook, range.sheet, range.area, { numberFormat: formats });
      } else writeNumberFormats(context.workbook, range.sheet, range.area, formats);
    },
  },
};

function writeContents(range: RangeTarget, member: string, value: unknown, context: HostContext): void {
  requireBounded(member, range);
  const block = contentBlock(member, value, range);
  requireNothingFiltered(range, member);
  context.counters.cellsWritten += range.size;
  writeCells(context.workbook, range.sheet, range.area, block);
  for (const fill of calculatedFills(range.sheet, range.area))
    fillColumn(context.workbook, range.sheet, fill);
}

/**
 * "You can't set cell-level properties on an unbounded range. This returns an error"
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded). That it is `InvalidArgument` is inferred.
 */
function requireBounded(member: string, range: RangeTarget): void {
  if (!range.isUnbounded) return;
  throw invalidArgument(`${member}: ${range.address} has no bounds, its cells cannot be set`);
}

/**
 * In Excel a block written over rows that a filter hides lands in other cells than it should (office-js#224, xlwings#747);
 * how exactly is not known, so it is not modelled: whoever writes clears the filter first.
 */
function requireNothingFiltered({ sheet, area }: RangeTarget, member: string): void {
  if (area.rowCount > 1 && hasFilteredRows(sheet, area)) {
    throw new NotModelledError(`${member} over rows that a filter hides`);
  }
}

/**
 * What a cell gives, one for each cell of the range, row by row; `null` for too many, and for whole rows and columns
 * (same page: "come back as `null` for unbounded reads").
 */
function readCells<Result>(
  { sheet, area, size, isUnbounded }: RangeTarget,
  context: HostContext,
  read: (cell: Cell) => Result,
): Result[][] | null {
  if (isUnbounded || size > READ_LIMIT) return null;
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
