import type { Area } from "../../model/area";
import { areaName, parseArea } from "../../model/area";
import type { ChartPlace } from "../../model/chart-place";
import type { Sheet } from "../../model/sheet";
import { fromEmu, toEmu } from "../charts/chart-shapes";
import { areaInFull } from "../parts/file-areas";
import type { History } from "./history";
import { attributesOf, escaped, unescaped, withAttributes } from "../package/tag";
import type { XmlPiece } from "../package/xml-pieces";
import { innerPieces, localName } from "../package/xml-pieces";

/** Where a kept fragment stands. `sheet`: the one that addresses without a sheet mean; `null`: none. */
export interface Home {
  readonly history: History;
  readonly sheet: Sheet | null;
}

/** What stood in a fragment and has no cell any more. */
const GONE = "";

/**
 * An element that was kept, with its addresses, formulas and anchors as they are after rows and columns came and went;
 * empty where it lost all its cells. Nothing moved: the very same text.
 */
export function followedFragment(text: string, home: Home): string {
  if (home.history.isEmpty) return text;
  return followedPiece({ name: nameOf(text), text }, home);
}

function nameOf(text: string): string {
  return /<([^\s/>!?]+)/.exec(text)?.[1] ?? "";
}

function followedPiece(piece: XmlPiece, home: Home): string {
  const name = localName(piece.name);
  if (name in TEXTS) return withText(piece, TEXTS[name]?.(textOf(piece), home) ?? GONE);
  const { open, children, close } = innerPieces(piece);
  const tag = followedTag(open, name, home);
  if (tag === GONE) return GONE;
  if (children.length === 0) return piece.text.replace(open.slice(0, -1), () => tag.slice(0, -1));
  const anchored = followedAnchor(children, home);
  const followed = anchored.map((child) => ({ child, text: followedPiece(child, home) }));
  const left = followed.filter(({ text }) => text !== GONE);
  const lostPlace = followed.some(({ child, text }) => localName(child.name) === "sqref" && text === GONE);
  if (left.length === 0 || lostPlace) return GONE;
  return recounted(tag, children.length, left.length) + left.map(({ text }) => text).join("") + close;
}

function recounted(tag: string, before: number, after: number): string {
  const attributes = attributesOf(tag);
  if (before === after || attributes.get("count") !== String(before)) return tag;
  return withAttributes(tag, attributes.set("count", String(after)));
}

type Follow = (text: string, home: Home) => string | null;

const formula: Follow = (text, { history, sheet }) => history.formula(sheet, text);

/** Elements whose text is an address or a formula. */
const TEXTS: Readonly<Record<string, Follow>> = {
  f: formula,
  formula,
  formula1: formula,
  formula2: formula,
  FmlaLink: formula,
  FmlaRange: formula,
  sqref: followedAreas,
};

function textOf({ text }: XmlPiece): string {
  return unescaped(/>([\s\S]*)<\/[^<]*$/.exec(text)?.[1] ?? "");
}

function withText({ text }: XmlPiece, value: string | null): string {
  if (value === null || value === GONE) return GONE;
  return text.replace(
    /^(<[^>]*>)[\s\S]*(<\/[^<]*)$/,
    (_, open: string, close: string) => open + escaped(value) + close,
  );
}

function followedAreas(text: string, { history, sheet }: Home): string | null {
  if (!sheet) return text;
  const areas = text.trim().split(/\s+/).map(parseArea);
  const moved = areas.flatMap((area) => (area ? (history.area(sheet, area) ?? []) : []));
  return moved.length === 0 ? null : moved.map(written).join(" ");
}

function written(area: Area): string {
  return area.rowCount === 1 && area.columnCount === 1 ? areaInFull(area) : areaName(area);
}

/** Attributes that say where something is. Where all cells are gone, the first kind takes the element along. */
const PLACES = ["ref", "sqref"];
const CELLS_OF: Readonly<Record<string, readonly string[]>> = {
  cellWatch: ["r"],
  inputCells: ["r"],
  singleXmlCell: ["r"],
  cellSmartTags: ["r"],
};
const VIEWS = ["activeCell", "topLeftCell"];
const FORMULAS = ["fmlaLink", "fmlaRange", "fmlaTxbx", "textlink", "linkedCell", "listFillRange"];

function followedTag(tag: string, name: string, home: Home): string {
  const attributes = attributesOf(tag);
  for (const key of [...PLACES, ...(CELLS_OF[name] ?? [])]) {
    const value = attributes.get(key);
    const moved = value === undefined ? undefined : followedAreas(value, home);
    if (moved === null) return GONE;
    if (moved !== undefined) attributes.set(key, moved);
  }
  for (const key of VIEWS) {
    const value = attributes.get(key);
    if (value !== undefined) attributes.set(key, followedAreas(value, home) ?? value);
  }
  for (const key of FORMULAS) {
    const value = attributes.get(key);
    if (value) attributes.set(key, escaped(home.history.formula(home.sheet, unescaped(value))));
  }
  if (name === "brk") return followedBreak(tag, attributes, home);
  return withAttributes(tag, attributes);
}

/** A page break stands after the row or column of its number: those of columns reach over all rows. */
function followedBreak(tag: string, attributes: Map<string, string>, { history, sheet }: Home): string {
  const line = Number(attributes.get("id") ?? 0);
  const isColumn = Number(attributes.get("max") ?? 0) > LAST_COLUMN;
  if (!sheet) return tag;
  const moved = history.area(sheet, {
    ...(isColumn ? { row: 0, column: line, columnCount: 1 } : { row: line, column: 0, rowCount: 1 }),
    ...(isColumn ? { rowCount: LAST_ROW } : { columnCount: LAST_COLUMN }),
  } as Area);
  if (!moved) return GONE;
  return withAttributes(tag, attributes.set("id", String(isColumn ? moved.column : moved.row)));
}

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** `<from>` and `<to>` of an anchor, beside each other among the children. */
function followedAnchor(children: readonly XmlPiece[], { history, sheet }: Home): readonly XmlPiece[] {
  const from = children.find(({ name }) => localName(name) === "from");
  const to = children.find(({ name }) => localName(name) === "to");
  if (!from || !sheet) return children;
  const place = { from: pointOf(from), to: pointOf(to ?? from) };
  const moved = history.place(sheet, place);
  return children.map((child) => {
    if (child === from) return withPoint(child, moved.from);
    return child === to ? withPoint(child, moved.to) : child;
  });
}

type CellPoint = ChartPlace["from"];

export function pointOf(piece: XmlPiece): CellPoint {
  const numbers = new Map(
    innerPieces(piece).children.map((child) => [localName(child.name), Number(textOf(child))]),
  );
  return {
    column: numbers.get("col") ?? 0,
    right: fromEmu(numbers.get("colOff") ?? 0),
    row: numbers.get("row") ?? 0,
    down: fromEmu(numbers.get("rowOff") ?? 0),
  };
}

/** Only what changed is written anew. */
export function withPoint(piece: XmlPiece, point: CellPoint): XmlPiece {
  const before = pointOf(piece);
  const values: Readonly<Record<string, readonly [number, number, number]>> = {
    col: [before.column, point.column, point.column],
    colOff: [before.right, point.right, toEmu(point.right)],
    row: [before.row, point.row, point.row],
    rowOff: [before.down, point.down, toEmu(point.down)],
  };
  const { open, children, close } = innerPieces(piece);
  const texts = children.map((child) => {
    const [old, now, text] = values[localName(child.name)] ?? [0, 0, 0];
    return old === now ? child.text : withText(child, String(text));
  });
  return { ...piece, text: open + texts.join("") + close };
}
