import type {
  BarChartGroup,
  ChartAxis as FileAxis,
  ChartModel,
  ChartTitle as FileTitle,
  ChartTypeGroup,
  LineChartGroup,
} from "@cj-tech-master/excelts/chart";
import type { Chart, ChartAxis, ChartKind, ChartTitle } from "../../model/chart";
import { AXIS_TITLE_SIZE, TEXT_SIZE, TITLE_SIZE, shapeOf } from "../../model/chart";
import { chartCells } from "../../model/chart-data";
import type { EmbeddedWorkbook } from "../../model/workbook";
import { LINE_COLOR } from "./chart-colors";
import { BLANKS, LABELS_AT, LEGEND_POSITIONS, NO_LINE, THIN_LINE, TICKS } from "./chart-words";
import { toFileFill, toFileFont, toFileLine } from "./chart-shapes";
import { fileSeries } from "./write-chart-series";

const CATEGORY_AXIS = 100_000_001;
const VALUE_AXIS = 100_000_002;
const AXIS_IDS = [CATEGORY_AXIS, VALUE_AXIS];

/** A chart as the library writes it (ECMA-376, 21.2), with the values that its cells show now. */
export function toFileChart(chart: Chart, workbook: EmbeddedWorkbook): ChartModel {
  const { title, legend } = chart;
  return {
    roundedCorners: false,
    lang: "it-IT",
    spPr: { fill: toFileFill(chart.fill), line: toFileLine(chart.border, THIN_LINE) },
    chart: {
      ...(title.visible ? { title: fileTitle(title, TITLE_SIZE) } : {}),
      autoTitleDeleted: !title.visible,
      plotArea: {
        chartTypes: groupsOf(chart).map((kind) => fileGroup(chart, kind, workbook)),
        axes: [categoryAxis(chart), valueAxis(chart, workbook)],
      },
      ...(legend.visible
        ? {
            legend: {
              legendPos: LEGEND_POSITIONS[legend.position],
              overlay: legend.overlay,
              ...(legend.fill === null ? {} : { spPr: { fill: toFileFill(legend.fill) } }),
              txPr: toFileFont(legend.font, TEXT_SIZE),
            },
          }
        : {}),
      plotVisOnly: true,
      dispBlanksAs: BLANKS[chart.displayBlanksAs],
    },
  };
}

/** Without a text Excel makes the title itself. */
function fileTitle({ text, overlay, font }: ChartTitle, automaticSize: number): FileTitle {
  const properties = toFileFont(font, automaticSize);
  if (text === null) return { overlay, txPr: properties };
  const paragraph = { properties: { defaultRunProperties: properties }, runs: [{ text, properties }] };
  return { text: { paragraphs: [paragraph] }, overlay };
}

/** Series of one kind of drawing share a group; columns come first, so that lines lie over them. */
function groupsOf({ series, kind }: Chart): readonly ChartKind[] {
  const kinds = new Set(series.map((each) => (each.kind === "LineMarkers" ? "Line" : each.kind)));
  const sorted = [...kinds].sort((a, b) => Number(shapeOf(a) === "line") - Number(shapeOf(b) === "line"));
  // A file needs a group even for a chart that has lost all its series.
  return sorted.length > 0 ? sorted : [kind];
}

function fileGroup(chart: Chart, kind: ChartKind, workbook: EmbeddedWorkbook): ChartTypeGroup {
  const grouping = kind.endsWith("100") ? "percentStacked" : kind.endsWith("Stacked") ? "stacked" : null;
  const members = chart.series.filter((each) => (each.kind === "LineMarkers" ? "Line" : each.kind) === kind);
  const series = members.map((each) => fileSeries(each, chart, workbook));
  if (shapeOf(kind) === "line") {
    const group: LineChartGroup = {
      type: "line",
      grouping: "standard",
      varyColors: false,
      series,
      marker: true,
      axisIds: AXIS_IDS,
    };
    return group;
  }
  const group: BarChartGroup = {
    type: "bar",
    barDir: shapeOf(kind) === "bar" ? "bar" : "col",
    grouping: grouping ?? "clustered",
    varyColors: false,
    series,
    gapWidth: members[0]?.gapWidth ?? 150,
    overlap: members[0]?.overlap ?? 0,
    axisIds: AXIS_IDS,
  };
  return group;
}

function categoryAxis(chart: Chart): FileAxis {
  const isLying = chart.series.some(({ kind }) => shapeOf(kind) === "bar");
  return {
    axisType: "cat",
    axId: CATEGORY_AXIS,
    axPos: isLying ? "l" : "b",
    crossAx: VALUE_AXIS,
    ...commonAxis(chart.categoryAxis, "General", true),
    auto: true,
    lblAlgn: "ctr",
    lblOffset: 100,
    noMultiLvlLbl: false,
  };
}

function valueAxis(chart: Chart, workbook: EmbeddedWorkbook): FileAxis {
  const isLying = chart.series.some(({ kind }) => shapeOf(kind) === "bar");
  const axis = chart.valueAxis;
  const cells = chartCells(workbook, chart.series[0]?.values ?? null);
  return {
    axisType: "val",
    axId: VALUE_AXIS,
    axPos: isLying ? "b" : "l",
    crossAx: CATEGORY_AXIS,
    ...commonAxis(axis, cells[0]?.numberFormat ?? "General", false),
    crossBetween: "between",
    ...(axis.majorUnit === null ? {} : { majorUnit: axis.majorUnit }),
  };
}

type AxisPart = Omit<FileAxis, "axisType" | "axId" | "axPos" | "crossAx">;

/** Excel draws a line along the categories only, unless somebody asks for the other one. */
function commonAxis(axis: ChartAxis, cellFormat: string, hasLine: boolean): AxisPart {
  const { majorGridlines, title } = axis;
  return {
    scaling: {
      orientation: axis.reversePlotOrder ? "maxMin" : "minMax",
      ...(axis.maximum === null ? {} : { max: axis.maximum }),
      ...(axis.minimum === null ? {} : { min: axis.minimum }),
    },
    delete: !axis.visible,
    ...(majorGridlines.visible
      ? { majorGridlines: { line: toFileLine(majorGridlines.line, THIN_LINE) } }
      : {}),
    ...(title.visible ? { title: fileTitle({ ...title, text: title.text ?? "" }, AXIS_TITLE_SIZE) } : {}),
    numFmt: { formatCode: axis.numberFormat ?? cellFormat, sourceLinked: axis.numberFormat === null },
    majorTickMark: TICKS[axis.majorTickMark],
    minorTickMark: TICKS[axis.minorTickMark],
    tickLblPos: LABELS_AT[axis.tickLabelPosition],
    spPr: { line: toFileLine(axis.line, hasLine ? { color: LINE_COLOR, weight: 0.75 } : NO_LINE) },
    txPr: toFileFont(axis.font, TEXT_SIZE),
    crosses: "autoZero",
  };
}
