/**
 * Colours of a file. We write `AARRGGBB` only; Excel also writes theme colours with a tint and the old numbered
 * palette, which are read as the colours that a person sees with the standard Office theme.
 */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** `AARRGGBB` of a `#RRGGBB`. */
export function toArgb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** `#RRGGBB`, or `otherwise` where the file leaves the colour to the application. */
export function fromFileColor(color: Partial<FileColor> | undefined, otherwise: string): string {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) return tinted(OFFICE_THEME[color.theme] ?? otherwise, color.tint ?? 0);
  if (color?.indexed !== undefined) return OLD_PALETTE[color.indexed % 8] ?? otherwise;
  return otherwise;
}

/** In the order of the `theme` attribute, light before dark (ECMA-376, 18.8.3, as Excel numbers them). */
const OFFICE_THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** The eight basic colours of the numbered palette; they are there twice (ECMA-376, 18.8.27). */
const OLD_PALETTE = ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#FFFF00", "#FF00FF", "#00FFFF"];

/** Towards white for a positive tint, towards black for a negative one (ECMA-376, 18.8.19). */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const shifted = channels.map((channel) =>
    tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint,
  );
  return `#${shifted.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
