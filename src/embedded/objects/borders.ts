import type { Border, Borders, StyleChange } from "../model/cell-style";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import { invalidArgument, NotModelledError } from "./office-error";
import { colorValue, textValue, wordValue } from "./property-values";
import { RangeTarget } from "./range-target";
import type { StyleHolder } from "./style-holder";
import { rangeStyle } from "./style-holder";

/** `Excel.BorderIndex`; diagonals are not modelled. */
export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type Side = (typeof SIDES)[number];
type Edge = keyof Borders;

/** Where one side of a range is drawn: an edge of all cells of the holder. */
interface BorderPart {
  readonly holder: StyleHolder;
  readonly edge: Edge;
}

interface BorderTarget {
  readonly side: Side;
  readonly parts: readonly BorderPart[];
}

type SidesOf = (side: Side) => readonly BorderPart[];

/** What a line is made of when only its colour or weight was set. */
export const PLAIN_BORDER: Border = { style: "Continuous", weight: "Thin", color: "#000000" };
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const BORDER: ObjectClass<BorderTarget> = {
  name: "RangeBorder",
  id: ({ side }) => side,
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: borderProperty(
      (border) => border?.style ?? "None",
      (border, value) => lineOfStyle(border, wordValue("RangeBorder.style", value, STYLES)),
    ),
    Color: borderProperty(
      (border) => border?.color ?? PLAIN_BORDER.color,
      (border, value) => ({ ...border, color: colorValue("RangeBorder.color", value) }),
    ),
    Weight: borderProperty(
      (border) => border?.weight ?? PLAIN_BORDER.weight,
      (border, value) => ({ ...border, weight: wordValue("RangeBorder.weight", value, WEIGHTS) }),
    ),
  },
};

/** The line after its style was set; `null`: no line. */
export function lineOfStyle(border: Border, style: (typeof STYLES)[number]): Border | null {
  return style === "None" ? null : { ...border, style };
}

function borderProperty(
  read: (border: Border | null) => string,
  change: (border: Border, value: unknown) => Border | null,
): Property<BorderTarget> {
  return {
    get: ({ parts }) => {
      const values = parts.map(({ holder, edge }) => holder.read((style) => read(style.borders[edge])));
      const [first] = values;
      return values.every((value) => value === first) ? (first ?? null) : null;
    },
    set: ({ parts }, value) => {
      for (const { holder, edge } of parts) {
        const current = holder.read((style) => style.borders[edge]) ?? PLAIN_BORDER;
        holder.change(edgeChange(edge, change(current, value)));
      }
    },
  };
}

function edgeChange(edge: Edge, border: Border | null): StyleChange {
  return { borders: { [edge]: border } };
}

const BORDERS: ObjectClass<SidesOf> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  item: (sidesOf, key, context) => {
    const text = textValue("RangeBorderCollection.getItem", key);
    if (text.startsWith("Diagonal")) throw new NotModelledError(`RangeBorderCollection "${text}"`);
    const side = SIDES.find((candidate) => candidate === text);
    if (!side) throw invalidArgument(`"${text}" is not a border`);
    return hostObject(BORDER, { side, parts: sidesOf(side) }, context);
  },
  items: (sidesOf, context) =>
    SIDES.map((side) => hostObject(BORDER, { side, parts: sidesOf(side) }, context)),
};

export function rangeBordersObject(range: RangeTarget, context: HostContext): HostObject {
  return hostObject(BORDERS, (side) => partsOfRange(range, side, context), context);
}

/** A named style has the four edges of a cell. */
export function styleBordersObject(holder: StyleHolder, context: HostContext): HostObject {
  return hostObject(BORDERS, (side) => partsOfStyle(holder, side), context);
}

function partsOfStyle(holder: StyleHolder, side: Side): readonly BorderPart[] {
  const edges: Partial<Record<Side, Edge>> = {
    EdgeTop: "top",
    EdgeBottom: "bottom",
    EdgeLeft: "left",
    EdgeRight: "right",
  };
  const edge = edges[side];
  return edge ? [{ holder, edge }] : [];
}

function partsOfRange(range: RangeTarget, side: Side, context: HostContext): readonly BorderPart[] {
  const { area } = range;
  const { row, column, rowCount, columnCount } = area;
  const part = (edge: Edge, change: Partial<typeof area>): BorderPart[] => {
    const piece = { ...area, ...change };
    if (piece.rowCount === 0 || piece.columnCount === 0) return [];
    return [{ holder: rangeStyle(new RangeTarget(range.sheet, piece), context), edge }];
  };
  switch (side) {
    case "EdgeTop":
      return part("top", { rowCount: 1 });
    case "EdgeBottom":
      return part("bottom", { row: row + rowCount - 1, rowCount: 1 });
    case "EdgeLeft":
      return part("left", { columnCount: 1 });
    case "EdgeRight":
      return part("right", { column: column + columnCount - 1, columnCount: 1 });
    case "InsideHorizontal":
      return [
        ...part("bottom", { rowCount: rowCount - 1 }),
        ...part("top", { row: row + 1, rowCount: rowCount - 1 }),
      ];
    case "InsideVertical":
      return [
        ...part("right", { columnCount: columnCount - 1 }),
        ...part("left", { column: column + 1, columnCount: columnCount - 1 }),
      ];
  }
}
