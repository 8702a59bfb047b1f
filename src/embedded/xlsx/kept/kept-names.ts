import type { Sheet } from "../../model/sheet";
import type { Graft } from "./graft";
import { attributesOf, escaped, unescaped, withAttributes } from "../package/tag";
import type { XmlPiece } from "../package/xml-pieces";

/** `<definedName>` elements: those of the model, with what it does not know of them, and Excel's own. */
export function joinedNames(
  fresh: readonly XmlPiece[],
  old: readonly XmlPiece[],
  context: NamesContext,
): readonly XmlPiece[] {
  const older = new Map(old.flatMap((piece) => followedName(piece, context)));
  const newer = fresh.map((piece) => {
    const match = older.get(keyOf(piece));
    older.delete(keyOf(piece));
    return match ? withOldAttributes(withAllAreas(piece, match), match) : piece;
  });
  return [...newer, ...[...older.values()].filter(isBuiltIn)];
}

export interface NamesContext {
  readonly graft: Graft;
  /** In the order of the file that was read, and as they are now. */
  readonly before: readonly Sheet[];
  readonly now: readonly Sheet[];
}

/** By scope and name. */
function keyOf({ text }: XmlPiece): string {
  const attributes = attributesOf(text);
  return `${attributes.get("localSheetId") ?? ""}!${(attributes.get("name") ?? "").toLowerCase()}`;
}

/** A name of the file as it is now; those of sheets that were deleted are gone. */
function followedName(piece: XmlPiece, { graft, before, now }: NamesContext): [string, XmlPiece][] {
  const attributes = attributesOf(piece.text);
  const scope = attributes.get("localSheetId");
  const sheet = scope === undefined ? null : (before[Number(scope)] ?? null);
  if (scope !== undefined) {
    const place = sheet ? now.indexOf(sheet) : -1;
    if (place < 0) return [];
    attributes.set("localSheetId", String(place));
  }
  const formula = graft.kept.history.formula(sheet, unescaped(contentOf(piece)));
  const text = `${withAttributes("<definedName>", attributes)}${escaped(formula)}</definedName>`;
  const followed = { ...piece, text };
  return [[keyOf(followed), followed]];
}

function contentOf({ text }: XmlPiece): string {
  return />([^<]*)<\/[^<]*$/.exec(text)?.[1] ?? "";
}

/** Criteria and the like. Print areas, titles and filters are the model's: where it has none, there is none. */
function isBuiltIn({ text }: XmlPiece): boolean {
  const name = attributesOf(text).get("name") ?? "";
  return /^_xlnm\./i.test(name) && !/\.(?:Print_Area|Print_Titles|_FilterDatabase)$/i.test(name);
}

/** The model has the first of several print areas; the others stay as long as it is the same. */
function withAllAreas(piece: XmlPiece, old: XmlPiece): XmlPiece {
  const [now, before] = [contentOf(piece), contentOf(old)];
  const isPrintArea = /\.Print_Area$/i.test(attributesOf(piece.text).get("name") ?? "");
  if (!isPrintArea || !plain(before).startsWith(`${plain(now)},`)) return piece;
  return { ...piece, text: piece.text.replace(now, () => before) };
}

function plain(reference: string): string {
  return unescaped(reference).replaceAll("'", "").toLowerCase();
}

/** Whether it is a macro or a function, its description, its group, its key. */
function withOldAttributes(piece: XmlPiece, old: XmlPiece): XmlPiece {
  const kept = attributesOf(old.text);
  for (const name of ["name", "localSheetId", "hidden", "comment"]) kept.delete(name);
  const attributes = new Map([...kept, ...attributesOf(piece.text)]);
  return { ...piece, text: withAttributes(piece.text, attributes) };
}
