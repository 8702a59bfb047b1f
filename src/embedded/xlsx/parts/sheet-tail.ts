import { XlsxError } from "../package/xlsx-error";
import type { XmlElement } from "../package/xml-element";
import { xmlRoot } from "../package/xml-element";

/**
 * A worksheet's XML is its cells, and after them a tail of elements in a fixed order (ECMA-376, 18.3.1.99). What the
 * library cannot carry in the tail is put in and taken out here, as text: the cells are by far the largest part.
 */
export interface SheetTail {
  readonly autoFilter: string;
  readonly merges: string;
  readonly conditionalFormats: string;
  readonly validations: string;
  readonly hyperlinks: string;
  readonly customProperties: string;
  /** `<ext>` elements for the end of the sheet. */
  readonly extensions: string;
}

/** The elements that may follow, in their order. */
const AFTER_HYPERLINKS =
  /<(?:printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/worksheet>/;

const AFTER_CUSTOM_PROPERTIES =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/worksheet>/;

/** The sheet's XML with the tail's parts in their places. */
export function withTail(xml: string, tail: SheetTail, part: string): string {
  const cut = endOfCells(xml, part);
  const [head, rest] = [xml.slice(0, cut), xml.slice(cut)];
  const place = rest.search(AFTER_HYPERLINKS);
  if (place < 0) throw new XlsxError(`${part} has no end`);
  const inserted =
    tail.autoFilter + tail.merges + tail.conditionalFormats + tail.validations + tail.hyperlinks;
  const end = rest.slice(place).replace(AFTER_CUSTOM_PROPERTIES, (next) => tail.customProperties + next);
  const extended =
    tail.extensions === ""
      ? end
      : end.replace("</worksheet>", `<extLst>${tail.extensions}</extLst></worksheet>`);
  return head + rest.slice(0, place) + inserted + extended;
}

/** Everything after the cells, as one element. */
export function tailOf(xml: string, part: string): XmlElement {
  return xmlRoot(`<worksheet>${xml.slice(endOfCells(xml, part))}`, part);
}

const OURS = [
  "autoFilter",
  "sortState",
  "mergeCells",
  "customProperties",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "extLst",
];

/** The sheet's XML without the parts that `tailOf` reads, for the library. */
export function withoutTail(xml: string, part: string): string {
  const cut = endOfCells(xml, part);
  const rest = OURS.reduce((text, name) => text.replace(elements(name), ""), xml.slice(cut));
  return xml.slice(0, cut) + rest;
}

/** Every element of a name that does not hold another of the same name outside an outer one. */
function elements(name: string): RegExp {
  return name === "extLst"
    ? /<extLst>[\s\S]*<\/extLst>/
    : new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`, "g");
}

function endOfCells(xml: string, part: string): number {
  const end = /<\/sheetData>|<sheetData\s*\/>/.exec(xml);
  if (!end) throw new XlsxError(`${part} has no cells`);
  return end.index + end[0].length;
}
