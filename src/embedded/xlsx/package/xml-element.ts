import { XmlWriter, attr, findChild, findChildren, parseXml, textContent } from "@cj-tech-master/excelts/xml";
import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { XlsxError } from "./xlsx-error";

export type { XmlElement };
export { attr, findChild, findChildren, textContent };

/** The root element. Fails with `XlsxError` naming the part where the XML is broken. */
export function xmlRoot(text: string, part: string): XmlElement {
  try {
    return parseXml(text).root;
  } catch (cause) {
    throw new XlsxError(`${part} is broken`, { cause });
  }
}

/** `1` and `true` are both written (XML Schema). */
export function flag(element: XmlElement, name: string, otherwise: boolean): boolean {
  const value = attr(element, name);
  return value === undefined ? otherwise : value === "1" || value === "true";
}

/** The text of a child element; `null`: there is none. */
export function childText(element: XmlElement, name: string): string | null {
  const child = findChild(element, name);
  return child ? textContent(child) : null;
}

/** The child elements of a child element. */
export function grandchildren(element: XmlElement, child: string, name: string): readonly XmlElement[] {
  const parent = findChild(element, child);
  return parent ? findChildren(parent, name) : [];
}

/** The element as text again: its attributes, children and texts. */
export function xmlText(element: XmlElement): string {
  const xml = new XmlWriter();
  writeElement(xml, element);
  return xml.toString();
}

function writeElement(xml: XmlWriter, { name, attributes, children }: XmlElement): void {
  xml.openNode(name, { ...attributes });
  for (const child of children) {
    if (child.type === "element") writeElement(xml, child);
    else if (child.type === "text" || child.type === "cdata") xml.writeText(child.value);
  }
  xml.closeNode();
}
