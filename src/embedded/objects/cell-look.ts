import type { Alignment, CellStyle, Font, StyleChange } from "../model/cell-style";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import { booleanValue, colorValue, numberValue, wordValue } from "./property-values";
import { fontNameValue, textOrientationValue } from "./look-values";
import type { StyleHolder } from "./style-holder";

/** A property of the look, of a range or of a named style alike. */
export function styleProperty<Target>(
  holder: (target: Target, context: HostContext) => StyleHolder,
  pick: (style: CellStyle) => unknown,
  change: (value: unknown) => StyleChange,
): Property<Target> {
  return {
    get: (target, context) => holder(target, context).read(pick),
    set: (target, value, context) => {
      holder(target, context).change(change(value));
    },
  };
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Alignment members, the same in `RangeFormat` and `Style`. */
export function alignmentProperties<Target>(
  className: string,
  holder: (target: Target, context: HostContext) => StyleHolder,
): Record<string, Property<Target>> {
  const aligned = <Key extends keyof Alignment>(
    key: Key,
    member: string,
    read: (member: string, value: unknown) => Alignment[Key],
  ): Property<Target> =>
    styleProperty(
      holder,
      ({ alignment }) => alignment[key],
      (value) => ({ alignment: { [key]: read(`${className}.${member}`, value) } }),
    );
  return {
    WrapText: aligned("wrapText", "wrapText", booleanValue),
    HorizontalAlignment: aligned("horizontal", "horizontalAlignment", (member, value) =>
      wordValue(member, value, HORIZONTAL),
    ),
    VerticalAlignment: aligned("vertical", "verticalAlignment", (member, value) =>
      wordValue(member, value, VERTICAL),
    ),
    IndentLevel: aligned("indentLevel", "indentLevel", numberValue),
    ShrinkToFit: aligned("shrinkToFit", "shrinkToFit", booleanValue),
    TextOrientation: aligned("textOrientation", "textOrientation", textOrientationValue),
  };
}

/** No fill reads as white in Excel. */
export function shownFill({ fill }: CellStyle): string {
  return fill ?? "#FFFFFF";
}

function ofHolder(holder: StyleHolder): StyleHolder {
  return holder;
}

const FILL: ObjectClass<StyleHolder> = {
  name: "RangeFill",
  properties: {
    Color: styleProperty(ofHolder, shownFill, (value) => ({ fill: colorValue("RangeFill.color", value) })),
  },
  methods: {
    Clear: (holder) => {
      holder.change({ fill: null });
    },
  },
};

const FONT: ObjectClass<StyleHolder> = {
  name: "RangeFont",
  properties: {
    Name: fontProperty("name", fontNameValue),
    Size: fontProperty("size", numberValue),
    Color: fontProperty("color", colorValue),
    Bold: fontProperty("bold", booleanValue),
    Italic: fontProperty("italic", booleanValue),
    Strikethrough: fontProperty("strikethrough", booleanValue),
    Underline: fontProperty("underline", (member, value) => wordValue(member, value, UNDERLINES)),
  },
};

function fontProperty<Key extends keyof Font>(
  key: Key,
  read: (member: string, value: unknown) => Font[Key],
): Property<StyleHolder> {
  return styleProperty(
    ofHolder,
    ({ font }) => font[key],
    (value) => ({ font: { [key]: read(`RangeFont.${key}`, value) } }),
  );
}

const PROTECTION: ObjectClass<StyleHolder> = {
  name: "FormatProtection",
  properties: protectionProperties("FormatProtection", ofHolder),
};

/** `Locked` and `FormulaHidden`, in `FormatProtection` and in `Style`. */
export function protectionProperties<Target>(
  className: string,
  holder: (target: Target, context: HostContext) => StyleHolder,
): Record<string, Property<Target>> {
  return {
    Locked: styleProperty(
      holder,
      ({ protection }) => protection.locked,
      (value) => ({ protection: { locked: booleanValue(`${className}.locked`, value) } }),
    ),
    FormulaHidden: styleProperty(
      holder,
      ({ protection }) => protection.formulaHidden,
      (value) => ({
        protection: { formulaHidden: booleanValue(`${className}.formulaHidden`, value) },
      }),
    ),
  };
}

export function fillObject(holder: StyleHolder, context: HostContext): HostObject {
  return hostObject(FILL, holder, context);
}

export function fontObject(holder: StyleHolder, context: HostContext): HostObject {
  return hostObject(FONT, holder, context);
}

export function protectionObject(holder: StyleHolder, context: HostContext): HostObject {
  return hostObject(PROTECTION, holder, context);
}
