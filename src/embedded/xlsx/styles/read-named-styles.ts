import { Workbook } from "@cj-tech-master/excelts";
import type { Style } from "@cj-tech-master/excelts";
import { builtInName, styleKey } from "../../model/built-in-styles";
import type { CellStyle, NamedStyle, StyleParts } from "../../model/cell-style";
import { NORMAL_STYLE } from "../../model/cell-style";
import { fromFileStyle } from "./file-style";
import { fromFileText } from "./file-text";
import { loadedByLibrary } from "../package/library-file";
import type { PackageParts } from "../package/package-parts";
import { partText, setPartText, unpack } from "../package/package-parts";
import { unmarkedIndent, withMark } from "./style-marks";
import { styleAttribute, styleItems, withStyleAttribute, withStyleItems } from "./style-sheet-xml";
import type { ThemeColors } from "./theme-colors";
import { themeColors, withPlainColors } from "./theme-colors";
import { FORMAT_PARTS } from "./write-named-styles";
import { withNumericBooleans } from "../package/xml-booleans";
import { attr, grandchildren, xmlRoot } from "../package/xml-element";

const STYLES = "xl/styles.xml";

/** The model's style of what the library read. */
export type StyleReader = (style: Partial<Style>) => CellStyle;

/** The named styles of a file, and how to read a look that is marked with its format. */
export interface FileStyles {
  readonly named: readonly NamedStyle[];
  readonly styleOf: StyleReader;
  /** The format that each look was read from, by its place. */
  readonly formats: WeakMap<CellStyle, number>;
  /** `xl/styles.xml` for the library, with the formats of cells marked; `null`: the file has none. */
  readonly xml: string | null;
}

/** Built-in styles that are not modelled are left out: their cells are *Normal* with looks of their own. */
export async function readNamedStyles(parts: PackageParts): Promise<FileStyles> {
  const formats = new WeakMap<CellStyle, number>();
  if (!parts.has(STYLES)) return { named: [], styleOf: fromFileStyle, formats, xml: null };
  const xml = withNumericBooleans(partText(parts, STYLES));
  const entries = namedEntries(xml);
  const styleFormats = entries.map(({ format }) => format);
  const looks = await looksOf(xml, styleFormats, themeColors(parts));
  const named = entries.map(({ name, builtIn, format }, index) => ({
    name,
    builtIn,
    style: { ...(looks[index] ?? NORMAL_STYLE), styleName: name },
    includes: includesOf(format),
  }));
  const cellFormats = styleItems(xml, "cellXfs");
  const names = new Map(entries.map(({ xfId, name }) => [xfId, name]));
  const nameOf = (place: number): string | undefined =>
    names.get(styleAttribute(cellFormats[place] ?? "", "xfId") ?? "");
  const marked = cellFormats.map((xf, place) => withMark(xf, place + 1));
  return {
    named,
    styleOf: markedReader(nameOf, formats),
    formats,
    xml: withStyleItems(xml, "cellXfs", marked),
  };
}

interface Entry {
  readonly name: string;
  readonly builtIn: boolean;
  /** Its place among the formats of styles. */
  readonly xfId: string;
  readonly format: string;
}

function namedEntries(xml: string): readonly Entry[] {
  const formats = styleItems(xml, "cellStyleXfs");
  const taken = new Set([styleKey(NORMAL_STYLE.styleName)]);
  return grandchildren(xmlRoot(xml, STYLES), "cellStyles", "cellStyle").flatMap((element) => {
    const number = attr(element, "builtinId");
    const name =
      number === undefined ? fromFileText(attr(element, "name") ?? "") : builtInName(Number(number));
    const xfId = attr(element, "xfId") ?? "";
    const format = formats[Number(xfId)];
    if (name === null || name.trim() === "" || format === undefined || taken.has(styleKey(name))) return [];
    taken.add(styleKey(name));
    return [{ name, builtIn: number !== undefined, xfId, format }];
  });
}

function includesOf(format: string): StyleParts {
  const has = (part: keyof StyleParts): boolean => styleAttribute(format, FORMAT_PARTS[part].flag) !== "0";
  return {
    number: has("number"),
    font: has("font"),
    alignment: has("alignment"),
    border: has("border"),
    patterns: has("patterns"),
    protection: has("protection"),
  };
}

/** The formats as the library understands them: those of the cells of a small workbook. */
async function looksOf(
  xml: string,
  formats: readonly string[],
  theme: ThemeColors,
): Promise<readonly CellStyle[]> {
  const empty = new Workbook();
  empty.addWorksheet("1");
  const parts = await unpack(new Uint8Array(await empty.xlsx.writeBuffer({ validate: false })));
  if (formats.length === 0) return [];
  // The library takes number 0 for no format at all.
  const cellFormats = ["<xf/>", ...formats.map((format) => withStyleAttribute(format, "xfId", 0))];
  setPartText(parts, STYLES, withPlainColors(withStyleItems(xml, "cellXfs", cellFormats), theme));
  const sheet = "xl/worksheets/sheet1.xml";
  const cells = formats.map(
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="${index + 1}"/></row>`,
  );
  const data = `<sheetData>${cells.join("")}</sheetData>`;
  setPartText(
    parts,
    sheet,
    partText(parts, sheet).replace(/<sheetData\s*\/>|<sheetData><\/sheetData>/, data),
  );
  const read = (await loadedByLibrary(parts)).getWorksheet("1");
  return formats.map((_, index) => fromFileStyle(read?.getCell(index + 1, 1).style ?? {}));
}

/** One look for every format, so that cells share it. What has no mark has the file's first format. */
function markedReader(
  nameOf: (place: number) => string | undefined,
  formats: WeakMap<CellStyle, number>,
): StyleReader {
  const known = new Map<number, CellStyle>();
  return (file) => {
    const { number } = unmarkedIndent(file.alignment?.indent ?? 0);
    const place = Math.max(0, number - 1);
    const style = known.get(place) ?? namedLook(file, nameOf(place));
    known.set(place, style);
    formats.set(style, place);
    return style;
  };
}

function namedLook(file: Partial<Style>, name: string | undefined): CellStyle {
  const style = fromFileStyle(file);
  const { indent } = unmarkedIndent(style.alignment.indentLevel);
  return {
    ...style,
    styleName: name ?? style.styleName,
    alignment: { ...style.alignment, indentLevel: indent },
  };
}
