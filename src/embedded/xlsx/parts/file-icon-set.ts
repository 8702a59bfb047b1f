import type { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { CellAddress } from "../../model/area";
import type { ConditionalRule, IconCriterion } from "../../model/conditional-format";
import { fromFileOperand, toFileOperand } from "./file-operand";
import { XlsxError } from "../package/xlsx-error";
import type { XmlElement } from "../package/xml-element";
import { attr, findChildren, flag } from "../package/xml-element";

export type IconSetRule = Extract<ConditionalRule, { readonly type: "iconSet" }>;

/** `ThreeSigns` is `3Signs` in the file. Those that the file format does not know need Excel's extension. */
const COUNTS = { Three: "3", Four: "4", Five: "5" } as const;
const ONLY_IN_EXTENSION = new Set(["3Stars", "3Triangles", "5Boxes"]);

const TYPES = { Number: "num", Percent: "percent", Percentile: "percentile", Formula: "formula" } as const;

/** `<iconSet>` (ECMA-376, 18.3.1.49). */
export function writeIconSet(xml: XmlWriter, rule: IconSetRule, from: CellAddress, to: CellAddress): void {
  xml.openNode("iconSet", {
    iconSet: toFileName(rule.style),
    ...(rule.showIconOnly ? { showValue: 0 } : {}),
    ...(rule.reverseIconOrder ? { reverse: 1 } : {}),
  });
  xml.leafNode("cfvo", { type: "percent", val: 0 });
  for (const criterion of rule.criteria) {
    xml.leafNode("cfvo", {
      type: TYPES[criterion.type],
      val: toFileOperand(criterion.formula, from, to),
      ...(criterion.operator === "GreaterThan" ? { gte: 0 } : {}),
    });
  }
  xml.closeNode();
}

export function readIconSet(element: XmlElement): IconSetRule {
  return {
    type: "iconSet",
    style: fromFileName(attr(element, "iconSet") ?? "3TrafficLights1"),
    criteria: findChildren(element, "cfvo").slice(1).map(readCriterion),
    reverseIconOrder: flag(element, "reverse", false),
    showIconOnly: !flag(element, "showValue", true),
  };
}

function readCriterion(cfvo: XmlElement): IconCriterion {
  const types = Object.entries(TYPES) as [IconCriterion["type"], string][];
  const type = types.find(([, word]) => word === attr(cfvo, "type"))?.[0] ?? "Percent";
  const operator = flag(cfvo, "gte", true) ? "GreaterThanOrEqual" : "GreaterThan";
  return { type, operator, formula: fromFileOperand(attr(cfvo, "val") ?? "0") };
}

function toFileName(style: string): string {
  const name = style.replace(/^(Three|Four|Five)/, (word) => COUNTS[word as keyof typeof COUNTS]);
  if (name === style || ONLY_IN_EXTENSION.has(name)) {
    throw new XlsxError(`the icon set "${style}" cannot be written into a file`);
  }
  return name;
}

function fromFileName(name: string): string {
  const words = Object.entries(COUNTS);
  return name.replace(/^[345]/, (digit) => words.find(([, count]) => count === digit)?.[0] ?? digit);
}
