import { XmlWriter } from "@cj-tech-master/excelts/xml";
import { WHOLE_SHEET, cellName } from "../../model/area";
import type { Hyperlink } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { cellAt } from "../../model/sheet";
import { cellsOf, fromSqref } from "./file-areas";
import type { XmlElement } from "../package/xml-element";
import { attr, grandchildren } from "../package/xml-element";

/** The links of a sheet for its XML, and the addresses outside the workbook by relationship id. */
export interface FileLinks {
  readonly xml: string;
  readonly addresses: ReadonlyMap<string, string>;
}

/**
 * `<hyperlinks>` (ECMA-376, 18.3.1.48): a place in the workbook is written as such. The library turns the value of a
 * cell with a link into text, so the links pass it by.
 */
export function hyperlinksXml(sheet: Sheet): FileLinks {
  const addresses = new Map<string, string>();
  const xml = new XmlWriter();
  sheet.cells.visit(WHOLE_SHEET, ({ hyperlink }, row, column) => {
    if (!hyperlink) return;
    const tooltip = hyperlink.screenTip === "" ? {} : { tooltip: hyperlink.screenTip };
    xml.leafNode("hyperlink", { ref: cellName(row, column), ...target(hyperlink, addresses), ...tooltip });
  });
  const links = xml.toString();
  return { xml: links === "" ? "" : `<hyperlinks>${links}</hyperlinks>`, addresses };
}

function target({ target: to }: Hyperlink, addresses: Map<string, string>): Record<string, string> {
  if ("documentReference" in to) return { location: to.documentReference };
  const id = `rIdLink${addresses.size + 1}`;
  addresses.set(id, to.address);
  return { "r:id": id };
}

const LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** `<Relationship>` elements for the addresses. */
export function linkRelationships({ addresses }: FileLinks): string {
  const xml = new XmlWriter();
  for (const [id, address] of addresses) {
    xml.leafNode("Relationship", { Id: id, Type: LINK_TYPE, Target: address, TargetMode: "External" });
  }
  return xml.toString();
}

/** Gives the sheet's cells their links. `addresses`: targets by relationship id. */
export function readHyperlinks(tail: XmlElement, addresses: ReadonlyMap<string, string>, sheet: Sheet): void {
  for (const element of grandchildren(tail, "hyperlinks", "hyperlink")) {
    const hyperlink = readLink(element, addresses);
    for (const { row, column } of fromSqref(attr(element, "ref") ?? "").flatMap(cellsOf)) {
      sheet.cells.set(row, column, { ...cellAt(sheet, row, column), hyperlink });
    }
  }
}

function readLink(element: XmlElement, addresses: ReadonlyMap<string, string>): Hyperlink {
  const location = attr(element, "location");
  const address = addresses.get(attr(element, "r:id") ?? "");
  const target =
    address === undefined
      ? { documentReference: location ?? "" }
      : { address: location === undefined ? address : `${address}#${location}` };
  return { target, screenTip: attr(element, "tooltip") ?? "" };
}
