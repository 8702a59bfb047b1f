import type { CellAddress } from "../../model/area";
import { cellName } from "../../model/area";
import type { ConditionalLook, ConditionalRule } from "../../model/conditional-format";
import type { ComparisonOperator } from "../../model/data-validation";
import { fromFileFormula } from "./file-formula";
import { fromFileOperand, toFileOperand, toFileRuleFormula } from "./file-operand";
import type { RuleAttribute } from "./file-preset-rule";
import { fromFilePreset, toFilePreset } from "./file-preset-rule";
import type { FileRule } from "./file-rule";
import { XlsxError } from "../package/xlsx-error";
import type { XmlElement } from "../package/xml-element";
import { attr, findChildren, textContent } from "../package/xml-element";

/** Rules that look at a cell and change its look: formula, comparison, text (ECMA-376, 18.3.1.10). */
export type LookRule = Extract<ConditionalRule, { readonly look: ConditionalLook }>;

const COMPARISONS: Readonly<Record<ComparisonOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

type TextOperator = Extract<LookRule, { type: "containsText" }>["operator"];

const TEXT_RULES: Readonly<Record<TextOperator, { readonly type: string; readonly operator: string }>> = {
  Contains: { type: "containsText", operator: "containsText" },
  NotContains: { type: "notContainsText", operator: "notContains" },
  BeginsWith: { type: "beginsWith", operator: "beginsWith" },
  EndsWith: { type: "endsWith", operator: "endsWith" },
};

/** The rule as the file has it; its formulas are written for cell `to` where the model has them for cell `from`. */
export function toFileRule(rule: LookRule, from: CellAddress, to: CellAddress): FileRule {
  switch (rule.type) {
    case "custom":
      return { attributes: { type: "expression" }, formulas: [toFileRuleFormula(rule.formula, from, to)] };
    case "cellValue": {
      const operands = rule.formula2 === null ? [rule.formula1] : [rule.formula1, rule.formula2];
      return {
        attributes: { type: "cellIs", operator: COMPARISONS[rule.operator] },
        formulas: operands.map((operand) => toFileOperand(operand, from, to)),
      };
    }
    case "preset":
      return toFilePreset(rule.criterion, cellName(to.row, to.column));
    case "containsText":
      return {
        attributes: { ...TEXT_RULES[rule.operator], text: rule.text },
        formulas: [textFormula(rule.operator, rule.text, cellName(to.row, to.column))],
      };
  }
}

/** Excel looks at this formula and shows the `text` attribute in its list of rules. */
function textFormula(operator: TextOperator, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "Contains":
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case "NotContains":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "BeginsWith":
      return `LEFT(${cell},${text.length})=${quoted}`;
    case "EndsWith":
      return `RIGHT(${cell},${text.length})=${quoted}`;
  }
}

const MODELLED = [
  ...["expression", "cellIs", "iconSet", "colorScale", "dataBar"],
  ...Object.values(TEXT_RULES).map(({ type }) => type),
];

/** Whether the embedded Excel has rules of this kind; others are kept as they stand in the file. */
export function isModelledRule(attribute: RuleAttribute): boolean {
  return MODELLED.includes(attribute("type") ?? "") || fromFilePreset(attribute) !== null;
}

/** Fails with `XlsxError` on a rule that is broken. */
export function readFileRule(element: XmlElement, look: ConditionalLook): LookRule {
  const type = attr(element, "type") ?? "";
  const formulas = findChildren(element, "formula").map(textContent);
  const [formula1 = "", formula2] = formulas;
  if (type === "expression") return { type: "custom", formula: fromFileFormula(formula1, null), look };
  if (type === "cellIs") {
    return {
      type: "cellValue",
      operator: comparisonOf(attr(element, "operator")),
      formula1: fromFileOperand(formula1),
      formula2: formula2 === undefined ? null : fromFileOperand(formula2),
      look,
    };
  }
  const criterion = fromFilePreset((name) => attr(element, name));
  if (criterion !== null) return { type: "preset", criterion, look };
  const textRules = Object.entries(TEXT_RULES) as [TextOperator, { type: string }][];
  const operator = textRules.find(([, rule]) => rule.type === type)?.[0];
  const text = attr(element, "text");
  if (operator === undefined || text === undefined) {
    throw new XlsxError(`a conditional format of the kind "${type}", which the embedded Excel does not have`);
  }
  return { type: "containsText", operator, text, look };
}

function comparisonOf(word: string | undefined): ComparisonOperator {
  const words = Object.entries(COMPARISONS) as [ComparisonOperator, string][];
  return words.find(([, fileWord]) => fileWord === word)?.[0] ?? "Between";
}
