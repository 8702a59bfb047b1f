import { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { PackageParts } from "./package-parts";
import { partText, setPartText } from "./package-parts";
import { attr, findChildren, xmlRoot } from "./xml-element";

/**
 * The extension that a workbook's file must have. Excel does not open a file whose extension is not that of its content
 * (support.microsoft.com: "Excel cannot open the file because the file format or file extension is not valid").
 */
export type PackageKind = "xlsx" | "xlsm";

/** Of the content type of a workbook's main part. */
export function kindOfContent(contentType: string): PackageKind {
  return contentType.includes("macroEnabled") ? "xlsm" : "xlsx";
}

const PATH = "[Content_Types].xml";

/** What kind of thing each part of a package is (ECMA-376 part 2, 10.1.2): by its extension, or said for it alone. */
export interface ContentTypes {
  /** `undefined`: nobody says. */
  of(path: string): string | undefined;
  /** Says it for one part, by its extension where nothing else has that extension. */
  add(path: string, type: string): void;
  /** No part of that path any more. */
  remove(path: string): void;
  toXml(): string;
}

export function contentTypesOf(parts: PackageParts): ContentTypes {
  const root = xmlRoot(partText(parts, PATH), PATH);
  const defaults = new Map(
    findChildren(root, "Default").map((element) => [
      (attr(element, "Extension") ?? "").toLowerCase(),
      attr(element, "ContentType") ?? "",
    ]),
  );
  const own = new Map(
    findChildren(root, "Override").map((element) => [
      (attr(element, "PartName") ?? "").slice(1),
      attr(element, "ContentType") ?? "",
    ]),
  );
  return {
    of: (path) => own.get(path) ?? defaults.get(extensionOf(path)),
    add: (path, type) => {
      const extension = extensionOf(path);
      if (!defaults.has(extension) && extension !== "xml") defaults.set(extension, type);
      if (defaults.get(extension) !== type) own.set(path, type);
    },
    remove: (path) => own.delete(path),
    toXml: () => typesXml(defaults, own),
  };
}

export function setContentTypes(parts: PackageParts, types: ContentTypes): void {
  setPartText(parts, PATH, types.toXml());
}

function extensionOf(path: string): string {
  return /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

function typesXml(defaults: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>): string {
  const xml = new XmlWriter();
  xml.openXml({ version: "1.0", encoding: "UTF-8", standalone: "yes" });
  xml.openNode("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" });
  for (const [Extension, ContentType] of defaults) xml.leafNode("Default", { Extension, ContentType });
  for (const [path, ContentType] of own) xml.leafNode("Override", { PartName: `/${path}`, ContentType });
  xml.closeNode();
  return xml.toString();
}
