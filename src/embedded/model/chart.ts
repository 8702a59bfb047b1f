import type { ChartPlace } from "./chart-place";

/**
 * A chart on a sheet. Immutable: a change replaces it (`charts.ts`). What is `null` here is automatic: Excel chooses.
 * Columns, bars and lines are modelled, on the primary axes.
 */
export interface Chart {
  /** Never reused. */
  readonly id: string;
  readonly name: string;
  readonly place: ChartPlace;
  /** Kind that a new series gets. */
  readonly kind: ChartKind;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
  readonly displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
  /** Of the chart's area: `#RRGGBB`, `none`, or `null`. */
  readonly fill: string | null;
  readonly border: ChartLine;
  /** What a screen reader says; Office.js gives it through shapes only, files hold it. */
  readonly alternativeText: string;
}

/** `Excel.ChartType`: those that are modelled. */
export const CHART_KINDS = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** How a kind is drawn: upright, lying, or as a line. */
export function shapeOf(kind: ChartKind): "column" | "bar" | "line" {
  if (kind.startsWith("Column")) return "column";
  return kind.startsWith("Bar") ? "bar" : "line";
}

export interface ChartFont {
  readonly name: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** `#RRGGBB`. */
  readonly color: string | null;
}

export interface ChartLine {
  /** `#RRGGBB`. */
  readonly color: string | null;
  readonly style: ChartLineStyle;
  /** Points. */
  readonly weight: number | null;
}

/** `Excel.ChartLineStyle`: those that are modelled. */
export const LINE_STYLES = [
  "Automatic",
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
] as const;
export type ChartLineStyle = (typeof LINE_STYLES)[number];

export interface ChartTitle {
  /** `null`: the name of the only series, or the words that Excel puts there. */
  readonly text: string | null;
  readonly visible: boolean;
  readonly overlay: boolean;
  readonly font: ChartFont;
}

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export interface ChartLegend {
  readonly visible: boolean;
  readonly position: (typeof LEGEND_POSITIONS)[number];
  readonly overlay: boolean;
  readonly font: ChartFont;
  /** `#RRGGBB`, `none`, or `null`. */
  readonly fill: string | null;
}

export const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;
export const TICK_LABEL_POSITIONS = ["NextToAxis", "High", "Low", "None"] as const;

export interface ChartAxis {
  readonly visible: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  /** `null`: that of the cells. */
  readonly numberFormat: string | null;
  readonly majorGridlines: { readonly visible: boolean; readonly line: ChartLine };
  readonly title: ChartTitle;
  readonly reversePlotOrder: boolean;
  readonly majorTickMark: (typeof TICK_MARKS)[number];
  readonly minorTickMark: (typeof TICK_MARKS)[number];
  readonly tickLabelPosition: (typeof TICK_LABEL_POSITIONS)[number];
  readonly font: ChartFont;
  readonly line: ChartLine;
}

export const LABEL_POSITIONS = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
] as const;

/** Where labels of a kind can be (xlsxwriter.readthedocs.io/working_with_charts.html, "Chart series option: Data Labels"). */
export function labelPositions(kind: ChartKind): readonly (typeof LABEL_POSITIONS)[number][] {
  if (shapeOf(kind) === "line") return ["Center", "Left", "Right", "Top", "Bottom"];
  return kind.includes("Stacked")
    ? ["Center", "InsideEnd", "InsideBase"]
    : ["Center", "InsideEnd", "InsideBase", "OutsideEnd"];
}

export interface ChartLabels {
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly position: (typeof LABEL_POSITIONS)[number] | null;
  /** `null`: that of the cells. */
  readonly numberFormat: string | null;
  readonly font: ChartFont;
}

/** `Excel.ChartMarkerStyle`: those that are modelled. */
export const MARKER_STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export interface ChartMarkers {
  readonly style: (typeof MARKER_STYLES)[number];
  /** Points. */
  readonly size: number | null;
  readonly fill: string | null;
  readonly line: string | null;
}

export interface ChartSeries {
  /** Within the chart, so that it is found again when others come or go. */
  readonly id: number;
  /** A reference with its sheet, `=Riepilogo!$B$3`, or a plain text; `null`: Excel numbers it. */
  readonly name: string | null;
  /** References with their sheet; lost ones hold `#REF!`. `null`: none yet. */
  readonly values: string | null;
  readonly categories: string | null;
  readonly kind: ChartKind;
  /** Of its columns or bars: `#RRGGBB`, `none`, or `null`. */
  readonly fill: string | null;
  /** Of single points, by position from 0. */
  readonly pointFills: Readonly<Record<number, string>>;
  readonly line: ChartLine;
  readonly markers: ChartMarkers;
  readonly smooth: boolean;
  /** Percent of a column's width between two categories. */
  readonly gapWidth: number;
  /** Percent: -100 apart, 100 over each other. */
  readonly overlap: number;
  readonly labels: ChartLabels;
}

/** Sizes of the texts of new charts since Excel 2013, in points. */
export const TITLE_SIZE = 14;
export const AXIS_TITLE_SIZE = 10;
export const TEXT_SIZE = 9;

export const PLAIN_FONT: ChartFont = { name: null, size: null, bold: null, italic: null, color: null };
export const PLAIN_CHART_LINE: ChartLine = { color: null, style: "Automatic", weight: null };
export const NO_MARKERS: ChartMarkers = { style: "None", size: null, fill: null, line: null };
export const HIDDEN_TITLE: ChartTitle = { text: null, visible: false, overlay: false, font: PLAIN_FONT };

export const NO_LABELS: ChartLabels = {
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  position: null,
  numberFormat: null,
  font: PLAIN_FONT,
};

/** How Excel 2013 and later draw a new axis. */
export function newAxis(kind: "category" | "value"): ChartAxis {
  return {
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: null,
    majorGridlines: { visible: kind === "value", line: PLAIN_CHART_LINE },
    title: HIDDEN_TITLE,
    reversePlotOrder: false,
    majorTickMark: "None",
    minorTickMark: "None",
    tickLabelPosition: "NextToAxis",
    font: PLAIN_FONT,
    line: PLAIN_CHART_LINE,
  };
}

/** How Excel 2013 and later draw a new series of a kind. */
export function newSeries(id: number, kind: ChartKind): ChartSeries {
  return {
    id,
    name: null,
    values: null,
    categories: null,
    fill: null,
    pointFills: {},
    line: PLAIN_CHART_LINE,
    smooth: false,
    labels: NO_LABELS,
    ...ofKind(kind),
  };
}

/** What a series takes over with a kind. Excel gives clustered columns 219/-27 and clustered bars 182/0. */
export function ofKind(kind: ChartKind): Pick<ChartSeries, "kind" | "markers" | "gapWidth" | "overlap"> {
  const markers = kind === "LineMarkers" ? { ...NO_MARKERS, style: "Automatic" as const } : NO_MARKERS;
  if (kind.includes("Stacked")) return { kind, markers, gapWidth: 150, overlap: 100 };
  return shapeOf(kind) === "bar"
    ? { kind, markers, gapWidth: 182, overlap: 0 }
    : { kind, markers, gapWidth: 219, overlap: -27 };
}
