import type { CSSProperties } from "react";
import type { Border, CellStyle, Font } from "../../embedded/model/cell-style";
import type { ConditionalLook } from "../../embedded/model/conditional-format";
import type { Scalar } from "../../embedded/model/scalar";
import { isCellError } from "../../embedded/model/scalar";
import type { ConditionalStyle } from "../../embedded/typing/conditional-style";
import type { TablePartLook } from "./table-look";

/** CSS pixels of a point: 96 and 72 to the inch. */
const PIXELS_PER_POINT = 96 / 72;

/** Points as whole pixels. */
export function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Fonts that stand in for Excel's where they are not installed; Carlito has Calibri's widths. */
const FALLBACK_FONTS = "Carlito, 'Segoe UI', 'Liberation Sans', Arial, sans-serif";
/** Liberation Sans Narrow has the widths of Arial Narrow. */
const NARROW_FONTS = `'Liberation Sans Narrow', ${FALLBACK_FONTS}`;

/** Pixels of a line of text: 20 for Calibri 11, as Excel's standard row. */
export function lineHeight(points: number): number {
  return Math.round(points * 1.36 * PIXELS_PER_POINT);
}

/** A font as canvas writes it. */
export function fontShorthand(font: Font): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = fontCss(font);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}

/** A font as CSS, property by property: React cannot change a shorthand beside one of its parts. */
function fontCss({ name, size, bold, italic }: Font) {
  const others = name.endsWith("Narrow") ? NARROW_FONTS : FALLBACK_FONTS;
  return {
    fontStyle: italic ? "italic" : "normal",
    fontWeight: bold ? 700 : 400,
    fontSize: `${toPixels(size)}px`,
    fontFamily: `"${name}", ${others}`,
  };
}

/** Everything that decides how a cell looks, the strongest last. */
export interface CellLooks {
  readonly table: TablePartLook;
  readonly style: CellStyle;
  readonly conditional: ConditionalLook | null;
  readonly bar: ConditionalStyle["bar"];
  readonly value: Scalar;
}

/**
 * The CSS of a cell. In Excel a cell's own fill and lines cover those of the table style, and a conditional format
 * covers both; a font counts as the cell's own only where it differs from *Normal*.
 */
export function cellCss({ table, style, conditional, bar, value }: CellLooks): CSSProperties {
  const font = { ...style.font, ...conditional?.font };
  const tableColor = font.color === "#000000" ? table.color : undefined;
  return {
    ...fontCss({ ...font, bold: font.bold || table.bold === true }),
    lineHeight: `${lineHeight(font.size)}px`,
    color: tableColor ?? font.color,
    textDecoration: decoration(font),
    backgroundColor: conditional?.fill ?? style.fill ?? table.fill,
    ...(bar && barCss(bar)),
    ...lines({ table, style, conditional }),
    justifyContent: HORIZONTAL[style.alignment.horizontal] ?? generalAlignment(value),
    textAlign: TEXT_ALIGN[style.alignment.horizontal] ?? (typeof value === "number" ? "right" : "left"),
    alignItems: VERTICAL[style.alignment.vertical],
    whiteSpace: style.alignment.wrapText ? "pre-wrap" : "pre",
    overflowWrap: style.alignment.wrapText ? "anywhere" : undefined,
    paddingLeft: 3 + indent(style),
  };
}

/** A data bar behind the text. */
function barCss({ color, share }: NonNullable<ConditionalStyle["bar"]>): CSSProperties {
  return {
    backgroundImage: `linear-gradient(${color}, ${color})`,
    backgroundSize: `${share * 100}% 100%`,
    backgroundRepeat: "no-repeat",
  };
}

/** Width that an indent takes: about nine pixels a step in Calibri 11. */
export function indent(style: CellStyle): number {
  return style.alignment.indentLevel * 9;
}

function decoration(font: CellStyle["font"]): string | undefined {
  const parts = [
    font.underline === "None" ? "" : "underline",
    font.strikethrough ? "line-through" : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

function lines({
  table,
  style,
  conditional,
}: Pick<CellLooks, "table" | "style" | "conditional">): CSSProperties {
  const borders = { ...style.borders, ...conditional?.borders };
  const css: CSSProperties = {};
  if (table.line) css.borderBottomColor = table.line;
  if (borders.bottom) css.borderBottom = borderCss(borders.bottom);
  if (borders.right) css.borderRight = borderCss(borders.right);
  // Top and left lines are drawn inside: the cell's box ends at its right and bottom gridline.
  const inner = [
    borders.top ? `inset 0 ${width(borders.top)}px 0 ${borders.top.color}` : "",
    borders.left ? `inset ${width(borders.left)}px 0 0 ${borders.left.color}` : "",
  ].filter(Boolean);
  if (inner.length > 0) css.boxShadow = inner.join(", ");
  return css;
}

function borderCss(border: Border): string {
  return `${width(border)}px ${LINE_STYLES[border.style] ?? "solid"} ${border.color}`;
}

function width(border: Border): number {
  if (border.style === "Double") return 3;
  return { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[border.weight];
}

const LINE_STYLES: Partial<Record<Border["style"], string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
};

/** Numbers stand right, texts left, truth values and errors in the middle. */
function generalAlignment(value: Scalar): string {
  if (typeof value === "number") return "flex-end";
  return typeof value === "boolean" || isCellError(value) ? "center" : "flex-start";
}

const HORIZONTAL: Partial<Record<CellStyle["alignment"]["horizontal"], string>> = {
  Left: "flex-start",
  Center: "center",
  Right: "flex-end",
  Fill: "flex-start",
  Justify: "flex-start",
  CenterAcrossSelection: "center",
  Distributed: "center",
};

const TEXT_ALIGN: Partial<Record<CellStyle["alignment"]["horizontal"], CSSProperties["textAlign"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  CenterAcrossSelection: "center",
  Distributed: "center",
};

const VERTICAL: Readonly<Record<CellStyle["alignment"]["vertical"], string>> = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
};
