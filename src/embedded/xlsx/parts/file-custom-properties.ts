import { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { Sheet } from "../../model/sheet";
import type { PackageParts } from "../package/package-parts";
import type { XmlElement } from "../package/xml-element";
import { attr, grandchildren } from "../package/xml-element";

/** Custom properties of a sheet: names in the sheet, each value a part of its own (ECMA-376, 18.3.1.17 and 12.3.5). */

export const PROPERTY_CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";

/** What goes into the sheet, its relationships and the package. */
export interface FileProperties {
  readonly xml: string;
  readonly relationships: string;
}

/** Adds the values as parts of the package. `number`: of the sheet in the file. */
export function writeCustomProperties(parts: PackageParts, sheet: Sheet, number: number): FileProperties {
  if (sheet.customProperties.size === 0) return { xml: "", relationships: "" };
  const [xml, relationships] = [new XmlWriter(), new XmlWriter()];
  let count = 0;
  for (const [name, value] of sheet.customProperties) {
    count += 1;
    const file = `customProperty${number}_${count}.bin`;
    parts.set(`xl/${file}`, utf16(value));
    xml.leafNode("customPr", { name, "r:id": `rIdProperty${count}` });
    relationships.leafNode("Relationship", {
      Id: `rIdProperty${count}`,
      Type: RELATIONSHIP,
      Target: `../${file}`,
    });
  }
  return {
    xml: `<customProperties>${xml.toString()}</customProperties>`,
    relationships: relationships.toString(),
  };
}

/** `targets`: paths of parts by relationship id. */
export function readCustomProperties(
  tail: XmlElement,
  targets: ReadonlyMap<string, string>,
  parts: PackageParts,
  sheet: Sheet,
): void {
  for (const element of grandchildren(tail, "customProperties", "customPr")) {
    const value = parts.get(targets.get(attr(element, "r:id") ?? "") ?? "");
    if (value)
      sheet.customProperties.set(attr(element, "name") ?? "", new TextDecoder("utf-16le").decode(value));
  }
}

/** As Excel stores them: UTF-16, low byte first, without a byte order mark. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
