import type { Chart } from "../../model/chart";
import type { ChartPlace } from "../../model/chart-place";
import { partText, setPartText } from "../package/package-parts";
import { XlsxError } from "../package/xlsx-error";
import { followedFragment, withPoint } from "./followed-fragment";
import type { Graft, GraftedSheet } from "./graft";
import { keptId, withKeptIds } from "./graft";
import { formulasBetween, isSameChart } from "./kept-chart";
import type { KeptChart } from "./kept-package";
import { joinedRoot } from "./kept-root";
import type { Relationship } from "../package/relationships";
import { kindOf, relationshipsOf, setRelationships } from "../package/relationships";
import { addSheetElement } from "./sheet-element";
import { attributesOf, escaped, unescaped, withAttributes } from "../package/tag";
import type { XmlPiece, XmlPieces } from "../package/xml-pieces";
import { innerPieces, joinedPieces, localName, piecesOf } from "../package/xml-pieces";

/**
 * Joins the drawing of the file with that of the model, which knows only charts: pictures, shapes, controls, slicers,
 * and charts that nobody changed stay as they were, in their order from back to front.
 */
export function graftDrawing(graft: Graft, place: GraftedSheet, charts: readonly KeptChart[]): void {
  const { kept, parts, types } = graft;
  const before = drawingOf(kept.parts, place.before);
  if (before === null) return;
  const path = drawingOf(parts, place.path) ?? newDrawing(graft, place, before);
  const old = piecesOf(partText(kept.parts, before), before);
  const fresh = piecesOf(partText(parts, path), path);
  const anchors = joinedAnchors({ graft, place, charts, before }, old, fresh);
  if (anchors.length === 0 && old.children.length > 0) {
    removeDrawing(graft, place, path);
    return;
  }
  const children = withOwnIds(anchors);
  // The old anchors may count on their root's standard namespace; those of the library have their prefixes.
  const open = joinedRoot(old.open, fresh.open, path);
  setPartText(parts, path, joinedPieces({ ...old, open, children }));
  const text = children.map((each) => each.text).join("");
  const newer = relationshipsOf(parts, path);
  const used = newer.filter(({ id }) => text.includes(`"${id}"`));
  for (const each of newer.filter((other) => !used.includes(other))) removePart(graft, each.target);
  const older = relationshipsOf(kept.parts, before).filter(({ id }) => text.includes(`"${keptId(id)}"`));
  const copied = graft.copier
    .copyTargets(older, place.sheet)
    .map((each) => ({ ...each, id: keptId(each.id) }));
  setRelationships(parts, path, [...used, ...copied]);
  types.add(path, DRAWING_TYPE);
}

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";

function drawingRelationship(parts: Graft["parts"], sheet: string): Relationship | undefined {
  return relationshipsOf(parts, sheet).find((each) => kindOf(each) === "drawing");
}

function drawingOf(parts: Graft["parts"], sheet: string): string | null {
  const target = drawingRelationship(parts, sheet)?.target;
  return target !== undefined && parts.has(target) ? target : null;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

function newDrawing({ parts, copier }: Graft, { path }: GraftedSheet, before: string): string {
  const target = copier.add(before, new TextEncoder().encode(EMPTY), DRAWING_TYPE);
  const id = "rIdDrawing";
  setRelationships(parts, path, [
    ...relationshipsOf(parts, path),
    { id, type: RELATIONSHIP, target, external: false },
  ]);
  addSheetElement(parts, path, "drawing", `<drawing r:id="${id}"/>`);
  return target;
}

function removeDrawing(graft: Graft, { path }: GraftedSheet, drawing: string): void {
  const { parts } = graft;
  setRelationships(
    parts,
    path,
    relationshipsOf(parts, path).filter(({ target }) => target !== drawing),
  );
  setPartText(parts, path, partText(parts, path).replace(/<drawing [^>]*\/>/, ""));
  removePart(graft, drawing);
}

/** With the parts that only it points to: a chart's styles and colours. */
function removePart({ parts, types }: Graft, path: string): void {
  for (const { target, external } of relationshipsOf(parts, path)) {
    if (!external) removePart({ parts, types } as Graft, target);
  }
  setRelationships(parts, path, []);
  parts.delete(path);
  types.remove(path);
}

interface Joining {
  readonly graft: Graft;
  readonly place: GraftedSheet;
  readonly charts: readonly KeptChart[];
  /** The old drawing. */
  readonly before: string;
}

function joinedAnchors(joining: Joining, old: XmlPieces, fresh: XmlPieces): readonly XmlPiece[] {
  const { graft, place, charts } = joining;
  const { sheet } = place;
  const newer = new Map(sheet.charts.map((chart, index) => [chart.id, fresh.children[index]]));
  const waiting = [...charts];
  const joined = old.children.flatMap((anchor) => {
    const read = chartId(anchor) === null ? null : (waiting.shift()?.read ?? null);
    if (!read) return keptAnchor(anchor, graft, place);
    const now = sheet.charts.find(({ id }) => id === read.id);
    if (!now) return [];
    const own = newer.get(read.id);
    newer.delete(read.id);
    return isSameChart(now, read) ? unchangedChart(joining, anchor, { now, read }) : (own ?? []);
  });
  return [...joined, ...[...newer.values()].filter((each) => each !== undefined)];
}

function keptAnchor(anchor: XmlPiece, { kept }: Graft, { sheet }: GraftedSheet): readonly XmlPiece[] {
  const text = followedFragment(anchor.text, { history: kept.history, sheet });
  return text === "" ? [] : [{ ...anchor, text: withKeptIds(text) }];
}

/** The id of the relationship to the chart that an anchor holds; `null`: it holds something else. */
function chartId({ text }: XmlPiece): string | null {
  if (/^<[^>]*>[\s\S]*<mc:AlternateContent/.test(text)) return null;
  if (!/<(?:\w+:)?graphicFrame[\s>]/.test(text) || /<(?:\w+:)?grpSp[\s>]/.test(text)) return null;
  return /<(?:\w+:)?chart\s[^>]*r:id="([^"]+)"/.exec(text)?.[1] ?? null;
}

/** The old frame and the old chart where the model has it now. */
function unchangedChart(
  { graft, place, before }: Joining,
  anchor: XmlPiece,
  { now, read }: { readonly now: Chart; readonly read: Chart },
): readonly XmlPiece[] {
  const id = chartId(anchor);
  const target = relationshipsOf(graft.kept.parts, before).find((each) => each.id === id)?.target;
  if (target === undefined) throw new XlsxError(`a chart of sheet "${place.sheet.name}" is missing`);
  const formulas = formulasBetween(read, now);
  if (formulas.size > 0)
    graft.copier.copy(target, place.sheet, (text) => withFormulas(text, formulas, graft));
  const moved = samePlace(now.place, read.place) ? anchor : placed(anchor, now.place);
  return [{ ...moved, text: withKeptIds(moved.text) }];
}

function withFormulas(xml: string, formulas: ReadonlyMap<string, string>, { kept }: Graft): string {
  return xml.replace(/(<(?:\w+:)?f>)([^<]*)(<\/)/g, (_, open: string, text: string, close: string) => {
    const written = unescaped(text);
    const now = formulas.get(`=${written}`)?.slice(1) ?? kept.history.formula(null, written);
    return open + escaped(now) + close;
  });
}

function samePlace(place: ChartPlace, other: ChartPlace): boolean {
  return JSON.stringify(place) === JSON.stringify(other);
}

function placed(anchor: XmlPiece, { from, to }: ChartPlace): XmlPiece {
  const { open, children, close } = innerPieces(anchor);
  const texts = children.map((child) => {
    if (localName(child.name) === "from") return withPoint(child, from).text;
    return localName(child.name) === "to" ? withPoint(child, to).text : child.text;
  });
  return { ...anchor, text: open + texts.join("") + close };
}

/** Ids are unique in a drawing (ECMA-376, 20.1.2.2.8): the first with an id keeps it, since connectors name it. */
function withOwnIds(anchors: readonly XmlPiece[]): readonly XmlPiece[] {
  const NAMED = /<(?:\w+:)?cNvPr\s[^>]*>/g;
  const all = anchors.flatMap(({ text }) =>
    (text.match(NAMED) ?? []).map((tag) => Number(attributesOf(tag).get("id"))),
  );
  let last = Math.max(0, ...all.filter((id) => !Number.isNaN(id)));
  const taken = new Set<string>();
  return anchors.map((anchor) => ({
    ...anchor,
    text: anchor.text.includes("mc:AlternateContent")
      ? anchor.text
      : anchor.text.replace(NAMED, (tag) => {
          const attributes = attributesOf(tag);
          const id = attributes.get("id") ?? "";
          if (!taken.has(id)) {
            taken.add(id);
            return tag;
          }
          last += 1;
          return withAttributes(tag, attributes.set("id", String(last)));
        }),
  }));
}
