import type { Border, Borders } from "../model/cell-style";
import type { ConditionalLook } from "../model/conditional-format";
import { lineOfStyle, PLAIN_BORDER } from "./borders";
import type { ConditionalTarget } from "./conditional-format-target";
import { changeLook, lookOf } from "./conditional-format-target";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import { numberFormatValue } from "./look-values";
import { invalidArgument, NotModelledError } from "./office-error";
import { booleanValue, colorValue, textValue, wordValue } from "./property-values";

/** What a rule sets of the font; the rest stays the cell's own and reads as `null`. */
type LookFont = NonNullable<ConditionalLook["font"]>;

function fontProperty<Key extends keyof LookFont>(
  key: Key,
  read: (value: unknown) => LookFont[Key],
): Property<ConditionalTarget> {
  return {
    get: (target) => lookOf(target).font?.[key] ?? null,
    set: (target, value, context) => {
      const look = lookOf(target);
      changeLook(target, { ...look, font: { ...look.font, [key]: read(value) } }, context);
    },
  };
}

const FONT: ObjectClass<ConditionalTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: fontProperty("color", (value) => colorValue("ConditionalRangeFont.color", value)),
    Bold: fontProperty("bold", (value) => booleanValue("ConditionalRangeFont.bold", value)),
    Italic: fontProperty("italic", (value) => booleanValue("ConditionalRangeFont.italic", value)),
    Strikethrough: fontProperty("strikethrough", (value) =>
      booleanValue("ConditionalRangeFont.strikethrough", value),
    ),
    Underline: fontProperty("underline", (value) =>
      wordValue("ConditionalRangeFont.underline", value, ["None", "Single", "Double"] as const),
    ),
  },
};

const FILL: ObjectClass<ConditionalTarget> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (target) => lookOf(target).fill ?? null,
      set: (target, value, context) => {
        const fill = colorValue("ConditionalRangeFill.color", value);
        changeLook(target, { ...lookOf(target), fill }, context);
      },
    },
  },
};

interface LookBorder {
  readonly target: ConditionalTarget;
  readonly edge: keyof Borders;
}

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const EDGES: ReadonlyMap<string, keyof Borders> = new Map([
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
]);

const BORDER: ObjectClass<LookBorder> = {
  name: "ConditionalRangeBorder",
  id: ({ edge }) => `Edge${edge.charAt(0).toUpperCase()}${edge.slice(1)}`,
  properties: {
    Style: {
      get: (border) => lineOf(border)?.style ?? "None",
      set: (border, value, context) => {
        const style = wordValue("ConditionalRangeBorder.style", value, STYLES);
        setLine(border, lineOfStyle(lineOf(border) ?? PLAIN_BORDER, style), context);
      },
    },
    Color: {
      get: (border) => lineOf(border)?.color ?? PLAIN_BORDER.color,
      set: (border, value, context) => {
        const color = colorValue("ConditionalRangeBorder.color", value);
        setLine(border, { ...(lineOf(border) ?? PLAIN_BORDER), color }, context);
      },
    },
  },
};

function lineOf({ target, edge }: LookBorder): Border | null {
  return lookOf(target).borders?.[edge] ?? null;
}

function setLine({ target, edge }: LookBorder, line: Border | null, context: HostContext): void {
  const look = lookOf(target);
  changeLook(target, { ...look, borders: { ...look.borders, [edge]: line } }, context);
}

const BORDERS: ObjectClass<ConditionalTarget> = {
  name: "ConditionalRangeBorderCollection",
  item: (target, key, context) => {
    const edge = EDGES.get(textValue("ConditionalRangeBorderCollection.getItem", key));
    if (!edge) throw invalidArgument(`"${String(key)}" is not a border of a conditional format`);
    return hostObject(BORDER, { target, edge }, context);
  },
  items: (target, context) =>
    [...EDGES.values()].map((edge) => hostObject(BORDER, { target, edge }, context)),
  children: {
    Top: (target, context) => hostObject(BORDER, { target, edge: "top" }, context),
    Bottom: (target, context) => hostObject(BORDER, { target, edge: "bottom" }, context),
    Left: (target, context) => hostObject(BORDER, { target, edge: "left" }, context),
    Right: (target, context) => hostObject(BORDER, { target, edge: "right" }, context),
  },
};

const LOOK: ObjectClass<ConditionalTarget> = {
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: {
      get: (target) => lookOf(target).numberFormat ?? null,
      set: (target, value, context) => {
        if (typeof value !== "string")
          throw new NotModelledError("ConditionalRangeFormat.numberFormat array");
        const numberFormat = numberFormatValue("ConditionalRangeFormat.numberFormat", value);
        changeLook(target, { ...lookOf(target), numberFormat }, context);
      },
    },
  },
  children: {
    Fill: (target, context) => hostObject(FILL, target, context),
    Font: (target, context) => hostObject(FONT, target, context),
    Borders: (target, context) => hostObject(BORDERS, target, context),
  },
};

export function lookObject(target: ConditionalTarget, context: HostContext): HostObject {
  return hostObject(LOOK, target, context);
}
