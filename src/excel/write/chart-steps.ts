import { SUMMARY_BODY } from "../../domain/contract/summary-tables";
import type { ChartLayout, SheetLayout } from "../declare/sheet-layout";
import { CHART_COLORS, PALETTE } from "../declare/tones";
import type { LocatedTable } from "../differ/located-table";
import type { Catalogue } from "../read/catalogue";
import { FORMATS } from "../schema/column";
import type { WriteStep } from "./write-step";

const BYTES_PER_CHART = 20_000;
/** Measured request bytes of one series fed, with its paths. */
const BYTES_FED = 4_000;
/** Points. In print about two thirds of that. */
const TEXT_SIZE = 9;
/** Narrow, so that the names of centres stand on one line each, in LibreOffice too. */
const FONT = "Arial Narrow";

/** What every chart shows: the columns of its table, in the order of its series. */
const SERIES = [SUMMARY_BODY.achievement.header, SUMMARY_BODY.expected.header] as const;

/** Adds a chart over its cells. */
export function addChartStep(sheet: string, layout: ChartLayout): WriteStep {
  return {
    subject: layout.name,
    bytes: BYTES_PER_CHART,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      // One number that is always there: of a column without any, Excel would have to guess what is a series.
      const seed = context.workbook.tables
        .getItem(SUMMARY_BODY.name)
        .columns.getItem(SUMMARY_BODY.objectives.header);
      const type = layout.kind === "progress" ? "LineMarkers" : "BarClustered";
      worksheet.charts.getItemOrNullObject(layout.name).delete();
      const chart = worksheet.charts.add(type, seed.getDataBodyRange(), "Columns");
      chart.name = layout.name;
      const series = [chart.series.getItemAt(0), chart.series.add(SERIES[1])];
      SERIES.forEach((header, index) => {
        const one = series[index];
        if (one === undefined) return;
        one.name = header;
        feed(context, one, layout, header);
      });
      const { row, column, rowCount, columnCount } = layout.area;
      chart.setPosition(
        worksheet.getRangeByIndexes(row, column, 1, 1),
        worksheet.getRangeByIndexes(row + rowCount - 1, column + columnCount - 1, 1, 1),
      );
      styleChart(chart, layout);
      if (layout.kind === "progress") styleLines(series);
      else styleBars(chart, series);
    },
  };
}

/** Points a series to the rows that its table has now. */
function feed(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  { table, categories }: Pick<ChartLayout, "table" | "categories">,
  header: string,
): void {
  const { columns } = context.workbook.tables.getItem(table);
  series.setValues(columns.getItem(header).getDataBodyRange());
  series.setXAxisValues(columns.getItem(categories).getDataBodyRange());
}

function styleChart(chart: Excel.Chart, { title, maximum }: ChartLayout): void {
  chart.title.visible = true;
  chart.title.text = title;
  chart.title.format.font.size = TEXT_SIZE + 2;
  chart.title.format.font.bold = true;
  for (const { font } of [chart.title, chart.legend, chart.axes.valueAxis, chart.axes.categoryAxis].map(
    ({ format }) => format,
  )) {
    font.name = FONT;
  }
  chart.title.format.font.color = PALETTE.ink;
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.legend.format.font.size = TEXT_SIZE;
  chart.displayBlanksAs = "NotPlotted";
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = maximum;
  valueAxis.numberFormat = FORMATS.wholePercent;
  valueAxis.format.font.size = TEXT_SIZE;
  categoryAxis.format.font.size = TEXT_SIZE;
}

/** Told apart by width and dashes, so that they can be read in grey. */
function styleLines([achieved, expected]: readonly Excel.ChartSeries[]): void {
  if (achieved === undefined || expected === undefined) return;
  achieved.format.line.color = CHART_COLORS.achieved;
  achieved.format.line.weight = 2.5;
  achieved.markerStyle = "Circle";
  achieved.markerSize = 7;
  achieved.markerBackgroundColor = CHART_COLORS.achieved;
  achieved.markerForegroundColor = CHART_COLORS.achieved;
  achieved.hasDataLabels = true;
  achieved.dataLabels.numberFormat = FORMATS.wholePercent;
  achieved.dataLabels.position = "Bottom";
  expected.markerStyle = "None";
  expected.format.line.color = CHART_COLORS.expectedLine;
  expected.format.line.lineStyle = "Dash";
  expected.format.line.weight = 1.5;
}

/** Dark for what was reached, light for what was expected; the first row on top. */
function styleBars(chart: Excel.Chart, [achieved, expected]: readonly Excel.ChartSeries[]): void {
  if (achieved === undefined || expected === undefined) return;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  achieved.format.fill.setSolidColor(CHART_COLORS.achieved);
  expected.format.fill.setSolidColor(CHART_COLORS.expectedBar);
  achieved.gapWidth = 40;
  achieved.hasDataLabels = true;
  achieved.dataLabels.numberFormat = FORMATS.wholePercent;
  achieved.dataLabels.format.font.size = TEXT_SIZE - 1;
}

/** Our charts that are still there, each with its series. */
export interface FoundCharts {
  readonly sheet: string;
  readonly charts: readonly { readonly name: string; readonly series: readonly string[] }[];
}

/** Queues the reading of the charts on the sheet of the summary, if any; the getter works after the next sync. */
export function queueCharts(context: Excel.RequestContext, catalogue: Catalogue): () => FoundCharts {
  const sheet = catalogue.get(SUMMARY_BODY.name)?.sheet;
  if (sheet === undefined) return () => ({ sheet: "", charts: [] });
  const { charts } = context.workbook.worksheets.getItem(sheet);
  charts.load("items/name, items/series/items/name");
  return () => ({
    sheet,
    charts: charts.items.map(({ name, series }) => ({ name, series: series.items.map((one) => one.name) })),
  });
}

/**
 * Feeds the charts that are there from the rows that their tables will have: what a series shows cannot be read at the
 * floor of the interface (`getDimensionDataSourceString` is ExcelApi 1.15). Nothing else of a chart is touched; a series that somebody renamed is known by its position, one that somebody
 * deleted stays deleted.
 */
export function followSteps(
  { sheet, charts }: FoundCharts,
  layouts: readonly SheetLayout[],
  located: ReadonlyMap<string, LocatedTable>,
): readonly WriteStep[] {
  return layouts.flatMap((layout) =>
    (layout.charts ?? []).flatMap((chart) => {
      const found = charts.find(({ name }) => name === chart.name);
      const table = located.get(chart.table);
      if (found === undefined || table === undefined) return [];
      return [followStep(sheet, chart, table, found.series)];
    }),
  );
}

function followStep(
  sheet: string,
  chart: ChartLayout,
  { headers }: LocatedTable,
  names: readonly string[],
): WriteStep {
  const fed = SERIES.map((header, index) => ({ header, position: positionOf(header, index, names) })).filter(
    ({ header, position }) => position >= 0 && headers.includes(header) && headers.includes(chart.categories),
  );
  return {
    subject: chart.name,
    bytes: fed.length * BYTES_FED,
    queue(context) {
      const { series } = context.workbook.worksheets.getItem(sheet).charts.getItem(chart.name);
      for (const { header, position } of fed) feed(context, series.getItemAt(position), chart, header);
    },
  };
}

/** Where a series stands: by its name, else by its place where none has been deleted; -1: gone. */
function positionOf(header: string, index: number, names: readonly string[]): number {
  const byName = names.indexOf(header);
  if (byName >= 0) return byName;
  const isRenamed = names.length >= SERIES.length && !SERIES.some((known) => known === names[index]);
  return isRenamed ? index : -1;
}
