import { shapeOf } from "../../embedded/model/chart";
import type { ChartFont } from "../../embedded/model/chart";
import { chartLayout, legendEntryWidth } from "./chart-layout";
import { labelLines } from "./label-lines";
import type { MarksProps } from "./chart-marks";
import { Marks, alongValues, slotOf, strokeOf } from "./chart-marks";
import type { ChartPicture } from "./chart-picture";

const TEXT_COLOR = "#595959";
const LINE_COLOR = "#D9D9D9";

/** A chart as a picture, about as Excel draws it: parts and colours are the chart's, places are our own. */
export function ChartDrawing({
  picture,
  width,
  height,
}: {
  readonly picture: ChartPicture;
  readonly width: number;
  readonly height: number;
}) {
  const layout = chartLayout(picture, width, height);
  const { chart } = picture;
  const { border, fill } = chart;
  return (
    <svg className="chart-drawing" width={width} height={height} aria-hidden="true" fontSize={layout.text}>
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        fill={fill === "none" ? "none" : (fill ?? "#FFFFFF")}
        stroke={border.color ?? LINE_COLOR}
        {...strokeOf(border, 0.75)}
      />
      <g fill={TEXT_COLOR}>
        <Title picture={picture} layout={layout} />
        <ValueAxis picture={picture} layout={layout} />
        <CategoryAxis picture={picture} layout={layout} />
        <Marks picture={picture} layout={layout} />
        <Legend picture={picture} layout={layout} />
      </g>
    </svg>
  );
}

function Title({ picture, layout }: MarksProps) {
  if (picture.title === "") return null;
  return (
    <text
      x={layout.width / 2}
      y={8 + layout.title}
      textAnchor="middle"
      fontSize={layout.title}
      {...fontOf(picture.chart.title.font)}
    >
      {picture.title}
    </text>
  );
}

function fontOf({ bold, italic, color }: ChartFont): Record<string, string | undefined> {
  return {
    fontWeight: bold ? "700" : undefined,
    fontStyle: italic ? "italic" : undefined,
    fill: color ?? undefined,
  };
}

function ValueAxis({ picture, layout }: MarksProps) {
  const { scale, ticks, chart } = picture;
  const { visible, majorGridlines, font } = chart.valueAxis;
  const { plot, isLying } = layout;
  return scale.steps.map((step, index) => {
    const at = alongValues(scale, isLying ? plot.width : plot.height, step);
    const line = isLying
      ? { x1: plot.left + at, x2: plot.left + at, y1: plot.top, y2: plot.top + plot.height }
      : {
          x1: plot.left,
          x2: plot.left + plot.width,
          y1: plot.top + plot.height - at,
          y2: plot.top + plot.height - at,
        };
    return (
      <g key={step} {...fontOf(font)}>
        {majorGridlines.visible && (
          <line
            {...line}
            stroke={majorGridlines.line.color ?? LINE_COLOR}
            {...strokeOf(majorGridlines.line, 0.75)}
          />
        )}
        {visible && <TickText layout={layout} picture={picture} at={at} text={ticks[index] ?? ""} />}
      </g>
    );
  });
}

/** Numbers of lying bars stand below, or above where the categories are reversed, as in Excel. */
function TickText(props: MarksProps & { readonly at: number; readonly text: string }) {
  const { plot, isLying, text: size } = props.layout;
  if (!isLying) {
    return (
      <text
        x={plot.left - 7}
        y={plot.top + plot.height - props.at}
        textAnchor="end"
        dominantBaseline="central"
      >
        {props.text}
      </text>
    );
  }
  const isAbove = props.picture.chart.categoryAxis.reversePlotOrder;
  const y = isAbove ? plot.top - 6 : plot.top + plot.height + size * 1.3;
  return (
    <text x={plot.left + props.at} y={y} textAnchor="middle">
      {props.text}
    </text>
  );
}

function CategoryAxis({ picture, layout }: MarksProps) {
  const { plot, isLying } = layout;
  const { visible, font } = picture.chart.categoryAxis;
  if (!visible) return null;
  const zero = alongValues(picture.scale, isLying ? plot.width : plot.height, 0);
  const line = isLying
    ? { x1: plot.left + zero, x2: plot.left + zero, y1: plot.top, y2: plot.top + plot.height }
    : {
        x1: plot.left,
        x2: plot.left + plot.width,
        y1: plot.top + plot.height - zero,
        y2: plot.top + plot.height - zero,
      };
  return (
    <g {...fontOf(font)}>
      <line {...line} stroke="#BFBFBF" />
      {picture.categories.map((category, index) => (
        <CategoryText key={index} picture={picture} layout={layout} index={index} text={category} />
      ))}
    </g>
  );
}

function CategoryText(props: MarksProps & { readonly index: number; readonly text: string }) {
  const { layout } = props;
  const { plot, isLying, text: size } = layout;
  const slot = slotOf(props.picture, layout, props.index);
  const middle = slot.start + slot.size / 2;
  const lineHeight = size * 1.2;
  const lines = labelLines(
    props.text,
    layout.categoryLetters,
    isLying ? Math.floor(slot.size / lineHeight) : 1,
  );
  const top = isLying
    ? plot.top + middle - ((lines.length - 1) * lineHeight) / 2
    : plot.top + plot.height + size * 1.3;
  const place = isLying
    ? { x: plot.left - 7, textAnchor: "end" as const, dominantBaseline: "central" as const }
    : { x: plot.left + middle, textAnchor: "middle" as const };
  return lines.map((line, index) => (
    <text key={index} y={top + index * lineHeight} {...place}>
      {line}
    </text>
  ));
}

function Legend({ picture, layout }: MarksProps) {
  const { legend } = layout;
  if (!legend) return null;
  const { position, font } = picture.chart.legend;
  const isRow = position === "Top" || position === "Bottom";
  const offsets = entryOffsets(picture, layout.text);
  return (
    <g {...fontOf(font)}>
      {picture.series.map((series, index) => {
        const x = legend.left + (isRow ? (offsets[index] ?? 0) : 0);
        const y = legend.top + (isRow ? 0 : index * layout.text * 1.8) + layout.text;
        const isLine = shapeOf(series.look.kind) === "line";
        return (
          <g key={series.look.id}>
            {isLine ? (
              <line
                x1={x}
                x2={x + 18}
                y1={y - 4}
                y2={y - 4}
                stroke={series.color}
                {...strokeOf(series.look.line, 2.25)}
              />
            ) : (
              <rect x={x + 5} y={y - 9} width={9} height={9} fill={series.color} />
            )}
            <text x={x + 22} y={y}>
              {series.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Where each entry of a legend in one row begins. */
function entryOffsets({ series }: ChartPicture, size: number): readonly number[] {
  let offset = 0;
  return series.map(({ name }) => {
    const start = offset;
    offset += legendEntryWidth(name, size);
    return start;
  });
}
