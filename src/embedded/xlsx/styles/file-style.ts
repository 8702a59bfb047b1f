import type { Alignment as FileAlignment, Fill, Font as FileFont, Style } from "@cj-tech-master/excelts";
import type { Alignment, CellStyle, Font } from "../../model/cell-style";
import { NORMAL_STYLE } from "../../model/cell-style";
import { fromFileBorders, toFileBorders } from "./file-border";
import { fromFileColor, toArgb } from "./file-color";
import { markedIndent } from "./style-marks";

/** How a cell looks, for the library, marked with the number of its named style (0: none). */
export function toFileStyle(style: CellStyle, mark: number): Partial<Style> {
  const border = toFileBorders(style.borders);
  return {
    numFmt: style.numberFormat,
    font: toFileFont(style.font),
    alignment: toFileAlignment(style.alignment, mark),
    protection: { locked: style.protection.locked, hidden: style.protection.formulaHidden },
    ...(border ? { border } : {}),
    ...(style.fill === null ? {} : { fill: toFileFill(style.fill) }),
  };
}

/** As the library read it: always *Normal* with its own looks. */
export function fromFileStyle(style: Partial<Style>): CellStyle {
  return {
    styleName: NORMAL_STYLE.styleName,
    numberFormat: numberFormatOf(style.numFmt),
    font: fromFileFont(style.font ?? {}),
    fill: style.fill ? fromFileFill(style.fill) : null,
    borders: fromFileBorders(style.border),
    alignment: fromFileAlignment(style.alignment ?? {}),
    protection: {
      locked: style.protection?.locked ?? true,
      formulaHidden: style.protection?.hidden ?? false,
    },
  };
}

function numberFormatOf(format: Style["numFmt"] | undefined): string {
  return (typeof format === "object" ? format.formatCode : format) ?? NORMAL_STYLE.numberFormat;
}

/** One colour all over the cell. */
function toFileFill(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: toArgb(color) } };
}

/** The colour of a solid fill; patterns and gradients show their first colour. */
function fromFileFill(fill: Fill): string | null {
  if (fill.type === "gradient") return fromFileColor(fill.stops[0]?.color, "#FFFFFF");
  return fill.pattern === "none" ? null : fromFileColor(fill.fgColor, "#FFFFFF");
}

const UNDERLINES = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const satisfies Record<Font["underline"], string>;

function toFileFont(font: Font): Partial<FileFont> {
  return {
    name: font.name,
    size: font.size,
    color: { argb: toArgb(font.color) },
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.strikethrough ? { strike: true } : {}),
    ...(font.underline === "None" ? {} : { underline: UNDERLINES[font.underline] }),
  };
}

function fromFileFont(font: Partial<FileFont>): Font {
  return {
    name: font.name ?? NORMAL_STYLE.font.name,
    size: font.size ?? NORMAL_STYLE.font.size,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strikethrough: font.strike ?? false,
    underline: font.underline === true ? "Single" : keyOf(UNDERLINES, font.underline || "none", "None"),
    color: fromFileColor(font.color, NORMAL_STYLE.font.color),
  };
}

const HORIZONTAL = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const satisfies Record<Exclude<Alignment["horizontal"], "General">, string>;

const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const satisfies Record<Alignment["vertical"], string>;

/** The file's word for text written downwards; in the model it is 180 degrees. */
const DOWNWARDS = 180;

function toFileAlignment(alignment: Alignment, mark: number): Partial<FileAlignment> {
  const indent = markedIndent(alignment.indentLevel, mark);
  const turned = alignment.textOrientation;
  return {
    vertical: VERTICAL[alignment.vertical],
    ...(alignment.horizontal === "General" ? {} : { horizontal: HORIZONTAL[alignment.horizontal] }),
    ...(alignment.wrapText ? { wrapText: true } : {}),
    ...(alignment.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(turned === 0 ? {} : { textRotation: turned === DOWNWARDS ? "vertical" : turned }),
  };
}

function fromFileAlignment(alignment: Partial<FileAlignment>): Alignment {
  const turned = alignment.textRotation ?? 0;
  return {
    horizontal: keyOf(HORIZONTAL, alignment.horizontal, "General"),
    vertical: keyOf(VERTICAL, alignment.vertical, "Bottom"),
    wrapText: alignment.wrapText ?? false,
    shrinkToFit: alignment.shrinkToFit ?? false,
    indentLevel: alignment.indent ?? 0,
    textOrientation: turned === "vertical" ? DOWNWARDS : turned,
  };
}

/** The model's word for the file's. */
function keyOf<K extends string, D extends string>(
  words: Readonly<Record<K, string>>,
  word: string | undefined,
  otherwise: D,
): K | D {
  const entries = Object.entries(words) as [K, string][];
  return entries.find(([, fileWord]) => fileWord === word)?.[0] ?? otherwise;
}
