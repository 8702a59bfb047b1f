import type {
  BarChartGroup,
  BarSeries,
  ChartTypeGroup,
  DataLabels,
  LineChartGroup,
  LineSeries,
} from "@cj-tech-master/excelts/chart";
import type { ChartKind, ChartLabels, ChartMarkers, ChartSeries } from "../../model/chart";
import { NO_LABELS, NO_MARKERS, TEXT_SIZE, newSeries } from "../../model/chart";
import { seriesColor } from "./chart-colors";
import { fromFileFill, fromFileFont, fromFileLine } from "./chart-shapes";
import { LABEL_POSITIONS, MARKERS, MARKER_SIZE, NO_LINE, SERIES_WEIGHT, wordOf } from "./chart-words";
import { XlsxError } from "../package/xlsx-error";

/** The series of all groups, in their own order. Fails with `XlsxError` on kinds that are not modelled. */
export function readGroups(groups: readonly ChartTypeGroup[]): readonly ChartSeries[] {
  const series = groups.flatMap((group) => {
    if (group.type === "bar") return group.series.map((each) => readColumns(each, group));
    if (group.type === "line") return group.series.map((each) => readLine(each, group));
    throw new XlsxError(`a chart of the kind "${group.type}", which the embedded Excel does not have`);
  });
  return series.sort((a, b) => a.order - b.order).map(({ read }) => read);
}

interface Ordered {
  readonly order: number;
  readonly read: ChartSeries;
}

const GROUPINGS = { clustered: "Clustered", stacked: "Stacked", percentStacked: "Stacked100" } as const;

function readColumns(file: BarSeries, group: BarChartGroup): Ordered {
  const grouping = group.grouping === "standard" ? "clustered" : group.grouping;
  const kind: ChartKind = `${group.barDir === "bar" ? "Bar" : "Column"}${GROUPINGS[grouping]}`;
  const color = seriesColor(file.index);
  const points = (file.dataPoints ?? []).flatMap(({ index, spPr }) => {
    const fill = fromFileFill(spPr, color);
    return fill === null ? [] : [[index, fill] as const];
  });
  return ordered(file, kind, {
    fill: fromFileFill(file.spPr, color),
    line: fromFileLine(file.spPr, NO_LINE),
    pointFills: Object.fromEntries(points),
    gapWidth: group.gapWidth ?? 150,
    overlap: group.overlap ?? 0,
  });
}

function readLine(file: LineSeries, group: LineChartGroup): Ordered {
  if (group.grouping !== "standard") throw new XlsxError("a chart of stacked lines");
  const hasMarkers = file.marker?.symbol !== "none" && group.marker !== false;
  const line = fromFileLine(file.spPr, { color: seriesColor(file.index), weight: SERIES_WEIGHT });
  return ordered(file, hasMarkers ? "LineMarkers" : "Line", {
    line,
    markers: hasMarkers ? readMarkers(file, line.color) : NO_MARKERS,
    smooth: file.smooth ?? false,
  });
}

/** A marker in the line's own colour is automatic. */
function readMarkers({ marker, index }: LineSeries, lineColor: string | null): ChartMarkers {
  const color = seriesColor(index);
  const ownColor = (read: string | null): string | null => (read === lineColor ? null : read);
  return {
    style: marker?.symbol === "circle" ? "Automatic" : wordOf(MARKERS, marker?.symbol, "Automatic"),
    size: marker?.size === undefined || marker.size === MARKER_SIZE ? null : marker.size,
    fill: ownColor(fromFileFill(marker?.spPr, color)),
    line: ownColor(fromFileLine(marker?.spPr, { color, weight: 0.75 }).color),
  };
}

function ordered(file: BarSeries | LineSeries, kind: ChartKind, look: Partial<ChartSeries>): Ordered {
  const { tx, cat, val } = file;
  const categories = cat?.strRef?.formula ?? cat?.numRef?.formula;
  const read = {
    ...newSeries(file.index, kind),
    name: tx?.strRef ? `=${tx.strRef.formula}` : (tx?.value ?? null),
    values: val?.numRef ? `=${val.numRef.formula}` : null,
    categories: categories === undefined ? null : `=${categories}`,
    labels: readLabels(file.dataLabels),
    ...look,
  };
  return { order: file.order, read };
}

function readLabels(labels: DataLabels | undefined): ChartLabels {
  if (!labels || labels.delete) return NO_LABELS;
  const { position, numFmt } = labels;
  const positions = Object.entries(LABEL_POSITIONS) as [NonNullable<ChartLabels["position"]>, string][];
  return {
    showValue: labels.showVal ?? false,
    showSeriesName: labels.showSerName ?? false,
    showCategoryName: labels.showCatName ?? false,
    position: positions.find(([, word]) => word === position)?.[0] ?? null,
    numberFormat: !numFmt || numFmt.sourceLinked ? null : numFmt.formatCode,
    font: fromFileFont(labels.txPr, TEXT_SIZE),
  };
}
