import { partText, setPartText } from "../package/package-parts";
import type { Graft } from "./graft";
import { keptId } from "./graft";
import type { Relationship } from "../package/relationships";
import { kindOf, relationshipsOf, setRelationships } from "../package/relationships";
import type { XmlPiece } from "../package/xml-pieces";
import { joinedPieces, piecesOf } from "../package/xml-pieces";

/**
 * What hangs on the package itself: who made the document and what it is about, custom properties, labels, panes of
 * add-ins, a ribbon of its own. What the new package has too is the model's, but for the core properties.
 */
export function graftProperties(graft: Graft): void {
  const { kept, parts, copier } = graft;
  const links = relationshipsOf(parts, "");
  const older = relationshipsOf(kept.parts, "");
  replaceCore(graft, older);
  joinApplication(graft, older);
  const known = ["officeDocument", ...links.map(kindOf), "core-properties", "extended-properties"];
  const others = older.filter((each) => !known.includes(kindOf(each)));
  const copied = copier.copyTargets(others, null).map((each) => ({ ...each, id: keptId(each.id) }));
  setRelationships(parts, "", [...links, ...copied]);
}

/** Title, subject, author, keywords: byte by byte. */
function replaceCore({ kept, parts }: Graft, older: readonly Relationship[]): void {
  const before = older.find((each) => kindOf(each) === "core-properties");
  const now = relationshipsOf(parts, "").find((each) => kindOf(each) === "core-properties");
  const data = before && kept.parts.get(before.target);
  if (data && now) parts.set(now.target, data);
}

/** Of the file's own, what no program finds out by itself. */
const OTHERS_OWN = ["Template", "Manager", "Company", "HyperlinkBase", "PresentationFormat"];

function joinApplication({ kept, parts }: Graft, older: readonly Relationship[]): void {
  const before = older.find((each) => kindOf(each) === "extended-properties");
  const now = relationshipsOf(parts, "").find((each) => kindOf(each) === "extended-properties");
  if (!before || !now || !kept.parts.has(before.target) || !parts.has(now.target)) return;
  const fresh = piecesOf(partText(parts, now.target), now.target);
  const old = piecesOf(partText(kept.parts, before.target), before.target);
  const isOthers = ({ name }: XmlPiece): boolean => OTHERS_OWN.includes(name);
  const children = [...fresh.children.filter((piece) => !isOthers(piece)), ...old.children.filter(isOthers)];
  setPartText(parts, now.target, joinedPieces({ ...fresh, children }));
}
