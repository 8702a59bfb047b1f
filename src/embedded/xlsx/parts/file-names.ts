import { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { DefinedName } from "../../model/defined-name";
import type { Sheet } from "../../model/sheet";
import { fromFileFormula, toFileFormula } from "./file-formula";
import type { XmlElement } from "../package/xml-element";
import { attr, flag, grandchildren, textContent } from "../package/xml-element";

/** Names that belong to Excel itself: print areas, filters. */
const BUILT_IN = /^_xlnm\./;

/** The `<definedName>` elements (ECMA-376, 18.2.5). */
export function definedNamesXml(names: readonly DefinedName[], sheets: readonly Sheet[]): string {
  const xml = new XmlWriter();
  for (const { name, formula, sheet, visible, comment } of names) {
    const attributes = {
      name,
      ...(comment === "" ? {} : { comment }),
      ...(sheet ? { localSheetId: sheets.indexOf(sheet) } : {}),
      ...(visible ? {} : { hidden: 1 }),
    };
    xml.leafNode("definedName", attributes, toFileFormula(formula, null));
  }
  return xml.toString();
}

/** The names of `xl/workbook.xml`, without Excel's own. `sheets` in the order of the file. */
export function readDefinedNames(workbook: XmlElement, sheets: readonly Sheet[]): DefinedName[] {
  return grandchildren(workbook, "definedNames", "definedName").flatMap((element) => {
    const name = attr(element, "name") ?? "";
    if (BUILT_IN.test(name)) return [];
    const place = attr(element, "localSheetId");
    return [
      {
        name,
        formula: fromFileFormula(textContent(element), null),
        sheet: place === undefined ? null : (sheets[Number(place)] ?? null),
        visible: !flag(element, "hidden", false),
        comment: attr(element, "comment") ?? "",
      },
    ];
  });
}
