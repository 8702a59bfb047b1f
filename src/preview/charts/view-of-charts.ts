import type { CellPoint, ChartPlace } from "../../embedded/model/chart-place";
import type { Sheet } from "../../embedded/model/sheet";
import { MAX_COLUMNS, MAX_ROWS } from "../../embedded/model/area";
import { toPixels } from "../look/cell-css";
import type { Box } from "./chart-layout";
import type { ChartPicture } from "./chart-picture";

/** A chart over the cells of a sheet. */
export interface ChartView {
  readonly id: string;
  readonly name: string;
  /** Pixels from the corner of the cells. */
  readonly box: Box;
  readonly picture: ChartPicture;
}

/** Sizes of the lines of a sheet, in pixels. */
export interface LineSizes {
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
}

/** What the charts need to know of the sheet that they lie on. */
export interface SheetOfCharts extends LineSizes {
  readonly charts: readonly ChartView[];
  /** Charts may be moved and sized. */
  readonly areObjectsFree: boolean;
}

export function viewOfCharts(
  sheet: Sheet,
  sizes: LineSizes,
  picture: (chart: Sheet["charts"][number]) => ChartPicture,
): readonly ChartView[] {
  return sheet.charts.map((chart) => ({
    id: chart.id,
    name: chart.name,
    box: boxOf(chart.place, sizes),
    picture: picture(chart),
  }));
}

function boxOf({ from, to }: ChartPlace, { columnWidth, rowHeight }: LineSizes): Box {
  const left = before(from.column, columnWidth) + Math.min(toPixels(from.right), columnWidth(from.column));
  const top = before(from.row, rowHeight) + Math.min(toPixels(from.down), rowHeight(from.row));
  const right = before(to.column, columnWidth) + Math.min(toPixels(to.right), columnWidth(to.column));
  const bottom = before(to.row, rowHeight) + Math.min(toPixels(to.down), rowHeight(to.row));
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

function before(line: number, size: (line: number) => number): number {
  let total = 0;
  for (let each = 0; each < line; each += 1) total += size(each);
  return total;
}

/** The cells under a box: where a chart is that somebody has drawn there. */
export function placeOfBox({ left, top, width, height }: Box, sizes: LineSizes): ChartPlace {
  return { from: pointAt(left, top, sizes), to: pointAt(left + width, top + height, sizes) };
}

function pointAt(x: number, y: number, { columnWidth, rowHeight }: LineSizes): CellPoint {
  const [column, right] = lineAt(Math.max(0, x), MAX_COLUMNS, columnWidth);
  const [row, down] = lineAt(Math.max(0, y), MAX_ROWS, rowHeight);
  return { row, column, down: toPoints(down), right: toPoints(right) };
}

function lineAt(distance: number, count: number, size: (line: number) => number): readonly [number, number] {
  let rest = distance;
  let line = 0;
  while (line < count - 1 && rest >= size(line)) {
    rest -= size(line);
    line += 1;
  }
  return [line, rest];
}

function toPoints(pixels: number): number {
  return (pixels * 72) / 96;
}
