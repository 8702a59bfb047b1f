import type { Style } from "@cj-tech-master/excelts";
import { Workbook } from "@cj-tech-master/excelts";
import { XmlWriter } from "@cj-tech-master/excelts/xml";
import { WHOLE_SHEET } from "../../model/area";
import { builtInEntry, builtInStyles, styleKey } from "../../model/built-in-styles";
import type { CellStyle, NamedStyle, StyleParts } from "../../model/cell-style";
import { NORMAL_STYLE } from "../../model/cell-style";
import type { EmbeddedWorkbook } from "../../model/workbook";
import { toFileStyle } from "./file-style";
import { toFileText } from "./file-text";
import { partText, unpack } from "../package/package-parts";
import { remembering } from "./remembering";
import { markOf, originalMark, withoutMark } from "./style-marks";
import type { StyleList } from "./style-sheet-xml";
import { styleAttribute, styleItems, withStyleAttribute, withStyleItems } from "./style-sheet-xml";
import { XlsxError } from "../package/xlsx-error";

/** The look of a row, a column or a cell for the library. */
export type FileLooks = (style: CellStyle) => Partial<Style>;

/**
 * The styles that a file must name: the workbook's own, and the built-in ones in use or changed, as Excel does. *Normal*
 * stays the library's: it is written as cells look.
 */
export function fileStyles(workbook: EmbeddedWorkbook): readonly NamedStyle[] {
  const used = usedStyleNames(workbook);
  const asDelivered = builtInStyles();
  return [...workbook.styles.values()].filter(
    (style) =>
      !style.builtIn ||
      (builtInEntry(style) !== null && (used.has(style.name) || isChanged(style, asDelivered))),
  );
}

function isChanged(style: NamedStyle, asDelivered: ReadonlyMap<string, NamedStyle>): boolean {
  return !sameData(style, asDelivered.get(styleKey(style.name)));
}

function sameData(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const others = new Map<string, unknown>(Object.entries(b));
  const entries = Object.entries(a);
  return entries.length === others.size && entries.every(([key, value]) => sameData(value, others.get(key)));
}

function usedStyleNames({ sheets }: EmbeddedWorkbook): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { cells, rows, columns, defaultStyle } of sheets) {
    used.add(defaultStyle.styleName);
    for (const { style } of [...rows.values(), ...columns.values()]) if (style) used.add(style.styleName);
    cells.visit(WHOLE_SHEET, ({ style }) => used.add(style.styleName));
  }
  return used;
}

/** The places of the formats that looks were read from. */
type KeptFormats = Pick<WeakMap<CellStyle, number>, "get">;

/**
 * Looks that are marked with the number of their named style, from 1 on, or with the format that they were read from;
 * *Normal* is the file's own.
 */
export function markedLooks(styles: readonly NamedStyle[], kept: KeptFormats | null): FileLooks {
  const numbers = new Map(styles.map(({ name }, index) => [name, index + 1]));
  const lookOf = remembering((style: CellStyle) => {
    const original = kept?.get(style);
    const mark =
      original === undefined ? (numbers.get(style.styleName) ?? 0) : originalMark(original, styles.length);
    return toFileStyle(style, mark);
  });
  return (style) => (style === NORMAL_STYLE ? {} : lookOf(style));
}

/** `xl/styles.xml` with the named styles, and the marked formats of cells linked to them. */
export async function withNamedStyles(xml: string, styles: readonly NamedStyle[]): Promise<string> {
  if (styles.length === 0) return xml;
  const { xml: completed, formats } = adopted(xml, await galleryXml(styles));
  const [normal = ""] = styleItems(xml, "cellStyleXfs");
  const own = styles.map(({ includes }, index) => styleFormat(formatOf(formats, index + 1), includes));
  const cells = styleItems(completed, "cellXfs").map((xf) => {
    const style = styles[markOf(xf) - 1];
    return style ? linked(xf, formatOf(formats, markOf(xf)), markOf(xf), style.includes) : xf;
  });
  const names = [
    ...styleItems(xml, "cellStyles"),
    ...styles.map((style, index) => styleNameXml(style, index + 1)),
  ];
  return [
    ["cellStyleXfs", [normal, ...own]] as const,
    ["cellXfs", cells] as const,
    ["cellStyles", names] as const,
  ].reduce((text, [list, items]) => withStyleItems(text, list, items), completed);
}

/** What names a style: `<cellStyle>`, over the format `xfId` among those of styles. */
export function styleNameXml(style: NamedStyle, xfId: number): string {
  const xml = new XmlWriter();
  const builtIn = builtInEntry(style);
  xml.leafNode("cellStyle", {
    name: toFileText(builtIn?.title ?? style.name),
    xfId,
    ...(builtIn ? { builtinId: builtIn.number } : {}),
    ...(builtIn && isChanged(style, builtInStyles()) ? { customBuiltin: 1 } : {}),
  });
  return xml.toString();
}

/** A style sheet of the library's in which every named style has a format of its own, with its mark. */
async function galleryXml(styles: readonly NamedStyle[]): Promise<string> {
  const file = new Workbook();
  const sheet = file.addWorksheet("1");
  styles.forEach(({ style }, index) => {
    sheet.getCell(1, index + 1).style = toFileStyle(style, index + 1);
  });
  const bytes = await file.xlsx.writeBuffer({ zip: { level: 0 }, validate: false });
  return partText(await unpack(new Uint8Array(bytes)), "xl/styles.xml");
}

const SHARED = [
  { list: "numFmts", id: "numFmtId" },
  { list: "fonts", id: "fontId" },
  { list: "fills", id: "fillId" },
  { list: "borders", id: "borderId" },
] as const satisfies readonly { list: StyleList; id: string }[];

/** The style sheet with the fonts, fills, borders and number formats of a gallery, and the gallery's formats in it. */
function adopted(xml: string, gallery: string): { xml: string; formats: readonly string[] } {
  let completed = xml;
  let formats = styleItems(gallery, "cellXfs");
  for (const { list, id } of SHARED) {
    const items = [...styleItems(completed, list)];
    const numbers = new Map(
      styleItems(gallery, list).map((item, index) => {
        const before = list === "numFmts" ? styleAttribute(item, id) : String(index);
        return [before, list === "numFmts" ? numberFormatId(items, item) : placeOf(items, item)];
      }),
    );
    completed = withStyleItems(completed, list, items);
    formats = formats.map((xf) => {
      const before = styleAttribute(xf, id);
      return withStyleAttribute(xf, id, numbers.get(before) ?? before);
    });
  }
  return { xml: completed, formats };
}

/** The place of an item, which is added where it is not there. */
function placeOf(items: string[], item: string): number {
  const place = items.indexOf(item);
  return place < 0 ? items.push(item) - 1 : place;
}

/** Smaller ids are Excel's own formats; the library counts on from here. */
const FIRST_FORMAT_ID = 164;

function numberFormatId(items: string[], item: string): number {
  const code = styleAttribute(item, "formatCode");
  const known = items.find((other) => styleAttribute(other, "formatCode") === code);
  if (known !== undefined) return Number(styleAttribute(known, "numFmtId"));
  const id = FIRST_FORMAT_ID + items.length;
  items.push(withStyleAttribute(item, "numFmtId", id));
  return id;
}

function formatOf(formats: readonly string[], number: number): string {
  const format = formats.find((xf) => markOf(xf) === number);
  if (format === undefined) throw new XlsxError(`cell style ${number} was lost`);
  return withoutMark(format);
}

interface FormatPart {
  /** Says whether a style sets the part (default yes), or a cell departs from its style (default no). */
  readonly flag: string;
  readonly of: (xf: string) => string | null;
}

export const FORMAT_PARTS: Readonly<Record<keyof StyleParts, FormatPart>> = {
  number: { flag: "applyNumberFormat", of: (xf) => styleAttribute(xf, "numFmtId") },
  font: { flag: "applyFont", of: (xf) => styleAttribute(xf, "fontId") },
  patterns: { flag: "applyFill", of: (xf) => styleAttribute(xf, "fillId") },
  border: { flag: "applyBorder", of: (xf) => styleAttribute(xf, "borderId") },
  alignment: { flag: "applyAlignment", of: (xf) => /<alignment[^>]*>/.exec(xf)?.[0] ?? null },
  protection: { flag: "applyProtection", of: (xf) => /<protection[^>]*>/.exec(xf)?.[0] ?? null },
};

const PARTS = Object.entries(FORMAT_PARTS) as [keyof StyleParts, FormatPart][];

/** A format as a named style's. */
function styleFormat(format: string, includes: StyleParts): string {
  return PARTS.reduce(
    (xf, [part, { flag }]) => withStyleAttribute(xf, flag, includes[part] ? null : 0),
    withStyleAttribute(format, "xfId", null),
  );
}

/** A cell's format under its style: the style's parts that it keeps follow the style when that is changed. */
function linked(marked: string, style: string, number: number, includes: StyleParts): string {
  return PARTS.filter(([part]) => includes[part]).reduce(
    (xf, [, { flag, of }]) => withStyleAttribute(xf, flag, of(xf) === of(style) ? null : 1),
    withStyleAttribute(withoutMark(marked), "xfId", number),
  );
}
