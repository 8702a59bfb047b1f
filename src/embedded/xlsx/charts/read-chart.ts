import type {
  ChartAxis as FileAxis,
  ChartModel,
  ChartTitle as FileTitle,
} from "@cj-tech-master/excelts/chart";
import type { Chart, ChartAxis, ChartLegend, ChartTitle } from "../../model/chart";
import {
  AXIS_TITLE_SIZE,
  HIDDEN_TITLE,
  PLAIN_CHART_LINE,
  PLAIN_FONT,
  TEXT_SIZE,
  TITLE_SIZE,
  newAxis,
} from "../../model/chart";
import { LINE_COLOR } from "./chart-colors";
import { fromFileFill, fromFileFont, fromFileLine } from "./chart-shapes";
import { BLANKS, LABELS_AT, LEGEND_POSITIONS, NO_LINE, THIN_LINE, TICKS, wordOf } from "./chart-words";
import { readGroups } from "./read-chart-series";
import { XlsxError } from "../package/xlsx-error";
import type { XmlElement } from "../package/xml-element";
import { textContent, xmlRoot } from "../package/xml-element";

/** A chart that was read: the workbook gives it its id, the drawing its name and place. */
export type ReadChart = Omit<Chart, "id" | "name" | "place" | "alternativeText">;

/** Fails with `XlsxError` on a kind of chart that the embedded Excel does not have. */
export function fromFileChart({ chart, spPr }: ChartModel): ReadChart {
  const { plotArea, title, legend } = chart;
  const series = readGroups(plotArea.chartTypes);
  const categories = plotArea.axes.filter(({ axisType }) => axisType === "cat" || axisType === "date");
  const values = plotArea.axes.filter(({ axisType }) => axisType === "val");
  if (categories.length > 1 || values.length > 1) throw new XlsxError("a chart with secondary axes");
  return {
    kind: series[0]?.kind ?? "ColumnClustered",
    title: title && chart.autoTitleDeleted !== true ? readTitle(title, TITLE_SIZE) : HIDDEN_TITLE,
    legend: readLegend(legend),
    categoryAxis: readAxis(categories[0], "category"),
    valueAxis: readAxis(values[0], "value"),
    series,
    displayBlanksAs: wordOf(BLANKS, chart.dispBlanksAs, "Zero"),
    fill: fromFileFill(spPr),
    border: fromFileLine(spPr, THIN_LINE),
  };
}

function readTitle(title: FileTitle, automaticSize: number): ChartTitle {
  const { text, font } = titleContent(title);
  return { text, visible: true, overlay: title.overlay ?? false, font: fromFileFont(font, automaticSize) };
}

/** Without a text of its own a title is automatic. One that stands in a cell is read as a plain text. */
function titleContent({ rawTx, strRef, txPr }: FileTitle): {
  readonly text: string | null;
  readonly font: FileTitle["txPr"];
} {
  if (strRef) return { text: strRef.cache?.points.map(({ value }) => value).join("") ?? "", font: txPr };
  if (rawTx === undefined) return { text: null, font: txPr };
  const font: NonNullable<FileTitle["txPr"]> & { readonly _rawXml: string } = { _rawXml: rawTx };
  return { text: textsIn(xmlRoot(rawTx, "the title of a chart")), font };
}

function textsIn(element: XmlElement): string {
  if (element.name === "a:t") return textContent(element);
  return element.children.map((child) => ("name" in child ? textsIn(child) : "")).join("");
}

function readLegend(legend: ChartModel["chart"]["legend"]): ChartLegend {
  return {
    visible: legend !== undefined,
    position: wordOf(LEGEND_POSITIONS, legend?.legendPos, legend ? "Right" : "Bottom"),
    overlay: legend?.overlay ?? false,
    font: legend ? fromFileFont(legend.txPr, TEXT_SIZE) : PLAIN_FONT,
    fill: legend?.spPr ? fromFileFill(legend.spPr) : null,
  };
}

function readAxis(axis: FileAxis | undefined, kind: "category" | "value"): ChartAxis {
  if (!axis) return { ...newAxis(kind), visible: false };
  const { scaling, majorGridlines, title, numFmt } = axis;
  return {
    visible: axis.delete !== true,
    minimum: scaling?.min ?? null,
    maximum: scaling?.max ?? null,
    majorUnit: "majorUnit" in axis ? (axis.majorUnit ?? null) : null,
    numberFormat: !numFmt || numFmt.sourceLinked ? null : numFmt.formatCode,
    majorGridlines: {
      visible: majorGridlines !== undefined,
      line: majorGridlines ? fromFileLine(majorGridlines, THIN_LINE) : PLAIN_CHART_LINE,
    },
    title: title ? readTitle(title, AXIS_TITLE_SIZE) : HIDDEN_TITLE,
    reversePlotOrder: scaling?.orientation === "maxMin",
    majorTickMark: wordOf(TICKS, axis.majorTickMark, "Cross"),
    minorTickMark: wordOf(TICKS, axis.minorTickMark, "Cross"),
    tickLabelPosition: wordOf(LABELS_AT, axis.tickLblPos, "NextToAxis"),
    font: fromFileFont(axis.txPr, TEXT_SIZE),
    line: fromFileLine(axis.spPr, kind === "category" ? { color: LINE_COLOR, weight: 0.75 } : NO_LINE),
  };
}
