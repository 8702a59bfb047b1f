import type { Border, Borders } from "../../model/cell-style";
import type { FileColor } from "./file-color";
import { fromFileColor, toArgb } from "./file-color";

/** A line as the file names it: style and weight are one word there (ECMA-376, 18.18.3). */
export type FileLine =
  | "hair"
  | "thin"
  | "medium"
  | "thick"
  | "dashed"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "dotted"
  | "double"
  | "slantDashDot";

type Stroke = Pick<Border, "style" | "weight">;

const LINES: Readonly<Record<FileLine, Stroke>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

/** A weight that a style does not come in takes the style's first one. */
export function fileLine(stroke: Stroke): FileLine {
  const lines = Object.entries(LINES) as [FileLine, Stroke][];
  const ofStyle = lines.filter(([, line]) => line.style === stroke.style);
  const line = ofStyle.find(([, { weight }]) => weight === stroke.weight) ?? ofStyle[0];
  return line?.[0] ?? "thin";
}

const SIDES = ["top", "bottom", "left", "right"] as const;
type Side = (typeof SIDES)[number];

interface FileEdge {
  readonly style?: FileLine;
  readonly color?: Partial<FileColor>;
}

export type FileBorders = { readonly [side in Side]?: FileEdge };

/** The sides that have a line; `undefined`: none has. */
export function toFileBorders(
  borders: Partial<Borders>,
): { [side in Side]?: { style: FileLine; color: { argb: string } } } | undefined {
  const edges = SIDES.flatMap((side) => {
    const border = borders[side];
    return border
      ? [[side, { style: fileLine(border), color: { argb: toArgb(border.color) } }] as const]
      : [];
  });
  return edges.length > 0 ? Object.fromEntries(edges) : undefined;
}

export function fromFileBorders(borders: FileBorders | undefined): Borders {
  const side = (name: Side): Border | null => {
    const edge = borders?.[name];
    if (edge?.style === undefined) return null;
    return { ...LINES[edge.style], color: fromFileColor(edge.color, "#000000") };
  };
  return { top: side("top"), bottom: side("bottom"), left: side("left"), right: side("right") };
}
