import type {
  ChartMarker,
  DataLabelPosition,
  DisplayBlanksAs,
  LegendPosition,
  TickLabelPosition,
  TickMark,
} from "@cj-tech-master/excelts/chart";
import type { Chart, ChartAxis, ChartLabels, ChartLegend, ChartMarkers } from "../../model/chart";
import { LINE_COLOR } from "./chart-colors";
import type { AutomaticLine } from "./chart-shapes";

/** Words of Office.js and of the file for the same thing (ECMA-376, 21.2.3), and what new charts have. */

export const LEGEND_POSITIONS: Readonly<Record<ChartLegend["position"], LegendPosition>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

export const TICKS: Readonly<Record<ChartAxis["majorTickMark"], TickMark>> = {
  None: "none",
  Cross: "cross",
  Inside: "inside",
  Outside: "outside",
};

export const LABELS_AT: Readonly<Record<ChartAxis["tickLabelPosition"], TickLabelPosition>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};

export const BLANKS: Readonly<Record<Chart["displayBlanksAs"], DisplayBlanksAs>> = {
  NotPlotted: "gap",
  Zero: "zero",
  Interplotted: "span",
};

export const LABEL_POSITIONS: Readonly<Record<NonNullable<ChartLabels["position"]>, DataLabelPosition>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};

export const MARKERS: Readonly<Record<ChartMarkers["style"], NonNullable<ChartMarker["symbol"]>>> = {
  Automatic: "circle",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

/** The word of Office.js for one of the file. */
export function wordOf<Word extends string, FileWord extends string>(
  words: Readonly<Record<Word, FileWord>>,
  word: FileWord | undefined,
  otherwise: Word,
): Word {
  const entries = Object.entries(words) as [Word, FileWord][];
  return entries.find(([, each]) => each === word)?.[0] ?? otherwise;
}

export const THIN_LINE: AutomaticLine = { color: LINE_COLOR, weight: 0.75 };
export const NO_LINE: AutomaticLine = { color: null, weight: 0.75 };
/** Of a line that is drawn through its points. */
export const SERIES_WEIGHT = 2.25;
export const MARKER_SIZE = 5;
