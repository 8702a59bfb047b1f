import { partText, setPartText } from "../package/package-parts";
import type { PackageParts } from "../package/package-parts";
import { SHEET_ELEMENTS } from "./sheet-merges";
import { joinedPieces, piecesOf } from "../package/xml-pieces";

const ORDER = Object.keys(SHEET_ELEMENTS);

/** A choice between two forms stands for controls, which come late enough for whatever is added. */
function orderOf(name: string): number {
  return ORDER.indexOf(name === "mc:AlternateContent" ? "controls" : name);
}

/** Puts an element of a name that is not there yet into a sheet, in the order of the schema. */
export function addSheetElement(parts: PackageParts, path: string, name: string, text: string): void {
  const pieces = piecesOf(partText(parts, path), path);
  const place = orderOf(name);
  const next = pieces.children.findIndex((each) => orderOf(each.name) > place);
  const children = [...pieces.children];
  children.splice(next < 0 ? children.length : next, 0, { name, text });
  setPartText(parts, path, joinedPieces({ ...pieces, children }));
}
