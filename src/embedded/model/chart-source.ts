import type { Area } from "./area";
import type { ChartKind, ChartSeries } from "./chart";
import { newSeries } from "./chart";
import { absoluteReference } from "./defined-names";
import { ExcelRuleError } from "./excel-rule-error";
import type { NameTarget } from "./defined-names";
import type { Sheet } from "./sheet";
import { cellAt } from "./sheet";

/**
 * The series that Excel makes of a block: a first row (of series in columns) of texts gives their names, a first
 * column of texts the categories; an empty corner says that both are there (peltiertech.com, "Prepare Your Data").
 * Numbers that look like headers (years) are data, as in Excel, unless the corner is empty.
 * `InvalidArgument`: nothing is left to draw. Two columns of texts would be levels of categories: refused too.
 */
export function seriesOfBlock(
  source: NameTarget,
  by: "Columns" | "Rows",
  kind: ChartKind,
): readonly ChartSeries[] {
  const grid = gridOf(source, by);
  const isCornerEmpty = grid.count > 1 && grid.length > 1 && grid.isEmpty(0, 0);
  const hasNames = isCornerEmpty || (grid.length > 1 && grid.isText(grid.count - 1, 0));
  const hasCategories = isCornerEmpty || (grid.count > 1 && grid.isText(0, hasNames ? 1 : 0));
  const [first, start] = [hasCategories ? 1 : 0, hasNames ? 1 : 0];
  if (first >= grid.count) throw new ExcelRuleError("InvalidArgument", "the chart's data have no series");
  if (hasCategories && grid.count > 2 && grid.isText(1, start)) {
    throw new ExcelRuleError("InvalidArgument", "categories of several levels are not modelled");
  }
  return Array.from({ length: grid.count - first }, (_, index) => ({
    ...newSeries(index, kind),
    name: hasNames ? grid.reference(first + index, 0, 1) : null,
    values: grid.reference(first + index, start, grid.length - start),
    categories: hasCategories ? grid.reference(0, start, grid.length - start) : null,
  }));
}

/** A block as lines that each are a series, whichever way they lie. */
interface SeriesGrid {
  /** Lines, and cells along each. */
  readonly count: number;
  readonly length: number;
  isEmpty(line: number, position: number): boolean;
  isText(line: number, position: number): boolean;
  reference(line: number, position: number, length: number): string;
}

function gridOf({ sheet, area }: NameTarget, by: "Columns" | "Rows"): SeriesGrid {
  const inColumns = by === "Columns";
  const part = (line: number, position: number, length: number): Area =>
    inColumns
      ? { row: area.row + position, column: area.column + line, rowCount: length, columnCount: 1 }
      : { row: area.row + line, column: area.column + position, rowCount: 1, columnCount: length };
  const valueAt = (line: number, position: number): unknown => valueOf(sheet, part(line, position, 1));
  return {
    count: inColumns ? area.columnCount : area.rowCount,
    length: inColumns ? area.rowCount : area.columnCount,
    isEmpty: (line, position) => valueAt(line, position) === "",
    isText: (line, position) => {
      const value = valueAt(line, position);
      return typeof value === "string" && value !== "";
    },
    reference: (line, position, length) => absoluteReference(sheet, part(line, position, length)),
  };
}

function valueOf(sheet: Sheet, { row, column }: Area): unknown {
  return cellAt(sheet, row, column).value;
}
