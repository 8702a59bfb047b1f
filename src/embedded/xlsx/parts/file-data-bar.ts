import type { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { CellAddress } from "../../model/area";
import type { BarBound, ConditionalRule } from "../../model/conditional-format";
import { fromFileColor, toArgb } from "../styles/file-color";
import { fileColor } from "../styles/file-looks";
import { fromFileOperand, toFileOperand } from "./file-operand";
import type { XmlElement } from "../package/xml-element";
import { attr, childText, findChild, findChildren, flag } from "../package/xml-element";

export type DataBarRule = Extract<ConditionalRule, { readonly type: "dataBar" }>;

/** The first is the lower bound's word, the second the upper one's (ECMA-376, 18.18.12, and [MS-XLSX] 2.4.81). */
const TYPES: Readonly<Record<BarBound["type"], readonly [string, string]>> = {
  Automatic: ["autoMin", "autoMax"],
  LowestValue: ["min", "min"],
  HighestValue: ["max", "max"],
  Number: ["num", "num"],
  Percent: ["percent", "percent"],
  Percentile: ["percentile", "percentile"],
  Formula: ["formula", "formula"],
};

interface FileBound {
  readonly type: string;
  readonly value: string | null;
}

function fileBounds(rule: DataBarRule, from: CellAddress, to: CellAddress): readonly FileBound[] {
  return [rule.lowerBound, rule.upperBound].map((bound, end) => ({
    type: TYPES[bound.type][end] ?? "num",
    value: bound.formula === null ? null : toFileOperand(bound.formula, from, to),
  }));
}

/**
 * `<dataBar>` (ECMA-376, 18.3.1.28). Without the two lengths Excel 2007 draws a tenth of a bar for zero.
 * Automatic bounds are in Excel's extension only (`writeBarExtension`); older readers take the extremes.
 */
export function writeDataBar(xml: XmlWriter, rule: DataBarRule, from: CellAddress, to: CellAddress): void {
  xml.openNode("dataBar", {
    minLength: 0,
    maxLength: 100,
    ...(rule.showDataBarOnly ? { showValue: 0 } : {}),
  });
  for (const { type, value } of fileBounds(rule, from, to)) {
    const older = type.replace(/^autoM/, "m");
    xml.leafNode("cfvo", value === null ? { type: older } : { type: older, val: value });
  }
  xml.leafNode("color", { rgb: toArgb(rule.color) });
  xml.closeNode();
}

/** `<x14:dataBar>`: the same bar as Excel 2010 and later draw it, in one plain colour. */
export function writeBarExtension(
  xml: XmlWriter,
  rule: DataBarRule,
  from: CellAddress,
  to: CellAddress,
): void {
  xml.openNode("x14:dataBar", {
    minLength: 0,
    maxLength: 100,
    gradient: 0,
    ...(rule.showDataBarOnly ? { showValue: 0 } : {}),
  });
  for (const { type, value } of fileBounds(rule, from, to)) {
    xml.openNode("x14:cfvo", { type });
    if (value !== null) xml.leafNode("xm:f", {}, value);
    xml.closeNode();
  }
  xml.closeNode();
}

/** `extension`: the `<x14:dataBar>` of the same rule, where the file has one. */
export function readDataBar(element: XmlElement, extension: XmlElement | undefined): DataBarRule {
  const color = findChild(element, "color");
  const bounds = extension ? findChildren(extension, "x14:cfvo") : findChildren(element, "cfvo");
  return {
    type: "dataBar",
    color: fromFileColor(color && fileColor(color), "#638EC6"),
    showDataBarOnly: !flag(element, "showValue", true),
    lowerBound: readBound(bounds[0], "Automatic"),
    upperBound: readBound(bounds[1], "Automatic"),
  };
}

function readBound(cfvo: XmlElement | undefined, otherwise: BarBound["type"]): BarBound {
  const word = cfvo ? attr(cfvo, "type") : undefined;
  const value = cfvo ? (attr(cfvo, "val") ?? childText(cfvo, "xm:f")) : null;
  const types = Object.entries(TYPES) as [BarBound["type"], readonly string[]][];
  const type = types.find(([, words]) => word !== undefined && words.includes(word))?.[0] ?? otherwise;
  const needsNone = type === "Automatic" || type === "LowestValue" || type === "HighestValue";
  return { type, formula: needsNone || value === null ? null : fromFileOperand(value) };
}
