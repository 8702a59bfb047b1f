import type { ChartColor } from "@cj-tech-master/excelts/chart";
import { fromFileColor } from "../styles/file-color";

/**
 * Colours of chart parts. An automatic one is written as the theme colour that Excel 2013 and later give to a new
 * chart, and read back as automatic where it is exactly that.
 */
export interface AutomaticColor {
  readonly scheme: string;
  /** Thousandths of a percent. */
  readonly lumMod?: number;
  readonly lumOff?: number;
}

export const TEXT_COLOR: AutomaticColor = { scheme: "tx1", lumMod: 65_000, lumOff: 35_000 };
export const LINE_COLOR: AutomaticColor = { scheme: "tx1", lumMod: 15_000, lumOff: 85_000 };
export const AREA_COLOR: AutomaticColor = { scheme: "bg1" };

/** Of the series at a position: the six accents, again and again. */
export function seriesColor(position: number): AutomaticColor {
  return { scheme: `accent${(position % 6) + 1}` };
}

export function toChartColor(color: string | null, automatic: AutomaticColor): ChartColor {
  if (color !== null) return { srgb: color.slice(1) };
  const { scheme, ...shade } = automatic;
  return { schemeName: scheme, ...shade };
}

/** Places of the scheme's names among the theme's colours. */
const SCHEME = ["bg1", "tx1", "bg2", "tx2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const OTHER_NAMES: Readonly<Record<string, string>> = { lt1: "bg1", dk1: "tx1", lt2: "bg2", dk2: "tx2" };

/** `#RRGGBB`; `null`: automatic. Theme colours are read as those of the standard Office theme. */
export function fromChartColor(color: ChartColor | undefined, automatic: AutomaticColor): string | null {
  if (!color) return null;
  if (color.srgb !== undefined) return `#${color.srgb.slice(-6).toUpperCase()}`;
  const name = OTHER_NAMES[color.schemeName ?? ""] ?? color.schemeName;
  if (name === undefined) return null;
  const { scheme, lumMod = 100_000, lumOff = 0 } = automatic;
  const share = (color.lumMod ?? 100_000) / 100_000;
  if (name === scheme && color.lumMod === undefined && lumMod === 100_000) return null;
  if (name === scheme && color.lumMod === lumMod && (color.lumOff ?? 0) === lumOff) return null;
  const theme = SCHEME.indexOf(name);
  // Lighter by an offset: towards white for what is left of the luminance.
  const tint = color.lumOff === undefined ? share - 1 : 1 - share;
  return fromFileColor(theme < 0 ? undefined : { theme, tint }, "#000000");
}
