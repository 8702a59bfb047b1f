import { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { Area } from "../../model/area";
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from "../../model/conditional-format";
import { fromSqref, groupsWithClearCorner, topLeft, toSqref } from "./file-areas";
import { isModelledRule, readFileRule, toFileRule } from "./file-conditional-rule";
import { readColorScale, writeColorScale } from "./file-color-scale";
import type { DataBarRule } from "./file-data-bar";
import { readDataBar, writeBarExtension, writeDataBar } from "./file-data-bar";
import { readIconSet, writeIconSet } from "./file-icon-set";
import type { LookRegister } from "../styles/file-looks";
import type { XmlElement } from "../package/xml-element";
import { attr, childText, findChild, findChildren, flag, grandchildren } from "../package/xml-element";

/** A rule as it is written: with the areas that share a clear corner, and its priority in the sheet. */
interface PlacedRule {
  readonly format: ConditionalFormat;
  readonly areas: readonly Area[];
  readonly priority: number;
}

function placedRules(formats: readonly ConditionalFormat[]): readonly PlacedRule[] {
  const pieces = formats.flatMap((format) => {
    // Bars, icons and colours compare the cells of all areas with each other: never cut apart.
    const groups = "look" in format.rule ? groupsWithClearCorner(format.areas) : [format.areas];
    return groups.map((areas) => ({ format, areas }));
  });
  return pieces.map((piece, index) => ({ ...piece, priority: index + 1 }));
}

/** The `<conditionalFormatting>` elements, in order of priority. The library's own writer drops half of a rule. */
export function conditionalFormatsXml(formats: readonly ConditionalFormat[], looks: LookRegister): string {
  const xml = new XmlWriter();
  for (const { format, areas, priority } of placedRules(formats)) {
    xml.openNode("conditionalFormatting", { sqref: toSqref(areas) });
    writeRule(xml, { format, areas, priority }, looks);
    xml.closeNode();
  }
  return xml.toString();
}

function writeRule(xml: XmlWriter, { format, areas, priority }: PlacedRule, looks: LookRegister): void {
  const { rule, anchor } = format;
  const corner = topLeft(areas);
  const common = { priority, ...(format.stopIfTrue ? { stopIfTrue: 1 } : {}) };
  if (rule.type === "iconSet") {
    xml.openNode("cfRule", { type: rule.type, ...common });
    writeIconSet(xml, rule, anchor, corner);
  } else if (rule.type === "colorScale") {
    xml.openNode("cfRule", { type: rule.type, ...common });
    writeColorScale(xml, rule, anchor, corner);
  } else if (rule.type === "dataBar") {
    xml.openNode("cfRule", { type: rule.type, ...common });
    writeDataBar(xml, rule, anchor, corner);
    xml.writeRaw(EXTENSION_LINK.replace("{id}", extensionId(priority)));
  } else {
    const { attributes, formulas } = toFileRule(rule, anchor, corner);
    xml.openNode("cfRule", { ...attributes, dxfId: looks.numberOf(rule.look), ...common });
    for (const formula of formulas) xml.leafNode("formula", {}, formula);
  }
  xml.closeNode();
}

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const EXTENSION_LINK = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${X14}><x14:id>{id}</x14:id></ext></extLst>`;

function extensionId(priority: number): string {
  return `{00000000-0000-4000-8000-${priority.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** Excel's extension for data bars, for the end of the sheet; empty without bars ([MS-XLSX] 2.2.4.1). */
export function conditionalFormatsExtension(formats: readonly ConditionalFormat[]): string {
  const bars = placedRules(formats).flatMap((placed) =>
    placed.format.rule.type === "dataBar" ? [{ ...placed, rule: placed.format.rule }] : [],
  );
  if (bars.length === 0) return "";
  const xml = new XmlWriter();
  for (const bar of bars) writeExtendedBar(xml, bar, bar.rule);
  return `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings>${xml.toString()}</x14:conditionalFormattings></ext>`;
}

function writeExtendedBar(xml: XmlWriter, { format, areas, priority }: PlacedRule, rule: DataBarRule): void {
  xml.openNode("x14:conditionalFormatting", {
    "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main",
  });
  xml.openNode("x14:cfRule", { type: "dataBar", id: extensionId(priority) });
  writeBarExtension(xml, rule, format.anchor, topLeft(areas));
  xml.closeNode();
  xml.leafNode("xm:sqref", {}, toSqref(areas));
  xml.closeNode();
}

/** A format that was read; the workbook gives it its id. */
export type ReadFormat = Omit<ConditionalFormat, "id">;

/**
 * The formats of a sheet's elements after its cells, in order of priority, without those of kinds that the embedded
 * Excel does not have. `looks` by number.
 */
export function readConditionalFormats(tail: XmlElement, looks: readonly ConditionalLook[]): ReadFormat[] {
  const extensions = barExtensions(tail);
  const rules = findChildren(tail, "conditionalFormatting").flatMap((element) => {
    const areas = fromSqref(attr(element, "sqref") ?? "");
    const known = findChildren(element, "cfRule").filter((rule) =>
      isModelledRule((name) => attr(rule, name)),
    );
    return known.map((rule) => ({
      priority: Number(attr(rule, "priority") ?? 0),
      format: {
        areas,
        anchor: topLeft(areas),
        stopIfTrue: flag(rule, "stopIfTrue", false),
        rule: readRule(rule, looks, extensions),
      },
    }));
  });
  return rules.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

function readRule(
  element: XmlElement,
  looks: readonly ConditionalLook[],
  extensions: ReadonlyMap<string, XmlElement>,
): ConditionalRule {
  const icons = findChild(element, "iconSet");
  if (icons) return readIconSet(icons);
  const bar = findChild(element, "dataBar");
  const scale = findChild(element, "colorScale");
  if (scale) return readColorScale(scale);
  if (bar) return readDataBar(bar, extensions.get(linkedId(element)));
  return readFileRule(element, looks[Number(attr(element, "dxfId") ?? -1)] ?? {});
}

function linkedId(rule: XmlElement): string {
  const [extension] = grandchildren(rule, "extLst", "ext");
  return (extension && childText(extension, "x14:id")) ?? "";
}

/** `<x14:dataBar>` by the id of its rule. */
function barExtensions(tail: XmlElement): ReadonlyMap<string, XmlElement> {
  const rules = grandchildren(tail, "extLst", "ext")
    .flatMap((extension) =>
      grandchildren(extension, "x14:conditionalFormattings", "x14:conditionalFormatting"),
    )
    .flatMap((formatting) => findChildren(formatting, "x14:cfRule"));
  return new Map(
    rules.flatMap((rule) => {
      const bar = findChild(rule, "x14:dataBar");
      return bar ? [[attr(rule, "id") ?? "", bar] as const] : [];
    }),
  );
}
