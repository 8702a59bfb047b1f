import type { PackageParts } from "./package-parts";
import { partText } from "./package-parts";
import { attr, findChildren, xmlRoot } from "./xml-element";

/** Targets of relationships by id; empty where there is no such part. */
export function relationshipTargets(parts: PackageParts, path: string): ReadonlyMap<string, string> {
  if (!parts.has(path)) return new Map();
  const elements = findChildren(xmlRoot(partText(parts, path), path), "Relationship");
  return new Map(elements.map((element) => [attr(element, "Id") ?? "", attr(element, "Target") ?? ""]));
}
