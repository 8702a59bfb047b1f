import type { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { CellAddress } from "../../model/area";
import type { ColorPoint, ConditionalRule } from "../../model/conditional-format";
import { fromFileColor, toArgb } from "../styles/file-color";
import { fileColor } from "../styles/file-looks";
import { fromFileOperand, toFileOperand } from "./file-operand";
import type { XmlElement } from "../package/xml-element";
import { attr, findChildren } from "../package/xml-element";

export type ColorScaleRule = Extract<ConditionalRule, { readonly type: "colorScale" }>;

const TYPES: Readonly<Record<ColorPoint["type"], string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** `<colorScale>` (ECMA-376, 18.3.1.16): first all points, then their colours. */
export function writeColorScale(
  xml: XmlWriter,
  { points }: ColorScaleRule,
  from: CellAddress,
  to: CellAddress,
): void {
  xml.openNode("colorScale");
  for (const { type, formula } of points) {
    const value = formula === null ? {} : { val: toFileOperand(formula, from, to) };
    xml.leafNode("cfvo", { type: TYPES[type], ...value });
  }
  for (const { color } of points) xml.leafNode("color", { rgb: toArgb(color) });
  xml.closeNode();
}

export function readColorScale(element: XmlElement): ColorScaleRule {
  const colors = findChildren(element, "color");
  const words = Object.entries(TYPES) as [ColorPoint["type"], string][];
  const points = findChildren(element, "cfvo").map((cfvo, index): ColorPoint => {
    const color = colors[index];
    const type = words.find(([, word]) => word === attr(cfvo, "type"))?.[0] ?? "Percentile";
    const value = attr(cfvo, "val");
    const isExtreme = type === "LowestValue" || type === "HighestValue";
    return {
      type,
      formula: isExtreme || value === undefined ? null : fromFileOperand(value),
      color: fromFileColor(color && fileColor(color), "#FFFFFF"),
    };
  });
  return { type: "colorScale", points };
}
