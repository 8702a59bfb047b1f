import type { ChartFont, ChartLine } from "../model/chart";
import { LINE_STYLES } from "../model/chart";
import type { Holder } from "./chart-target";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import { NotModelledError } from "./office-error";
import { booleanValue, colorValue, numberValue, textValue, wordValue } from "./property-values";

/** Fonts, lines and fills of charts. What is automatic is read as Excel 2013 and later draw it, where that is known. */

interface FontTarget extends Holder<ChartFont> {
  /** Points, while nobody set another size. */
  readonly automaticSize: number;
}

const AUTOMATIC_TEXT_COLOR = "#595959";

const FONT: ObjectClass<FontTarget> = {
  name: "ChartFont",
  properties: {
    Name: {
      get: (font) => font.read().name ?? "Calibri",
      set: (font, value) => {
        font.change({ name: textValue("ChartFont.name", value) });
      },
    },
    Size: {
      get: (font) => font.read().size ?? font.automaticSize,
      set: (font, value) => {
        font.change({ size: numberValue("ChartFont.size", value) });
      },
    },
    Bold: {
      get: (font) => font.read().bold ?? false,
      set: (font, value) => {
        font.change({ bold: booleanValue("ChartFont.bold", value) });
      },
    },
    Italic: {
      get: (font) => font.read().italic ?? false,
      set: (font, value) => {
        font.change({ italic: booleanValue("ChartFont.italic", value) });
      },
    },
    Color: {
      get: (font) => font.read().color ?? AUTOMATIC_TEXT_COLOR,
      set: (font, value) => {
        font.change({ color: colorValue("ChartFont.color", value) });
      },
    },
  },
};

/** The font of a part of a chart. */
export function fontObject(font: Holder<ChartFont>, automaticSize: number, context: HostContext): HostObject {
  return hostObject(FONT, { ...font, automaticSize }, context);
}

/** A text with a font, such as a title; it is all that is modelled of its `format`. */
export function textFormat<Part>(
  name: string,
  font: (part: Holder<Part>) => Holder<ChartFont>,
  automaticSize: number,
): ObjectClass<Holder<Part>> {
  return {
    name,
    children: { Font: (part, context) => fontObject(font(part), automaticSize, context) },
  };
}

const COLOR: Property<Holder<ChartLine>> = {
  get: (line) => line.read().color ?? automatic("ChartLineFormat.color"),
  set: (line, value) => {
    const { style } = line.read();
    const drawn = style === "Automatic" || style === "None" ? "Continuous" : style;
    line.change({ color: colorValue("ChartLineFormat.color", value), style: drawn });
  },
};

const LINE: ObjectClass<Holder<ChartLine>> = {
  name: "ChartLineFormat",
  properties: {
    Color: COLOR,
    LineStyle: {
      get: (line) => line.read().style,
      set: (line, value) => {
        line.change({ style: wordValue("ChartLineFormat.lineStyle", value, LINE_STYLES) });
      },
    },
    Weight: {
      get: (line) => line.read().weight ?? automatic("ChartLineFormat.weight"),
      set: (line, value) => {
        line.change({ weight: numberValue("ChartLineFormat.weight", value) });
      },
    },
  },
  methods: {
    Clear: (line) => {
      line.change({ style: "None" });
    },
  },
};

/** `ChartLineFormat`, and `ChartBorder`, which has the same members. */
export function lineObject(line: Holder<ChartLine>, context: HostContext): HostObject {
  return hostObject(LINE, line, context);
}

/** Sets a fill: `#RRGGBB`, or `none`. */
type Fill = (fill: string) => void;

const FILL: ObjectClass<Fill> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (fill, args) => {
      fill(colorValue(args.member, args.text(0)));
    },
    Clear: (fill) => {
      fill("none");
    },
  },
};

export function fillObject(fill: Fill, context: HostContext): HostObject {
  return hostObject(FILL, fill, context);
}

/** `format` of something whose only line is modelled. */
export function lineFormat<Part extends { readonly line: ChartLine }>(
  name: string,
): ObjectClass<Holder<Part>> {
  return { name, children: { Line: (part, context) => lineObject(lineOf(part), context) } };
}

export function lineOf<Part extends { readonly line: ChartLine }>(part: Holder<Part>): Holder<ChartLine> {
  return {
    read: () => part.read().line,
    change: (change) => {
      const whole = part.read();
      part.change({ ...whole, line: { ...whole.line, ...change } });
    },
  };
}

export function fontOf<Part extends { readonly font: ChartFont }>(part: Holder<Part>): Holder<ChartFont> {
  return {
    read: () => part.read().font,
    change: (change) => {
      const whole = part.read();
      part.change({ ...whole, font: { ...whole.font, ...change } });
    },
  };
}

/** What Excel chooses for an automatic line is not modelled. */
function automatic(member: string): never {
  throw new NotModelledError(`reading ${member} while it is automatic`);
}
