import type {
  ChartLine as FileLine,
  ChartTextProperties,
  ShapeProperties,
} from "@cj-tech-master/excelts/chart";
import { parseSpPr, parseTxPr } from "@cj-tech-master/excelts/chart";
import type { ChartFont, ChartLine, ChartLineStyle } from "../../model/chart";
import type { AutomaticColor } from "./chart-colors";
import { AREA_COLOR, TEXT_COLOR, fromChartColor, toChartColor } from "./chart-colors";

/** Fonts, lines and fills of chart parts, from and to DrawingML. */

const EMU_PER_POINT = 12_700;

export function toEmu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

export function fromEmu(emu: number): number {
  return emu / EMU_PER_POINT;
}

export function toFileFont(font: ChartFont, automaticSize: number): ChartTextProperties {
  return {
    size: (font.size ?? automaticSize) * 100,
    bold: font.bold ?? false,
    ...(font.italic === null ? {} : { italic: font.italic }),
    ...(font.name === null ? {} : { fontFamily: font.name }),
    color: toChartColor(font.color, TEXT_COLOR),
  };
}

/** What a file says about a font; the sizes of new charts count as automatic. */
export function fromFileFont(file: ChartTextProperties | undefined, automaticSize: number): ChartFont {
  // The library reads texts and shapes as raw XML, and takes them apart when asked.
  const font = file && parseTxPr(file);
  const size = font?.size === undefined ? null : font.size / 100;
  const family = font?.fontFamily;
  return {
    name: family === undefined || family.startsWith("+") ? null : family,
    size: size === automaticSize ? null : size,
    bold: font?.bold ? true : null,
    italic: font?.italic ? true : null,
    color: fromChartColor(font?.color, TEXT_COLOR),
  };
}

type Dash = NonNullable<FileLine["dash"]>;

/** Presets of DrawingML (ECMA-376, 20.1.10.49). Unverified: which one Excel takes for each word. */
const DASHES: Readonly<Partial<Record<ChartLineStyle, Dash>>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
};

export interface AutomaticLine {
  /** `null`: an automatic line is none. */
  readonly color: AutomaticColor | null;
  /** Points. */
  readonly weight: number;
}

export function toFileLine({ color, style, weight }: ChartLine, automatic: AutomaticLine): FileLine {
  const isNone = style === "None" || (style === "Automatic" && color === null && automatic.color === null);
  if (isNone) return { noFill: true };
  const dash = DASHES[style];
  return {
    width: toEmu(weight ?? automatic.weight),
    color: toChartColor(color, automatic.color ?? TEXT_COLOR),
    ...(dash === undefined || dash === "solid" ? {} : { dash }),
  };
}

export function fromFileLine(shape: ShapeProperties | undefined, automatic: AutomaticLine): ChartLine {
  const line = shape && parseSpPr(shape).line;
  if (!line) return { color: null, style: "Automatic", weight: null };
  if (line.noFill)
    return { color: null, style: automatic.color === null ? "Automatic" : "None", weight: null };
  const color = fromChartColor(line.color, automatic.color ?? TEXT_COLOR);
  const points = line.width === undefined ? null : fromEmu(line.width);
  const weight = points === automatic.weight ? null : points;
  const styles = Object.entries(DASHES) as [ChartLineStyle, Dash][];
  const dashed = line.dash === undefined || line.dash === "solid" ? undefined : line.dash;
  const style = dashed && (styles.find(([, dash]) => dash === dashed)?.[0] ?? "Dash");
  return { color, style: style ?? (color === null ? "Automatic" : "Continuous"), weight };
}

/** A fill: `#RRGGBB`, `none`, or `null`. */
export function toFileFill(
  fill: string | null,
  automatic: AutomaticColor = AREA_COLOR,
): NonNullable<ShapeProperties["fill"]> {
  return fill === "none" ? { noFill: true } : { solid: toChartColor(fill, automatic) };
}

export function fromFileFill(
  shape: ShapeProperties | undefined,
  automatic: AutomaticColor = AREA_COLOR,
): string | null {
  const fill = shape && parseSpPr(shape).fill;
  return fill?.noFill ? "none" : fromChartColor(fill?.solid, automatic);
}
