import type { CellStyle, StyleChange } from "../model/cell-style";
import type { HostContext } from "./host-context";
import type { HostObject, ObjectClass, Property } from "./host-object";
import { hostObject } from "./host-object";
import { booleanValue, colorValue, numberValue, textValue, wordValue } from "./property-values";
import type { StyleHolder } from "./style-holder";

/** A property of the look, of a range or of a named style alike. */
export function styleProperty<Target, Value>(
  holder: (target: Target, context: HostContext) => StyleHolder,
  pick: (style: CellStyle) => Value,
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
  return {
    WrapText: styleProperty(
      holder,
      ({ alignment }) => alignment.wrapText,
      (value) => ({ alignment: { wrapText: booleanValue(`${className}.wrapText`, value) } }),
    ),
    HorizontalAlignment: styleProperty(
      holder,
      ({ alignment }) => alignment.horizontal,
      (value) => ({
        alignment: { horizontal: wordValue(`${className}.horizontalAlignment`, value, HORIZONTAL) },
      }),
    ),
    VerticalAlignment: styleProperty(
      holder,
      ({ alignment }) => alignment.vertical,
      (value) => ({
        alignment: { vertical: wordValue(`${className}.verticalAlignment`, value, VERTICAL) },
      }),
    ),
    IndentLevel: styleProperty(
      holder,
      ({ alignment }) => alignment.indentLevel,
      (value) => ({ alignment: { indentLevel: numberValue(`${className}.indentLevel`, value) } }),
    ),
    ShrinkToFit: styleProperty(
      holder,
      ({ alignment }) => alignment.shrinkToFit,
      (value) => ({ alignment: { shrinkToFit: booleanValue(`${className}.shrinkToFit`, value) } }),
    ),
    TextOrientation: styleProperty(
      holder,
      ({ alignment }) => alignment.textOrientation,
      (value) => ({
        alignment: { textOrientation: numberValue(`${className}.textOrientation`, value) },
      }),
    ),
  };
}

const ofHolder = (holder: StyleHolder): StyleHolder => holder;

const FILL: ObjectClass<StyleHolder> = {
  name: "RangeFill",
  properties: {
    // No fill reads as white in Excel.
    Color: styleProperty(
      ofHolder,
      ({ fill }) => fill ?? "#FFFFFF",
      (value) => ({ fill: colorValue("RangeFill.color", value) }),
    ),
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
    Name: styleProperty(
      ofHolder,
      ({ font }) => font.name,
      (value) => ({ font: { name: textValue("RangeFont.name", value) } }),
    ),
    Size: styleProperty(
      ofHolder,
      ({ font }) => font.size,
      (value) => ({ font: { size: numberValue("RangeFont.size", value) } }),
    ),
    Color: styleProperty(
      ofHolder,
      ({ font }) => font.color,
      (value) => ({ font: { color: colorValue("RangeFont.color", value) } }),
    ),
    Bold: styleProperty(
      ofHolder,
      ({ font }) => font.bold,
      (value) => ({ font: { bold: booleanValue("RangeFont.bold", value) } }),
    ),
    Italic: styleProperty(
      ofHolder,
      ({ font }) => font.italic,
      (value) => ({ font: { italic: booleanValue("RangeFont.italic", value) } }),
    ),
    Strikethrough: styleProperty(
      ofHolder,
      ({ font }) => font.strikethrough,
      (value) => ({ font: { strikethrough: booleanValue("RangeFont.strikethrough", value) } }),
    ),
    Underline: styleProperty(
      ofHolder,
      ({ font }) => font.underline,
      (value) => ({ font: { underline: wordValue("RangeFont.underline", value, UNDERLINES) } }),
    ),
  },
};

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
