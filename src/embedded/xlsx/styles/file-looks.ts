import { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { Font } from "../../model/cell-style";
import type { ConditionalLook } from "../../model/conditional-format";
import type { FileBorders, FileLine } from "./file-border";
import { fromFileBorders, toFileBorders } from "./file-border";
import type { FileColor } from "./file-color";
import { fromFileColor, toArgb } from "./file-color";
import type { XmlElement } from "../package/xml-element";
import { attr, findChild, flag } from "../package/xml-element";

/** Differential formats (`<dxf>`, ECMA-376, 18.8.14): what a conditional format changes. */

/** Ids of number formats of our own; the library numbers its own from 164 on. */
const FIRST_FORMAT_ID = 1000;

/** The looks of a workbook in the order of their numbers. */
export class LookRegister {
  private readonly numbers = new Map<string, number>();
  private readonly elements: string[];

  /** `kept`: the elements of the file that the workbook was read from; `known`: which look is which of them. */
  constructor(
    kept: readonly string[] = [],
    private readonly known: Pick<WeakMap<ConditionalLook, number>, "get"> = new WeakMap(),
  ) {
    this.elements = [...kept];
    kept.forEach((element, number) => this.numbers.set(withoutFormatId(element), number));
  }

  /** The number of a look; the same look gets the same number. */
  numberOf(look: ConditionalLook): number {
    const known = this.known.get(look);
    if (known !== undefined) return known;
    const key = withoutFormatId(lookXml(look, FIRST_FORMAT_ID));
    const number = this.numbers.get(key) ?? this.elements.length;
    if (number === this.elements.length) {
      this.numbers.set(key, number);
      this.elements.push(lookXml(look, FIRST_FORMAT_ID + number));
    }
    return number;
  }

  /** `<dxfs>…`. */
  toXml(): string {
    return `<dxfs count="${this.elements.length}">${this.elements.join("")}</dxfs>`;
  }
}

/** Two looks with the same format are the same, whatever number each has for it. */
function withoutFormatId(element: string): string {
  return element.replace(/ numFmtId="\d+"/, "");
}

function lookXml(look: ConditionalLook, formatId: number): string {
  const xml = new XmlWriter();
  xml.openNode("dxf");
  if (look.font) writeFont(xml, look.font);
  if (look.numberFormat !== undefined) {
    xml.leafNode("numFmt", { numFmtId: formatId, formatCode: look.numberFormat });
  }
  if (look.fill !== undefined) writeFill(xml, look.fill);
  if (look.borders) writeBorders(xml, look.borders);
  xml.closeNode();
  return xml.toString();
}

type LookFont = NonNullable<ConditionalLook["font"]>;

function writeFont(xml: XmlWriter, font: LookFont): void {
  xml.openNode("font");
  if (font.bold !== undefined) xml.leafNode("b", { val: Number(font.bold) });
  if (font.italic !== undefined) xml.leafNode("i", { val: Number(font.italic) });
  if (font.strikethrough !== undefined) xml.leafNode("strike", { val: Number(font.strikethrough) });
  if (font.color !== undefined) xml.leafNode("color", { rgb: toArgb(font.color) });
  if (font.underline !== undefined) xml.leafNode("u", { val: UNDERLINES[font.underline] });
  xml.closeNode();
}

const UNDERLINES: Readonly<Record<Font["underline"], string>> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

/** In a `dxf` the colour of a solid fill is the background (ECMA-376, 18.8.14; unlike in a cell's format). */
function writeFill(xml: XmlWriter, color: string): void {
  xml.openNode("fill");
  xml.openNode("patternFill", { patternType: "solid" });
  xml.leafNode("bgColor", { rgb: toArgb(color) });
  xml.closeNode();
  xml.closeNode();
}

const SIDES = ["left", "right", "top", "bottom"] as const;

function writeBorders(xml: XmlWriter, borders: NonNullable<ConditionalLook["borders"]>): void {
  const edges = toFileBorders(borders);
  xml.openNode("border");
  for (const side of SIDES) {
    const edge = edges?.[side];
    if (!edge) continue;
    xml.openNode(side, { style: edge.style });
    xml.leafNode("color", { rgb: edge.color.argb });
    xml.closeNode();
  }
  xml.closeNode();
}

export function readLook(dxf: XmlElement): ConditionalLook {
  const font = findChild(dxf, "font");
  const format = findChild(dxf, "numFmt");
  const fill = findChild(dxf, "fill");
  const border = findChild(dxf, "border");
  const fillColor = fill && readFill(fill);
  return {
    ...(format ? { numberFormat: attr(format, "formatCode") ?? "General" } : {}),
    ...(font ? { font: readFont(font) } : {}),
    ...(fillColor === undefined ? {} : { fill: fillColor }),
    ...(border ? { borders: readBorders(border) } : {}),
  };
}

function readFill(fill: XmlElement): string | undefined {
  const pattern = findChild(fill, "patternFill");
  const color = pattern && (findChild(pattern, "bgColor") ?? findChild(pattern, "fgColor"));
  return color && fromFileColor(fileColor(color), "#FFFFFF");
}

function readFont(font: XmlElement): LookFont {
  const [bold, italic, strike] = ["b", "i", "strike"].map((name) => findChild(font, name));
  const color = findChild(font, "color");
  const underline = findChild(font, "u");
  return {
    ...(bold ? { bold: flag(bold, "val", true) } : {}),
    ...(italic ? { italic: flag(italic, "val", true) } : {}),
    ...(strike ? { strikethrough: flag(strike, "val", true) } : {}),
    ...(color ? { color: fromFileColor(fileColor(color), "#000000") } : {}),
    ...(underline ? { underline: underlineOf(attr(underline, "val") ?? "single") } : {}),
  };
}

function underlineOf(word: string): Font["underline"] {
  const words = Object.entries(UNDERLINES) as [Font["underline"], string][];
  return words.find(([, fileWord]) => fileWord === word)?.[0] ?? "None";
}

/** Only the sides with a line. */
function readBorders(border: XmlElement): NonNullable<ConditionalLook["borders"]> {
  const edges = SIDES.flatMap((side) => {
    const edge = findChild(border, side);
    const style = edge && attr(edge, "style");
    const color = edge && findChild(edge, "color");
    return style && style !== "none"
      ? [[side, { style: style as FileLine, color: color && fileColor(color) }]]
      : [];
  });
  const file = Object.fromEntries(edges) as FileBorders;
  return Object.fromEntries(Object.entries(fromFileBorders(file)).filter(([, line]) => line !== null));
}

/** The colour of a `<color rgb="…">`, `<color theme="…" tint="…">` or `<color indexed="…">`. */
export function fileColor(element: XmlElement): FileColor {
  const [argb, theme, tint, indexed] = ["rgb", "theme", "tint", "indexed"].map((name) => attr(element, name));
  return {
    ...(argb === undefined ? {} : { argb }),
    ...(theme === undefined ? {} : { theme: Number(theme) }),
    ...(tint === undefined ? {} : { tint: Number(tint) }),
    ...(indexed === undefined ? {} : { indexed: Number(indexed) }),
  };
}
