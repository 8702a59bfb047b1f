import type { Sheet } from "../../model/sheet";
import { partText, setPartText } from "../package/package-parts";
import type { Graft } from "./graft";
import { keptId, withKeptIds } from "./graft";
import { joinedNames } from "./kept-names";
import { joinedRoot } from "./kept-root";
import { mergedElement } from "./merged-elements";
import type { Relationship } from "../package/relationships";
import { kindOf, mainPart, relationshipsOf, setRelationships } from "../package/relationships";
import { WORKBOOK_ELEMENTS } from "./sheet-merges";
import { attributesOf, withAttributes } from "../package/tag";
import type { XmlPiece, XmlPieces } from "../package/xml-pieces";
import { innerPieces, joinedPieces, piecesOf } from "../package/xml-pieces";

const WORKBOOK = "xl/workbook.xml";

/** Puts what the model does not know of a workbook into its new part, and copies what hangs on it. */
export function graftWorkbook(graft: Graft, sheets: readonly Sheet[]): void {
  const { kept, parts, types, copier } = graft;
  const before = mainPart(kept.parts);
  const old = piecesOf(partText(kept.parts, before), before);
  const fresh = piecesOf(partText(parts, WORKBOOK), WORKBOOK);
  copier.stands(before, WORKBOOK);
  replaceTheme(graft, before);
  const links = relationshipsOf(kept.parts, before).filter((each) => !OWN_KINDS.includes(kindOf(each)));
  const copied = copier.copyTargets(links, null).map((each) => ({ ...each, id: keptId(each.id) }));
  const children = mergedChildren(fresh, old, { graft, sheets });
  const open = joinedRoot(fresh.open, old.open, WORKBOOK);
  setPartText(parts, WORKBOOK, joinedPieces({ open, children, close: fresh.close }));
  setRelationships(parts, WORKBOOK, [...relationshipsOf(parts, WORKBOOK), ...copied]);
  types.add(WORKBOOK, kept.types.of(before) ?? "");
}

/** What is written for the model. The order of calculation is found anew (ECMA-376, 18.6). */
const OWN_KINDS = ["worksheet", "styles", "sharedStrings", "theme", "calcChain"];

/** The theme of the file, instead of the standard one that the library writes. */
function replaceTheme({ kept, parts, copier }: Graft, before: string): void {
  const links = relationshipsOf(parts, WORKBOOK);
  const theme = relationshipsOf(kept.parts, before).find((each) => kindOf(each) === "theme");
  const own = links.find((each) => kindOf(each) === "theme");
  if (!theme || !own || !kept.parts.has(theme.target)) return;
  parts.delete(own.target);
  const target = copier.copy(theme.target, null) ?? own.target;
  setRelationships(
    parts,
    WORKBOOK,
    links.map((each): Relationship => (each === own ? { ...own, target } : each)),
  );
}

interface WorkbookContext {
  readonly graft: Graft;
  /** As they are now. */
  readonly sheets: readonly Sheet[];
}

function mergedChildren(fresh: XmlPieces, old: XmlPieces, context: WorkbookContext): readonly XmlPiece[] {
  return Object.entries(WORKBOOK_ELEMENTS).flatMap(([name, how]) => {
    const [now, before] = [fresh, old].map(({ children }) => children.find((each) => each.name === name));
    if (name === "sheets") return now ? [withSheetIds(now, context)] : [];
    if (name === "definedNames") return mergedNames(now, before, context);
    const kept = before && { ...before, text: withKeptIds(before.text) };
    if (how === "new") return now ?? [];
    if (how === "kept") return kept ?? now ?? [];
    return mergedElement(now, kept, how) ?? [];
  });
}

function withSheetIds(piece: XmlPiece, { graft, sheets }: WorkbookContext): XmlPiece {
  const taken = [...graft.kept.sheets.values()].map(({ sheetId }) => Number(sheetId));
  let last = Math.max(0, ...taken);
  const inner = innerPieces(piece);
  const children = inner.children.map((child, index) => {
    const sheet = sheets[index];
    const known = sheet && graft.kept.sheets.get(sheet)?.sheetId;
    if (known === undefined) last += 1;
    const attributes = attributesOf(child.text).set("sheetId", known ?? String(last));
    return { ...child, text: withAttributes(child.text, attributes) };
  });
  return { ...piece, text: joinedPieces({ ...inner, children }) };
}

function mergedNames(
  fresh: XmlPiece | undefined,
  old: XmlPiece | undefined,
  { graft, sheets }: WorkbookContext,
): readonly XmlPiece[] {
  const [newer, older] = [fresh, old].map((piece) => (piece ? innerPieces(piece).children : []));
  const before = [...graft.kept.sheets.keys()];
  const names = joinedNames(newer ?? [], older ?? [], { graft, before, now: sheets });
  if (names.length === 0) return [];
  return [
    { name: "definedNames", text: `<definedNames>${names.map(({ text }) => text).join("")}</definedNames>` },
  ];
}
