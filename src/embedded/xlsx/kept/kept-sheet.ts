import { partText, setPartText } from "../package/package-parts";
import { followedFragment } from "./followed-fragment";
import type { Graft, GraftedSheet } from "./graft";
import { keptId, withKeptIds } from "./graft";
import { joinedFilter } from "./joined-filter";
import { joinedRoot } from "./kept-root";
import { mergedElement } from "./merged-elements";
import type { Relationship } from "../package/relationships";
import { kindOf, relationshipsOf, setRelationships } from "../package/relationships";
import { joinedExtensions } from "./sheet-extensions";
import { SHEET_ELEMENTS } from "./sheet-merges";
import { attributesOf, withAttributes } from "../package/tag";
import type { XmlPiece } from "../package/xml-pieces";
import { innerPieces, joinedPieces, piecesOf } from "../package/xml-pieces";
import { joinedRules } from "./kept-rules";
import { seenColor, themeColors } from "../styles/theme-colors";
import { isKnownPaper } from "../parts/file-page-layout";

/** Puts what the model does not know of a sheet into its new part: elements, and the parts that they point to. */
export function graftSheet(graft: Graft, place: GraftedSheet): void {
  const { kept, parts, copier } = graft;
  const { sheet, path, before } = place;
  const old = piecesOf(partText(kept.parts, before), before);
  const fresh = piecesOf(partText(parts, path), path);
  const used = keptRelationships(relationshipsOf(kept.parts, before), old.children);
  const copied = copier.copyTargets(used, sheet).map((each) => ({ ...each, id: keptId(each.id) }));
  const ids = new Set(copied.map(({ id }) => id));
  const home = { history: kept.history, sheet };
  const followed = old.children.map(({ name, text }) => ({
    name,
    text: name === "sheetData" ? "" : withoutLostIds(withKeptIds(followedFragment(text, home)), ids),
  }));
  const children = mergedSheet(
    fresh.children,
    followed.filter(({ text }) => text !== ""),
    graft,
  );
  const open = joinedRoot(fresh.open, old.open, path);
  setPartText(parts, path, joinedPieces({ open, children, close: fresh.close }));
  setRelationships(parts, path, [...relationshipsOf(parts, path), ...copied]);
}

/** Relationships that the writer of a sheet, of its drawing or of its comments answers for. */
const OWN_KINDS = ["hyperlink", "table", "customProperty", "drawing", "comments", "threadedComment"];

function keptRelationships(
  relationships: readonly Relationship[],
  elements: readonly XmlPiece[],
): readonly Relationship[] {
  const notes = elements.find(({ name }) => name === "legacyDrawing");
  const notesId = notes && attributesOf(notes.text).get("r:id");
  return relationships.filter((each) => !OWN_KINDS.includes(kindOf(each)) && each.id !== notesId);
}

/** Print settings and the like are pointed to by an attribute; where the part was missing, so is the attribute. */
function withoutLostIds(text: string, ids: ReadonlySet<string>): string {
  return text.replace(/\sr:id="(kept_[^"]*)"/g, (whole, id: string) => (ids.has(id) ? whole : ""));
}

function mergedSheet(
  fresh: readonly XmlPiece[],
  old: readonly XmlPiece[],
  graft: Graft,
): readonly XmlPiece[] {
  return Object.entries(SHEET_ELEMENTS).flatMap(([name, how]) => {
    const [now, before] = [fresh, old].map((pieces) => pieces.filter((piece) => piece.name === name));
    const [newer = [], older] = [now, [...(before ?? []), ...alternatives(old, name)]];
    if (name === "extLst") return joinedExtensions(newer[0], older[0]);
    if (name === "autoFilter") return joinedFilter(newer[0], older[0]) ?? [];
    if (name === "conditionalFormatting") return joinedRules(newer, older);
    if (name === "pageSetup") return withOldPaper(mergedElement(newer[0], older[0], PAGE), older[0]);
    if (name === "sheetPr")
      return withOldTabColor(mergedElement(newer[0], older[0], PROPERTIES), older[0], graft);
    if (name === "dataValidations")
      return newer.map((piece) => withOldAttribute(piece, older[0], INPUT_MODE));
    if (name === "hyperlinks") return newer.map((piece) => withOldAttribute(piece, older[0], LINK_TEXT));
    if (how === "new") return newer;
    if (how === "kept") return newer.length > 0 ? newer : older;
    return mergedElement(newer[0], older[0], how) ?? [];
  });
}

/** Controls and embedded objects stand in a choice between a newer and an older form (ECMA-376 part 3, 10.2). */
function alternatives(pieces: readonly XmlPiece[], name: string): readonly XmlPiece[] {
  if (name !== "oleObjects" && name !== "controls") return [];
  return pieces.filter((piece) => piece.name === "mc:AlternateContent" && placeOf(piece) === name);
}

function placeOf({ text }: XmlPiece): "oleObjects" | "controls" {
  return /<oleObjects[\s>]/.test(text) ? "oleObjects" : "controls";
}

const PROPERTIES = SHEET_ELEMENTS["sheetPr"] as Parameters<typeof mergedElement>[2];

/** A colour of the theme stays one as long as it is the colour that it was read as. */
function withOldTabColor(
  merged: XmlPiece | null,
  old: XmlPiece | undefined,
  { kept }: Graft,
): readonly XmlPiece[] {
  const TAB = /<tabColor\s[^>]*\/>/;
  const before = TAB.exec(old?.text ?? "")?.[0];
  if (!merged || before === undefined) return merged ? [merged] : [];
  const seen = seenColor(before, themeColors(kept.parts));
  const text = merged.text.replace(TAB, (now) => (seenColor(now, []) === seen ? before : now));
  return [{ ...merged, text }];
}

/** Children of which the model does not know one attribute, with what finds the same child again. */
interface KeptAttribute {
  readonly name: string;
  readonly by: readonly string[];
}

/** How a cell switches the keyboard of Japanese users: the one thing of a validation that the model does not know. */
const INPUT_MODE: KeptAttribute = { name: "imeMode", by: ["sqref"] };
/** The text that a link had when it was made. */
const LINK_TEXT: KeptAttribute = { name: "display", by: ["ref", "location"] };

function withOldAttribute(piece: XmlPiece, old: XmlPiece | undefined, { name, by }: KeptAttribute): XmlPiece {
  const keyOf = (attributes: ReadonlyMap<string, string>): string =>
    by.map((each) => attributes.get(each) ?? "").join("\n");
  const kept = new Map(
    (old ? innerPieces(old).children : []).flatMap(({ text }) => {
      const attributes = attributesOf(text);
      const value = attributes.get(name);
      return value === undefined ? [] : [[keyOf(attributes), value] as const];
    }),
  );
  if (kept.size === 0) return piece;
  const inner = innerPieces(piece);
  const children = inner.children.map((child) => {
    const attributes = attributesOf(child.text);
    const value = kept.get(keyOf(attributes));
    return value === undefined
      ? child
      : { ...child, text: withAttributes(child.text, attributes.set(name, value)) };
  });
  return { ...piece, text: joinedPieces({ ...inner, children }) };
}

const PAGE = SHEET_ELEMENTS["pageSetup"] as Parameters<typeof mergedElement>[2];

/** A paper that the model does not know was read as the standard one. */
function withOldPaper(merged: XmlPiece | null, old: XmlPiece | undefined): readonly XmlPiece[] {
  const paper = old && attributesOf(old.text).get("paperSize");
  if (!merged) return [];
  if (paper === undefined || isKnownPaper(Number(paper))) return [merged];
  const attributes = attributesOf(merged.text).set("paperSize", paper);
  return [{ ...merged, text: withAttributes(merged.text, attributes) }];
}
