import { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { PackageParts } from "./package-parts";
import { partText, setPartText } from "./package-parts";
import { attr, findChildren, xmlRoot } from "./xml-element";

/** What a part says of another one, or of something outside of the file (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A path in the package, `xl/media/image1.png`; an address as it is written where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The last word of its type: `comments`, whoever named it first (ECMA, Microsoft, the strict form). */
export function kindOf({ type }: Relationship): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** Where the relationships of a part stand; of the package itself: `""`. */
export function relationshipsPath(part: string): string {
  return part.replace(/([^/]*)$/, "_rels/$1.rels");
}

export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  if (!parts.has(path)) return [];
  return findChildren(xmlRoot(partText(parts, path), path), "Relationship").map((element) => {
    const external = attr(element, "TargetMode") === "External";
    const target = attr(element, "Target") ?? "";
    return {
      id: attr(element, "Id") ?? "",
      type: attr(element, "Type") ?? "",
      target: external || target.startsWith("#") ? target : resolved(part, target),
      external: external || target.startsWith("#"),
    };
  });
}

/** The targets of a part's relationships by id: paths in the package, addresses as they are written. */
export function targetsOf(parts: PackageParts, part: string): ReadonlyMap<string, string> {
  return new Map(relationshipsOf(parts, part).map(({ id, target }) => [id, target]));
}

function resolved(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Writes the relationships of a part; none takes the file away. */
export function setRelationships(
  parts: PackageParts,
  part: string,
  relationships: readonly Relationship[],
): void {
  const path = relationshipsPath(part);
  if (relationships.length === 0) {
    parts.delete(path);
    return;
  }
  const xml = new XmlWriter();
  xml.openXml({ version: "1.0", encoding: "UTF-8", standalone: "yes" });
  xml.openNode("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" });
  for (const { id, type, target, external } of relationships) {
    const mode = external && !target.startsWith("#") ? { TargetMode: "External" } : {};
    xml.leafNode("Relationship", {
      Id: id,
      Type: type,
      Target: external ? target : relative(part, target),
      ...mode,
    });
  }
  xml.closeNode();
  setPartText(parts, path, xml.toString());
}

/** As other programs write it: LibreOffice finds pictures only by a path from the part's folder. */
function relative(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

/** The part that the package is about: `xl/workbook.xml`. */
export function mainPart(parts: PackageParts): string {
  const main = relationshipsOf(parts, "").find((each) => kindOf(each) === "officeDocument");
  return main?.target ?? "xl/workbook.xml";
}
