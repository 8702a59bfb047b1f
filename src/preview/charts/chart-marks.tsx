import type { Scale } from "./chart-scale";
import type { Box, ChartLayout } from "./chart-layout";
import type { ChartPicture, SeriesPicture } from "./chart-picture";
import type { Span } from "./chart-scale";
import { shapeOf } from "../../embedded/model/chart";
import type { ChartLine } from "../../embedded/model/chart";
import { toPixels } from "../look/cell-css";

/** The columns, bars and lines of a chart, with the labels of their values. */

export interface MarksProps {
  readonly picture: ChartPicture;
  readonly layout: ChartLayout;
}

/** Place of a value along the value axis, in pixels from its beginning. */
export function alongValues({ minimum, maximum }: Scale, length: number, value: number): number {
  const inside = Math.min(maximum, Math.max(minimum, value));
  return ((inside - minimum) / (maximum - minimum)) * length;
}

/** Begin and width of a category's slot along the category axis; lying bars begin at the bottom unless reversed. */
export function slotOf(
  { chart, categories }: ChartPicture,
  { plot, isLying }: ChartLayout,
  index: number,
): Slot {
  const count = Math.max(1, categories.length);
  const size = (isLying ? plot.height : plot.width) / count;
  const isTurned = isLying !== chart.categoryAxis.reversePlotOrder;
  return { start: size * (isTurned ? count - 1 - index : index), size };
}

interface Slot {
  readonly start: number;
  readonly size: number;
}

export function Marks({ picture, layout }: MarksProps) {
  const columns = picture.series.filter(({ look }) => shapeOf(look.kind) !== "line");
  const lines = picture.series.filter(({ look }) => shapeOf(look.kind) === "line");
  return (
    <>
      {columns.map((series, place) => (
        <Columns key={series.look.id} {...{ picture, layout, series, place, count: columns.length }} />
      ))}
      {lines.map((series) => (
        <Line key={series.look.id} {...{ picture, layout, series }} />
      ))}
    </>
  );
}

interface ColumnsProps extends MarksProps {
  readonly series: SeriesPicture;
  /** Among the series that are columns. */
  readonly place: number;
  readonly count: number;
}

function Columns(props: ColumnsProps) {
  const { layout, series } = props;
  const border = series.look.line.color ?? undefined;
  return series.spans.map((span, index) => {
    if (!span) return null;
    const box = columnBox(props, span, index);
    const fill = series.look.pointFills[index] ?? series.color;
    return (
      <g key={index}>
        <rect x={box.left} y={box.top} width={box.width} height={box.height} fill={fill} stroke={border} />
        <ColumnLabel layout={layout} box={box} text={series.labels[index] ?? ""} series={series} />
      </g>
    );
  });
}

function columnBox({ picture, layout, series, place, count }: ColumnsProps, span: Span, index: number): Box {
  const { plot, isLying } = layout;
  const slot = slotOf(picture, layout, index);
  const isStacked = series.look.kind.includes("Stacked");
  const side = isStacked ? 1 : count;
  const thick = slot.size / (side + series.look.gapWidth / 100);
  const isTurned = isLying && !picture.chart.categoryAxis.reversePlotOrder;
  const order = isStacked ? 0 : isTurned ? count - 1 - place : place;
  const across = slot.start + (slot.size - thick * side) / 2 + thick * order;
  const length = isLying ? plot.width : plot.height;
  const ends = [span.from, span.to].map((value) => alongValues(picture.scale, length, value));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return isLying
    ? { left: plot.left + low, top: plot.top + across, width: high - low, height: thick * 0.94 }
    : {
        left: plot.left + across,
        top: plot.top + plot.height - high,
        width: thick * 0.94,
        height: high - low,
      };
}

interface LabelProps {
  readonly layout: ChartLayout;
  readonly box: Box;
  readonly text: string;
  readonly series: SeriesPicture;
}

function ColumnLabel({ layout, box, text, series }: LabelProps) {
  if (text === "") return null;
  const { position } = series.look.labels;
  const isInside = position !== null && position !== "OutsideEnd";
  const [middleX, middleY] = [box.left + box.width / 2, box.top + box.height / 2];
  if (layout.isLying) {
    const x = isInside ? middleX : box.left + box.width + 4;
    return (
      <text x={x} y={middleY} dominantBaseline="central" textAnchor={isInside ? "middle" : "start"}>
        {text}
      </text>
    );
  }
  return (
    <text x={middleX} y={isInside ? middleY : box.top - 5} textAnchor="middle">
      {text}
    </text>
  );
}

function Line({ picture, layout, series }: MarksProps & { readonly series: SeriesPicture }) {
  const { plot } = layout;
  const points = series.spans.map((span, index) => {
    if (!span) return null;
    const slot = slotOf(picture, layout, index);
    const up = alongValues(picture.scale, plot.height, span.to);
    return { x: plot.left + slot.start + slot.size / 2, y: plot.top + plot.height - up };
  });
  const { markers, line } = series.look;
  const radius = toPixels(markers.size ?? 5) / 2;
  const fill = markers.fill ?? series.color;
  return (
    <>
      <path d={pathOf(points)} fill="none" stroke={series.color} {...strokeOf(line, 2.25)} />
      {points.map((point, index) =>
        point ? (
          <g key={index}>
            {markers.style !== "None" && (
              <circle
                cx={point.x}
                cy={point.y}
                r={radius}
                fill={fill}
                stroke={markers.line ?? series.color}
              />
            )}
            <text x={point.x} y={point.y - radius - 5} textAnchor="middle">
              {series.labels[index]}
            </text>
          </g>
        ) : null,
      )}
    </>
  );
}

/** A gap where there is no value. */
function pathOf(points: readonly ({ readonly x: number; readonly y: number } | null)[]): string {
  return points
    .map((point, index) => (point ? `${points[index - 1] ? "L" : "M"}${point.x} ${point.y}` : ""))
    .join("");
}

const DASHES: Readonly<Record<string, string>> = {
  Dash: "6 4",
  DashDot: "6 3 2 3",
  DashDotDot: "6 3 2 3 2 3",
  Dot: "2 3",
};

/** `weight` in points, where the line has none of its own. */
export function strokeOf(line: ChartLine, weight: number): { strokeWidth: number; strokeDasharray?: string } {
  const dash = DASHES[line.style];
  const width = line.style === "None" ? 0 : ((line.weight ?? weight) * 96) / 72;
  return { strokeWidth: width, ...(dash === undefined ? {} : { strokeDasharray: dash }) };
}
