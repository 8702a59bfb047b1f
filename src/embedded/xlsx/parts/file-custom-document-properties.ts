import { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { CustomValue, DocumentProperties } from "../../model/document-properties";
import type { PackageParts } from "../package/package-parts";
import { partText, setPartText } from "../package/package-parts";
import type { XmlElement } from "../package/xml-element";
import { attr, findChildren, textContent, xmlRoot } from "../package/xml-element";

/** Custom properties of the workbook (ECMA-376 part 1, 22.3), which Excel and LibreOffice show and keep. */
const PATH = "docProps/custom.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The set of properties that people define. */
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** Numbers 0 and 1 mean something else in a set. */
const FIRST_NUMBER = 2;

/** Elements of the value: texts, whole numbers, fractions, truth values, dates. */
const TEXTS = ["vt:lpwstr", "vt:lpstr", "vt:bstr"];
const NUMBERS = [
  "vt:i1",
  "vt:i2",
  "vt:i4",
  "vt:i8",
  "vt:int",
  "vt:ui1",
  "vt:ui2",
  "vt:ui4",
  "vt:ui8",
  "vt:uint",
  "vt:r4",
  "vt:r8",
  "vt:decimal",
];
const DATES = ["vt:filetime", "vt:date"];

export function readCustomDocumentProperties(parts: PackageParts, properties: DocumentProperties): void {
  if (!parts.has(PATH)) return;
  const xml = partText(parts, PATH);
  const written = xml.match(/<property\s[\s\S]*?<\/property>/g) ?? [];
  findChildren(xmlRoot(xml, PATH), "property").forEach((element, index) => {
    const key = attr(element, "name") ?? "";
    const value = attr(element, "linkTarget") === undefined ? readValue(element) : null;
    if (value !== null) properties.custom.set(key.toLowerCase(), { key, value });
    else properties.foreign.push(written[index] ?? "");
  });
}

/** `null`: of a kind that Office.js does not give. */
function readValue(element: XmlElement): CustomValue | null {
  const child = element.children.find((each): each is XmlElement => "children" in each);
  if (!child) return null;
  const text = textContent(child);
  if (TEXTS.includes(child.name)) return text;
  if (NUMBERS.includes(child.name)) return Number(text);
  if (DATES.includes(child.name)) return { date: text };
  return child.name === "vt:bool" ? text === "true" || text === "1" : null;
}

/** Writes the part anew, or takes it out of the package where there are none any more; an empty set stays. */
export function writeCustomDocumentProperties(parts: PackageParts, properties: DocumentProperties): void {
  const elements = [
    ...[...properties.custom.values()].map(({ key, value }) => propertyXml(key, value)),
    ...properties.foreign,
  ];
  if (elements.length === 0) {
    if (parts.has(PATH) && partText(parts, PATH).includes("<property")) takeOut(parts);
    return;
  }
  const numbered = elements.map((element, index) =>
    element.replace(/ pid="\d+"/, ` pid="${index + FIRST_NUMBER}"`),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${NAMESPACE}" xmlns:vt="${TYPES}">${numbered.join("")}</Properties>`;
  if (!parts.has(PATH)) putIn(parts);
  setPartText(parts, PATH, xml);
}

function propertyXml(name: string, value: CustomValue): string {
  const xml = new XmlWriter();
  xml.openNode("property", { fmtid: FORMAT, pid: FIRST_NUMBER, name });
  const [type, text] = fileValue(value);
  xml.leafNode(type, {}, text);
  xml.closeNode();
  return xml.toString();
}

function fileValue(value: CustomValue): readonly [string, string] {
  if (typeof value === "string") return ["vt:lpwstr", value];
  if (typeof value === "boolean") return ["vt:bool", String(value)];
  if (typeof value === "object") return ["vt:filetime", value.date];
  return [Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "vt:i4" : "vt:r8", String(value)];
}

const ROOT_LINKS = "_rels/.rels";
const CONTENT_TYPES = "[Content_Types].xml";

function putIn(parts: PackageParts): void {
  const link = `<Relationship Id="rIdCustomProperties" Type="${RELATIONSHIP}" Target="${PATH}"/>`;
  const type = `<Override PartName="/${PATH}" ContentType="${CONTENT_TYPE}"/>`;
  setPartText(
    parts,
    ROOT_LINKS,
    partText(parts, ROOT_LINKS).replace("</Relationships>", `${link}</Relationships>`),
  );
  setPartText(parts, CONTENT_TYPES, partText(parts, CONTENT_TYPES).replace("</Types>", `${type}</Types>`));
}

function takeOut(parts: PackageParts): void {
  if (!parts.delete(PATH)) return;
  const link = new RegExp(`<Relationship\\s[^>]*Target="/?${PATH}"[^>]*/>`);
  const type = new RegExp(`<Override\\s[^>]*PartName="/${PATH}"[^>]*/>`);
  setPartText(parts, ROOT_LINKS, partText(parts, ROOT_LINKS).replace(link, ""));
  setPartText(parts, CONTENT_TYPES, partText(parts, CONTENT_TYPES).replace(type, ""));
}
