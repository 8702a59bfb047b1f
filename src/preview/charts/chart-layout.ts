import { TEXT_SIZE, TITLE_SIZE, shapeOf } from "../../embedded/model/chart";
import { toPixels } from "../look/cell-css";
import type { ChartPicture } from "./chart-picture";

/** Where the parts of a chart stand, in pixels from its corner. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** True: bars lie, categories stand at the left. */
  readonly isLying: boolean;
  /** Font sizes in pixels. */
  readonly title: number;
  readonly text: number;
  readonly legend: Box | null;
  /** Letters that a category has room for. */
  readonly categoryLetters: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const EDGE = 10;
/** Width of a letter as a share of the font's size; there is no need to measure. */
const LETTER = 0.55;

export function textWidth(text: string, size: number): number {
  return text.length * size * LETTER;
}

/** What a legend's entry takes: its mark, its text and the room after it. */
export function legendEntryWidth(name: string, size: number): number {
  return textWidth(name, size) + 34;
}

export function chartLayout(picture: ChartPicture, width: number, height: number): ChartLayout {
  const { chart, categories, ticks } = picture;
  const isLying = chart.series.some(({ kind }) => shapeOf(kind) === "bar");
  const title = toPixels(chart.title.font.size ?? TITLE_SIZE);
  const text = toPixels(chart.categoryAxis.font.size ?? TEXT_SIZE);
  const room = { left: EDGE, top: EDGE, right: EDGE + 6, bottom: EDGE };
  if (picture.title !== "") room.top += title * 1.7;
  const legend = legendBox(picture, { width, height }, room);
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((each) => textWidth(each, text)));
  const atLeft = isLying ? chart.categoryAxis : chart.valueAxis;
  const atBottom = isLying ? chart.valueAxis : chart.categoryAxis;
  if (atLeft.visible) room.left += Math.min(longest(isLying ? categories : ticks), width * 0.4) + 8;
  // The last number stands half beyond the end of its axis.
  if (atBottom.visible && isLying) room.right += textWidth(ticks.at(-1) ?? "", text) / 2;
  if (atBottom.visible && isLying && chart.categoryAxis.reversePlotOrder) room.top += text * 1.6;
  else if (atBottom.visible) room.bottom += text * 1.6;
  const plot = {
    left: room.left,
    top: room.top,
    width: Math.max(10, width - room.left - room.right),
    height: Math.max(10, height - room.top - room.bottom),
  };
  const slot = isLying ? width * 0.4 : plot.width / Math.max(1, categories.length);
  const categoryLetters = Math.max(3, Math.floor(slot / (text * LETTER)));
  return { width, height, plot, isLying, title, text, legend, categoryLetters };
}

/** Takes the legend's room off the chart's. */
function legendBox(
  { chart, series }: ChartPicture,
  { width, height }: { readonly width: number; readonly height: number },
  room: { left: number; top: number; right: number; bottom: number },
): Box | null {
  const { visible, position, font } = chart.legend;
  if (!visible) return null;
  const size = toPixels(font.size ?? TEXT_SIZE);
  const entries = series.map(({ name }) => legendEntryWidth(name, size));
  const line = size * 1.8;
  if (position === "Top" || position === "Bottom") {
    const total = entries.reduce((sum, each) => sum + each, 0);
    const top = position === "Top" ? room.top : height - room.bottom - line;
    room[position === "Top" ? "top" : "bottom"] += line + 4;
    return { left: Math.max(EDGE, (width - total) / 2), top, width: total, height: line };
  }
  const widest = Math.min(width * 0.3, Math.max(0, ...entries));
  const left = position === "Left" ? EDGE : width - EDGE - widest;
  room[position === "Left" ? "left" : "right"] += widest;
  return { left, top: room.top + 10, width: widest, height: line * entries.length };
}
