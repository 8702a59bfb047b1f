import type { Chart, ChartKind, ChartSeries } from "../../embedded/model/chart";
import { shapeOf } from "../../embedded/model/chart";
import type { ChartCell } from "../../embedded/model/chart-data";
import { chartCells, seriesName, titleText } from "../../embedded/model/chart-data";
import type { EmbeddedWorkbook } from "../../embedded/model/workbook";
import { shownValue } from "../../embedded/typing/display-text";
import type { Scale, Span } from "./chart-scale";
import { scaleFor } from "./chart-scale";

/** A chart as it is drawn: what its cells show now, in the words and colours of the chart. */
export interface ChartPicture {
  /** Empty: none is shown. */
  readonly title: string;
  readonly chart: Chart;
  readonly categories: readonly string[];
  readonly series: readonly SeriesPicture[];
  readonly scale: Scale;
  /** Texts at the steps of the scale. */
  readonly ticks: readonly string[];
  /** For screen readers: the alternative text, or the title with all values. */
  readonly label: string;
}

export interface SeriesPicture {
  readonly look: ChartSeries;
  readonly name: string;
  readonly color: string;
  /** From where to where a column reaches, or a line's point (`from` is 0); `null`: no number. */
  readonly spans: readonly (Span | null)[];
  /** Empty where none is shown. */
  readonly labels: readonly string[];
}

/** Accents of the Office theme from 2013 to 2022. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function chartPicture(workbook: EmbeddedWorkbook, chart: Chart): ChartPicture {
  const data = chart.series.map((series) => chartCells(workbook, series.values));
  const spans = spansOf(chart, data);
  const series = chart.series.map((look, index): SeriesPicture => {
    const cells = data[index] ?? [];
    return {
      look,
      name: seriesName(workbook, chart, look),
      color: colorOf(look, index),
      spans: spans[index] ?? [],
      labels: cells.map((cell) => labelOf(look, cell)),
    };
  });
  const scale = scaleFor(chart, spans.flat());
  const format = chart.valueAxis.numberFormat ?? (isShare(chart) ? "0%" : data[0]?.[0]?.numberFormat);
  const title = titleText(workbook, chart);
  const categories = categoriesOf(workbook, chart, Math.max(0, ...data.map((cells) => cells.length)));
  return {
    title: chart.title.visible ? title : "",
    chart,
    categories,
    series,
    scale,
    ticks: scale.steps.map((step) => shownValue(step, format ?? "General")),
    label: chart.alternativeText || `Grafico «${title}». ${spokenValues(series, data, categories)}`,
  };
}

function colorOf({ fill, line, kind }: ChartSeries, index: number): string {
  const own = shapeOf(kind) === "line" ? line.color : fill;
  return own ?? ACCENTS[index % ACCENTS.length] ?? "#4472C4";
}

function isShare({ series }: Chart): boolean {
  return series.some(({ kind }) => kind.endsWith("100"));
}

function categoriesOf(workbook: EmbeddedWorkbook, { series }: Chart, count: number): readonly string[] {
  const cells = chartCells(
    workbook,
    series.find(({ categories }) => categories !== null)?.categories ?? null,
  );
  return Array.from({ length: count }, (_, index) => {
    const cell = cells[index];
    return cell ? shownValue(cell.value, cell.numberFormat) : String(index + 1);
  });
}

/** Stacked columns stand on those of the series before; shares are of all of them. */
function spansOf(chart: Chart, data: readonly (readonly ChartCell[])[]): (Span | null)[][] {
  const totals: number[] = [];
  chart.series.forEach(({ kind }, index) => {
    if (!kind.includes("Stacked")) return;
    data[index]?.forEach((cell, at) => {
      totals[at] = (totals[at] ?? 0) + Math.abs(numberIn(cell) ?? 0);
    });
  });
  const tops: number[] = [];
  return chart.series.map(({ kind }, index) =>
    (data[index] ?? []).map((cell, at) => {
      const value = numberIn(cell) ?? (chart.displayBlanksAs === "Zero" ? 0 : null);
      return value === null ? null : spanOf(kind, value, at, { tops, total: totals[at] ?? 0 });
    }),
  );
}

function spanOf(
  kind: ChartKind,
  value: number,
  at: number,
  { tops, total }: { readonly tops: number[]; readonly total: number },
): Span {
  if (!kind.includes("Stacked")) return { from: 0, to: value };
  const height = kind.endsWith("100") && total > 0 ? value / total : value;
  const from = tops[at] ?? 0;
  tops[at] = from + height;
  return { from, to: from + height };
}

function numberIn({ value }: ChartCell): number | null {
  return typeof value === "number" ? value : null;
}

function labelOf({ labels }: ChartSeries, { value, numberFormat }: ChartCell): string {
  if (!labels.showValue || typeof value !== "number") return "";
  return shownValue(value, labels.numberFormat ?? numberFormat);
}

/** `T1: A1 20 %, B1 10 %. T2: …`, so that nothing is told by the picture alone. */
function spokenValues(
  series: readonly SeriesPicture[],
  data: readonly (readonly ChartCell[])[],
  categories: readonly string[],
): string {
  const spoken = series.map(({ name }, index) => {
    const values = (data[index] ?? []).map(({ value, numberFormat }, at) => {
      const text = value === "" ? "nessun valore" : shownValue(value, numberFormat);
      return `${categories[at] ?? ""} ${text}`;
    });
    return `${name}: ${values.join(", ")}.`;
  });
  return spoken.join(" ");
}
