import { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { DocumentProperties } from "../../model/document-properties";
import type { PackageParts } from "../package/package-parts";
import { partText, setPartText } from "../package/package-parts";
import type { XmlElement } from "../package/xml-element";
import { childText, xmlRoot } from "../package/xml-element";

/** Who made the document and what it is about (ECMA-376 part 2, 11; part 1, 22.2). */
const CORE = "docProps/core.xml";
const APPLICATION = "docProps/app.xml";

type CoreText =
  "title" | "subject" | "author" | "keywords" | "comments" | "category" | "lastAuthor" | "creationDate";

const CORE_ELEMENTS: Readonly<Record<CoreText, string>> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  category: "cp:category",
  lastAuthor: "cp:lastModifiedBy",
  creationDate: "dcterms:created",
};
const REVISION = "cp:revision";
const APPLICATION_ELEMENTS = { manager: "Manager", company: "Company" } as const;

/** Reads what the parts say; what they do not say stays as it is. */
export function readDocumentProperties(parts: PackageParts, properties: DocumentProperties): void {
  const core = rootOf(parts, CORE);
  const application = rootOf(parts, APPLICATION);
  for (const [name, element] of entries(CORE_ELEMENTS)) {
    properties[name] = (core && childText(core, element)) ?? properties[name];
  }
  for (const [name, element] of entries(APPLICATION_ELEMENTS)) {
    properties[name] = (application && childText(application, element)) ?? properties[name];
  }
  properties.revisionNumber = revisionOf(core);
}

/** 0: none is said. */
function revisionOf(core: XmlElement | null): number {
  const revision = Number((core && childText(core, REVISION)) ?? 0);
  return Number.isFinite(revision) ? revision : 0;
}

/** Sets what differs in the parts that are there; the rest of them stays byte by byte. */
export function writeDocumentProperties(parts: PackageParts, properties: DocumentProperties): void {
  for (const [name, element] of entries(CORE_ELEMENTS)) setElement(parts, CORE, element, properties[name]);
  for (const [name, element] of entries(APPLICATION_ELEMENTS)) {
    setElement(parts, APPLICATION, element, properties[name]);
  }
  const { revisionNumber } = properties;
  if (revisionOf(rootOf(parts, CORE)) === revisionNumber) return;
  setElement(parts, CORE, REVISION, revisionNumber === 0 ? "" : String(revisionNumber));
}

function entries<Key extends string>(elements: Readonly<Record<Key, string>>): readonly [Key, string][] {
  return Object.entries(elements) as [Key, string][];
}

function rootOf(parts: PackageParts, path: string): XmlElement | null {
  return parts.has(path) ? xmlRoot(partText(parts, path), path) : null;
}

function setElement(parts: PackageParts, path: string, name: string, value: string): void {
  const root = rootOf(parts, path);
  if (!root || (childText(root, name) ?? "") === value) return;
  const xml = partText(parts, path);
  const element = new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>[^<]*</${name}>)`);
  const text = new XmlWriter();
  text.leafNode("t", {}, value);
  const content = text.toString().replace(/^<t\/?>|<\/t>$/g, "");
  const written = (attributes = ""): string => `<${name}${attributes}>${content}</${name}>`;
  setPartText(
    parts,
    path,
    element.test(xml)
      ? xml.replace(element, (_, attributes: string | undefined) => written(attributes))
      : xml.replace(/<\/[^<]*$/, (end) => written() + end),
  );
}
