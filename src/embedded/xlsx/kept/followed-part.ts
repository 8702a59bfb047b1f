import { areaName, parseArea } from "../../model/area";
import { areaInFull } from "../parts/file-areas";
import { XlsxError } from "../package/xlsx-error";
import type { Home } from "./followed-fragment";
import { followedFragment } from "./followed-fragment";
import { attributesOf, escaped, mappedTags, unescaped, withAttributes } from "../package/tag";

/**
 * A kept part whose text says where something is, after rows, columns and sheets came, went or were renamed; any other
 * part, and every part where nothing moved, byte by byte.
 */
export function followedPart(data: Uint8Array, type: string, path: string, home: Home): Uint8Array {
  if (home.history.isEmpty) return data;
  const follow = FOLLOWED.find(([word]) => type.includes(word))?.[1];
  if (!follow) return data;
  return new TextEncoder().encode(follow(new TextDecoder().decode(data), home, path));
}

type Follow = (xml: string, home: Home, path: string) => string;

/** By a word of the content type. */
const FOLLOWED: readonly (readonly [string, Follow])[] = [
  ["pivotTable", pivotTable],
  ["pivotCacheDefinition", pivotSource],
  ["drawingml.chart", formulas],
  ["chartex", formulas],
  [
    "controlproperties",
    (xml, home) =>
      xml.slice(0, xml.search(/<[A-Za-z]/)) + followedFragment(xml.slice(xml.search(/<[A-Za-z]/)), home),
  ],
  [
    "tableSingleCells",
    (xml, home) =>
      xml.slice(0, xml.search(/<[A-Za-z]/)) + followedFragment(xml.slice(xml.search(/<[A-Za-z]/)), home),
  ],
  ["vmlDrawing", vmlAnchors],
];

/** A report that would be torn or overwritten is not followed: Excel refuses such a change (support.microsoft.com). */
function pivotTable(xml: string, { history, sheet }: Home, path: string): string {
  return mappedTags(xml, /^location$/, (tag) => {
    const attributes = attributesOf(tag);
    const before = parseArea(attributes.get("ref") ?? "");
    const after = before && sheet ? history.area(sheet, before) : before;
    if (!before || !after || before.rowCount !== after.rowCount || before.columnCount !== after.columnCount) {
      throw new XlsxError(`rows or columns of the pivot table in ${path} were inserted or deleted`);
    }
    return withAttributes(tag, attributes.set("ref", areaInFull(after)));
  });
}

/** Cells on a named sheet; a table or a name is followed by its name. */
function pivotSource(xml: string, { history }: Home, path: string): string {
  return mappedTags(xml, /^worksheetSource$/, (tag) => {
    const attributes = attributesOf(tag);
    const [sheet, ref] = [attributes.get("sheet"), attributes.get("ref")];
    if (sheet === undefined || attributes.has("r:id")) return tag;
    const name = history.sheetName(unescaped(sheet));
    // As in Excel, the report keeps what it had read from a sheet that is no more.
    if (name === null) return tag;
    attributes.set("sheet", escaped(name));
    const area = ref === undefined ? null : parseArea(ref);
    if (area) {
      const moved = history.areaOnNamed(unescaped(sheet), area);
      if (!moved) throw new XlsxError(`the source of the pivot table in ${path} was deleted`);
      attributes.set("ref", areaName(moved));
    }
    return withAttributes(tag, attributes);
  });
}

/** `<c:f>`: the references of a chart name their sheet. */
function formulas(xml: string, { history }: Home): string {
  return xml.replace(
    /(<(?:\w+:)?f(?:\s[^>]*)?>)([^<]*)(<\/(?:\w+:)?f>)/g,
    (_, open: string, text: string, close: string) =>
      open + escaped(history.formula(null, unescaped(text))) + close,
  );
}

/** `<x:Anchor>`: column, pixels, row, pixels, of the first and of the last corner ([MS-OI29500], 2.4.63). */
function vmlAnchors(xml: string, { history, sheet }: Home): string {
  if (!sheet) return xml;
  return xml.replace(
    /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g,
    (whole, open: string, text: string, close: string) => {
      const [left = 0, dx = 0, top = 0, dy = 0, right = 0, dx2 = 0, bottom = 0, dy2 = 0] = text
        .split(",")
        .map(Number);
      const moved = history.place(sheet, {
        from: { column: left, right: dx, row: top, down: dy },
        to: { column: right, right: dx2, row: bottom, down: dy2 },
      });
      const { from, to } = moved;
      const numbers = [from.column, from.right, from.row, from.down, to.column, to.right, to.row, to.down];
      return numbers.some(Number.isNaN) ? whole : `${open}${numbers.join(", ")}${close}`;
    },
  );
}
