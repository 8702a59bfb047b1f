import type { Area } from "./area";
import { contains } from "./area";
import type { Chart, ChartSeries } from "./chart";
import { absoluteReference, referenceTarget } from "./defined-names";
import type { Sheet } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";

type Rewrite = (formula: string) => string;

/** The chart with the references of its series rewritten. */
export function rewrittenChart(chart: Chart, rewrite: Rewrite): Chart {
  return { ...chart, series: chart.series.map((series) => rewrittenSeries(series, rewrite)) };
}

function rewrittenSeries(series: ChartSeries, rewrite: Rewrite): ChartSeries {
  const { name, values, categories } = series;
  return {
    ...series,
    name: name?.startsWith("=") ? rewrite(name) : name,
    values: values && rewrite(values),
    categories: categories && rewrite(categories),
  };
}

/**
 * A series over all body rows of a table's column keeps to it when the table gets more or fewer rows
 * (support.microsoft.com, "Overview of Excel tables"; peltiertech.com, "Easy Dynamic Charts Using Lists or Tables").
 * Unverified: that the same holds where a table shrinks by `Table.resize`.
 */
export function followTableInCharts(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  before: Area,
  after: Area,
): void {
  if (before.row === after.row && before.rowCount === after.rowCount) return;
  const follow: Rewrite = (formula) => {
    const target = referenceTarget(workbook, formula, null);
    if (target?.sheet !== sheet || !contains(before, target.area)) return formula;
    if (target.area.rowCount !== before.rowCount) return formula;
    return absoluteReference(sheet, { ...target.area, row: after.row, rowCount: after.rowCount });
  };
  for (const each of workbook.sheets) each.charts = each.charts.map((chart) => rewrittenChart(chart, follow));
}
