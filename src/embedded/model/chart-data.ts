import { WHOLE_SHEET, intersection } from "./area";
import type { Chart, ChartSeries } from "./chart";
import { referenceTarget } from "./defined-names";
import type { Scalar } from "./scalar";
import { plainValue } from "./scalar";
import { cellAt, isColumnHidden, isRowHidden } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";

/** A point of a series, or a category, as it stands in its cell. */
export interface ChartCell {
  readonly value: Scalar;
  readonly numberFormat: string;
}

/**
 * The cells of a reference, line by line. Hidden rows and columns are not drawn (support.microsoft.com, "Display empty
 * cells, null (#N/A) values, and hidden worksheet data in a chart"). Empty where the cells are lost.
 */
export function chartCells(workbook: EmbeddedWorkbook, reference: string | null): readonly ChartCell[] {
  const target = reference === null ? null : referenceTarget(workbook, reference, null);
  const area = target && intersection(target.area, WHOLE_SHEET);
  if (!area) return [];
  const cells: ChartCell[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    if (isRowHidden(target.sheet, row)) continue;
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (isColumnHidden(target.sheet, column)) continue;
      const { value, style } = cellAt(target.sheet, row, column);
      cells.push({ value, numberFormat: style.numberFormat });
    }
  }
  return cells;
}

/** Text as Excel shows it: `Serie2` where nothing names the second series. */
export function seriesName(workbook: EmbeddedWorkbook, chart: Chart, series: ChartSeries): string {
  const { name } = series;
  if (name === null) return `Serie${chart.series.indexOf(series) + 1}`;
  if (!name.startsWith("=")) return name;
  const cells = chartCells(workbook, name);
  return cells.length === 0 ? "#REF!" : cells.map(({ value }) => String(plainValue(value))).join(" ");
}

/** What Excel writes over a chart of several series before anybody gives it a title. */
const TITLE_BEFORE_ANY = "Titolo del grafico";

/** The title as Excel shows it, also of a chart whose title is hidden. */
export function titleText(workbook: EmbeddedWorkbook, chart: Chart): string {
  const [only] = chart.series;
  if (chart.title.text !== null) return chart.title.text;
  return only && chart.series.length === 1 ? seriesName(workbook, chart, only) : TITLE_BEFORE_ANY;
}
