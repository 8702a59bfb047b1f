import type {
  AxisDataSource,
  BarSeries,
  DataLabels,
  LineSeries,
  NumberDataSource,
  SeriesBase,
} from "@cj-tech-master/excelts/chart";
import type { Chart, ChartLabels, ChartSeries } from "../../model/chart";
import { TEXT_SIZE, shapeOf } from "../../model/chart";
import type { ChartCell } from "../../model/chart-data";
import { chartCells, seriesName } from "../../model/chart-data";
import type { EmbeddedWorkbook } from "../../model/workbook";
import { shownValue } from "../../typing/display-text";
import type { AutomaticColor } from "./chart-colors";
import { seriesColor, toChartColor } from "./chart-colors";
import { toFileFill, toFileFont, toFileLine } from "./chart-shapes";
import { LABEL_POSITIONS, MARKERS, MARKER_SIZE, NO_LINE, SERIES_WEIGHT } from "./chart-words";

/** A series with what its cells hold now, so that also a reader that does not calculate shows it. */
export function fileSeries(
  series: ChartSeries,
  chart: Chart,
  workbook: EmbeddedWorkbook,
): BarSeries & LineSeries {
  const index = chart.series.indexOf(series);
  const color = seriesColor(index);
  return {
    index,
    order: index,
    ...fileName(series, chart, workbook),
    ...(shapeOf(series.kind) === "line" ? lineLook(series, color) : columnLook(series, color)),
    ...(fileLabels(series.labels) ?? {}),
    ...(series.categories === null ? {} : { cat: categories(series.categories, workbook) }),
    ...(series.values === null ? {} : { val: values(series.values, workbook) }),
  };
}

function fileName(series: ChartSeries, chart: Chart, workbook: EmbeddedWorkbook): Pick<SeriesBase, "tx"> {
  const { name } = series;
  if (name === null) return {};
  if (!name.startsWith("=")) return { tx: { value: name } };
  const value = seriesName(workbook, chart, series);
  return {
    tx: { strRef: { formula: name.slice(1), cache: { pointCount: 1, points: [{ index: 0, value }] } } },
  };
}

function columnLook(series: ChartSeries, color: AutomaticColor): Partial<BarSeries> {
  const points = Object.entries(series.pointFills).map(([index, fill]) => ({
    index: Number(index),
    invertIfNegative: false,
    spPr: { fill: toFileFill(fill, color), line: toFileLine(series.line, NO_LINE) },
  }));
  return {
    spPr: { fill: toFileFill(series.fill, color), line: toFileLine(series.line, NO_LINE) },
    invertIfNegative: false,
    ...(points.length > 0 ? { dataPoints: points } : {}),
  };
}

function lineLook({ line, markers, smooth }: ChartSeries, color: AutomaticColor): Partial<LineSeries> {
  const fill = { solid: toChartColor(markers.fill ?? line.color, color) };
  const border = { width: 9525, color: toChartColor(markers.line ?? line.color, color) };
  return {
    spPr: { line: { ...toFileLine(line, { color, weight: SERIES_WEIGHT }), cap: "rnd" } },
    marker:
      markers.style === "None"
        ? { symbol: "none" }
        : { symbol: MARKERS[markers.style], size: markers.size ?? MARKER_SIZE, spPr: { fill, line: border } },
    smooth,
  };
}

function fileLabels(labels: ChartLabels): { readonly dataLabels: DataLabels } | null {
  const { showValue, showSeriesName, showCategoryName, numberFormat, position } = labels;
  if (!showValue && !showSeriesName && !showCategoryName) return null;
  return {
    dataLabels: {
      numFmt: { formatCode: numberFormat ?? "General", sourceLinked: numberFormat === null },
      txPr: toFileFont(labels.font, TEXT_SIZE),
      ...(position === null ? {} : { position: LABEL_POSITIONS[position] }),
      showLegendKey: false,
      showVal: showValue,
      showCatName: showCategoryName,
      showSerName: showSeriesName,
      showPercent: false,
      showBubbleSize: false,
    },
  };
}

function categories(reference: string, workbook: EmbeddedWorkbook): AxisDataSource {
  const cells = chartCells(workbook, reference);
  const isNumbers = cells.length > 0 && cells.every(({ value }) => typeof value === "number");
  if (isNumbers) return values(reference, workbook);
  const points = cells.flatMap(({ value, numberFormat }, index) =>
    value === "" ? [] : [{ index, value: shownValue(value, numberFormat) }],
  );
  return { strRef: { formula: reference.slice(1), cache: { pointCount: cells.length, points } } };
}

/** Blank cells are gaps; texts and errors are zero or gaps for Excel, which reads the cells again. */
function values(reference: string, workbook: EmbeddedWorkbook): NumberDataSource {
  const cells = chartCells(workbook, reference);
  const points = cells.flatMap(({ value }: ChartCell, index) =>
    typeof value === "number" ? [{ index, value }] : [],
  );
  const formatCode = cells[0]?.numberFormat ?? "General";
  return { numRef: { formula: reference.slice(1), cache: { formatCode, pointCount: cells.length, points } } };
}
