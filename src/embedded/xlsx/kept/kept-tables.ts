import type { Sheet } from "../../model/sheet";
import type { PackageParts } from "../package/package-parts";
import { partText, setPartText, tablePaths } from "../package/package-parts";
import { followedFragment } from "./followed-fragment";
import type { Graft } from "./graft";
import { keptId, withKeptIds } from "./graft";
import type { KeptPackage } from "./kept-package";
import { joinedFilter } from "./joined-filter";
import { joinedRoot } from "./kept-root";
import { mergedElement, merging } from "./merged-elements";
import { relationshipsOf, setRelationships } from "../package/relationships";
import { attributesOf, withAttributes } from "../package/tag";
import type { XmlPiece, XmlPieces } from "../package/xml-pieces";
import { innerPieces, joinedPieces, piecesOf } from "../package/xml-pieces";

/**
 * Puts what the model does not know of a table into its new part: filters and sorting, looks of its parts, its query,
 * its mapping to XML, its alternative text. Tables keep their numbers and those of their columns: slicers name them.
 */
export function graftTables(graft: Graft): void {
  const { kept, parts } = graft;
  const before = tablesByName(kept.parts);
  const matched = tablePaths(parts).map((path) => ({ path, before: before.get(nameOf(parts, path)) }));
  const numbers = new TableNumbers([...before.values()].map((path) => tableId(kept.parts, path)));
  for (const { path, before: old } of matched) {
    if (old === undefined) setId(parts, path, numbers.next());
    else graftTable(graft, path, old);
  }
}

function tablesByName(parts: PackageParts): ReadonlyMap<string, string> {
  return new Map(tablePaths(parts).map((path) => [nameOf(parts, path), path]));
}

function nameOf(parts: PackageParts, path: string): string {
  return (attributesOf(partText(parts, path)).get("displayName") ?? "").toLowerCase();
}

function tableId(parts: PackageParts, path: string): number {
  return Number(attributesOf(partText(parts, path)).get("id") ?? 0);
}

class TableNumbers {
  private last: number;

  constructor(taken: readonly number[]) {
    this.last = Math.max(0, ...taken);
  }

  next(): number {
    this.last += 1;
    return this.last;
  }
}

function setId(parts: PackageParts, path: string, id: number): void {
  const xml = partText(parts, path);
  setPartText(parts, path, withAttributes(xml, attributesOf(xml).set("id", String(id))));
}

/** What the model answers for. */
const MODELLED = ["ref", "name", "displayName", "headerRowCount", "totalsRowCount", "totalsRowShown"];

function graftTable(graft: Graft, path: string, before: string): void {
  const { kept, parts, copier } = graft;
  const old = piecesOf(partText(kept.parts, before), before);
  const fresh = piecesOf(partText(parts, path), path);
  copier.stands(before, path);
  const links = relationshipsOf(kept.parts, before);
  const copied = copier.copyTargets(links, null).map((each) => ({ ...each, id: keptId(each.id) }));
  const root = joinedRoot(fresh.open, old.open, path);
  const attributes = attributesOf(root);
  for (const [key, value] of attributesOf(old.open)) {
    if (key === "id" || (!MODELLED.includes(key) && !attributes.has(key))) attributes.set(key, value);
  }
  const open = withAttributes(root, attributes);
  const children = mergedChildren(fresh, old, graft);
  setPartText(parts, path, joinedPieces({ open, children, close: fresh.close }));
  setRelationships(parts, path, [...relationshipsOf(parts, path), ...copied]);
}

function mergedChildren(fresh: XmlPieces, old: XmlPieces, { kept }: Graft): readonly XmlPiece[] {
  const find = ({ children }: XmlPieces, name: string): XmlPiece | undefined =>
    children.find((each) => each.name === name);
  const home = { history: kept.history, sheet: sheetOfTable(kept, old) };
  const following = (piece: XmlPiece | undefined): XmlPiece | undefined =>
    piece && { ...piece, text: withKeptIds(followedFragment(piece.text, home)) };
  const isFollowed = (piece: XmlPiece | undefined): readonly XmlPiece[] =>
    piece && piece.text !== "" ? [piece] : [];
  return [
    ...isFollowed(joinedFilter(find(fresh, "autoFilter"), following(find(old, "autoFilter")))),
    ...isFollowed(find(fresh, "sortState") ?? following(find(old, "sortState"))),
    ...isFollowed(mergedColumns(find(fresh, "tableColumns"), find(old, "tableColumns"))),
    ...isFollowed(find(fresh, "tableStyleInfo")),
    ...isFollowed(find(fresh, "extLst") ?? following(find(old, "extLst"))),
  ];
}

function sheetOfTable({ sheets }: KeptPackage, old: XmlPieces): Sheet | null {
  const wanted = (attributesOf(old.open).get("displayName") ?? "").toLowerCase();
  const all = [...sheets.keys()];
  return all.find((sheet) => sheet.tables.some(({ name }) => name.toLowerCase() === wanted)) ?? null;
}

const COLUMN = merging({
  modelled: ["name", "totalsRowLabel", "totalsRowFunction"],
  children: {
    calculatedColumnFormula: "new",
    totalsRowFormula: "new",
    xmlColumnPr: "kept",
    extLst: "kept",
  },
});

function mergedColumns(fresh: XmlPiece | undefined, old: XmlPiece | undefined): XmlPiece | undefined {
  if (!fresh || !old) return fresh;
  const inner = innerPieces(fresh);
  const older = innerPieces(old).children;
  const named = new Map(older.map((column) => [columnName(column), column]));
  const isSameWidth = older.length === inner.children.length;
  const taken = new Set(older.map(({ text }) => Number(attributesOf(text).get("id"))));
  const columns = inner.children.map((column, index) => {
    const match = named.get(columnName(column)) ?? (isSameWidth ? older[index] : undefined);
    const merged = mergedElement(column, match, COLUMN) ?? column;
    const id = match ? Number(attributesOf(match.text).get("id")) : firstFree(taken);
    taken.add(id);
    return { ...merged, text: withAttributes(merged.text, attributesOf(merged.text).set("id", String(id))) };
  });
  return { ...fresh, text: joinedPieces({ ...inner, children: columns }) };
}

function columnName({ text }: XmlPiece): string {
  return (attributesOf(text).get("name") ?? "").toLowerCase();
}

function firstFree(taken: ReadonlySet<number>): number {
  return Math.max(0, ...taken) + 1;
}
