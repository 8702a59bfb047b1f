import { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { Area } from "../../model/area";
import type {
  ComparisonOperator,
  DataValidation,
  ErrorAlert,
  RuleOperand,
  ValidationRule,
} from "../../model/data-validation";
import { dateSerial } from "../../typing/date-serial";
import { fromSqref, groupsWithClearCorner, topLeft, toSqref } from "./file-areas";
import { fromFileFormula } from "./file-formula";
import { fromFileOperand, toFileOperand, toFileRuleFormula } from "./file-operand";
import { XlsxError } from "../package/xlsx-error";
import { fromFileText, toFileText } from "../styles/file-text";
import type { XmlElement } from "../package/xml-element";
import { attr, childText, findChild, flag } from "../package/xml-element";

/** The words of ECMA-376, 18.18.20–22, for those of Office.js. */
const OPERATORS: Readonly<Record<ComparisonOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const ALERTS: Readonly<Record<ErrorAlert["style"], string>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

/** Excel repairs a file with a longer list in the rule itself (exceljs issue 667). */
const MAX_INLINE_LIST = 255;

/** `<dataValidations>…`, empty without validations. The library's own writer spoils dates and formulas. */
export function validationsXml(validations: readonly DataValidation[]): string {
  const single = validations.flatMap((validation) =>
    groupsWithClearCorner(validation.areas).map((areas) => ({ validation, areas })),
  );
  if (single.length === 0) return "";
  const xml = new XmlWriter();
  xml.openNode("dataValidations", { count: single.length });
  for (const { validation, areas } of single) writeValidation(xml, validation, areas);
  xml.closeNode();
  return xml.toString();
}

function writeValidation(xml: XmlWriter, validation: DataValidation, areas: readonly Area[]): void {
  const { rule, errorAlert, prompt } = validation;
  const operator = "operator" in rule ? rule.operator : "Between";
  xml.openNode("dataValidation", {
    type: rule.type === "wholeNumber" ? "whole" : rule.type,
    ...(errorAlert.style === "Stop" ? {} : { errorStyle: ALERTS[errorAlert.style] }),
    ...(operator === "Between" ? {} : { operator: OPERATORS[operator] }),
    ...(validation.ignoreBlanks ? { allowBlank: 1 } : {}),
    // The attribute says the opposite of its name (ECMA-376, 18.3.1.32).
    ...(rule.type === "list" && !rule.inCellDropDown ? { showDropDown: 1 } : {}),
    ...(prompt.showPrompt ? { showInputMessage: 1 } : {}),
    ...(errorAlert.showAlert ? { showErrorMessage: 1 } : {}),
    ...texts({ errorTitle: errorAlert.title, error: errorAlert.message }),
    ...texts({ promptTitle: prompt.title, prompt: prompt.message }),
    sqref: toSqref(areas),
  });
  ruleFormulas(validation, areas).forEach((formula, index) => {
    xml.leafNode(`formula${index + 1}`, {}, formula);
  });
  xml.closeNode();
}

function texts(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const given = Object.entries(attributes).filter(([, text]) => text !== "");
  return Object.fromEntries(given.map(([name, text]) => [name, toFileText(text)]));
}

function ruleFormulas({ rule, anchor }: DataValidation, areas: readonly Area[]): readonly string[] {
  const corner = topLeft(areas);
  switch (rule.type) {
    case "list":
      return [
        rule.source.startsWith("=")
          ? toFileRuleFormula(rule.source, anchor, corner)
          : inlineList(rule.source),
      ];
    case "custom":
      return [toFileRuleFormula(rule.formula, anchor, corner)];
    default:
      return [rule.formula1, rule.formula2].flatMap((operand) =>
        operand === null ? [] : [toFileOperand(inFile(rule.type, operand), anchor, corner)],
      );
  }
}

/** A date rule has a serial in the file; Office.js takes ISO texts too. */
function inFile(type: string, operand: RuleOperand): RuleOperand {
  const date = type === "date" && typeof operand === "string" ? dateSerial(operand) : null;
  return date ?? operand;
}

function inlineList(source: string): string {
  if (source.length > MAX_INLINE_LIST) {
    throw new XlsxError(
      `the list "${source.slice(0, 40)}…" has ${source.length} characters; a file takes 255`,
    );
  }
  return `"${source.replaceAll('"', '""')}"`;
}

/** Reads a `<dataValidation>`, or Excel's newer form of it for other sheets. `null`: it forbids nothing. */
export function readValidation(element: XmlElement): DataValidation | null {
  const rule = readRule(element);
  const areas = fromSqref(attr(element, "sqref") ?? childText(element, "xm:sqref") ?? "");
  if (!rule) return null;
  const style = attr(element, "errorStyle");
  return {
    areas,
    anchor: topLeft(areas),
    rule,
    ignoreBlanks: flag(element, "allowBlank", false),
    errorAlert: {
      showAlert: flag(element, "showErrorMessage", false),
      style: style === "warning" ? "Warning" : style === "information" ? "Information" : "Stop",
      title: textOf(element, "errorTitle"),
      message: textOf(element, "error"),
    },
    prompt: {
      showPrompt: flag(element, "showInputMessage", false),
      title: textOf(element, "promptTitle"),
      message: textOf(element, "prompt"),
    },
  };
}

function textOf(element: XmlElement, name: string): string {
  return fromFileText(attr(element, name) ?? "");
}

function readRule(element: XmlElement): ValidationRule | null {
  const type = attr(element, "type") ?? "none";
  const formula1 = formulaText(element, 1) ?? "";
  const formula2 = formulaText(element, 2);
  switch (type) {
    case "none":
      return null;
    case "list":
      return { type, source: listSource(formula1), inCellDropDown: !flag(element, "showDropDown", false) };
    case "custom":
      return { type, formula: fromFileFormula(formula1, null) };
    case "whole":
    case "decimal":
    case "date":
    case "time":
    case "textLength": {
      const operator = operatorOf(attr(element, "operator"));
      // LibreOffice writes a second bound, 0, into every rule.
      const twoBounds = operator === "Between" || operator === "NotBetween";
      return {
        type: type === "whole" ? "wholeNumber" : type,
        operator,
        formula1: fromFileOperand(formula1),
        formula2: twoBounds && formula2 !== null ? fromFileOperand(formula2) : null,
      };
    }
    default:
      throw new XlsxError(`a data validation of the unknown type "${type}"`);
  }
}

function operatorOf(word: string | undefined): ComparisonOperator {
  const operators = Object.entries(OPERATORS) as [ComparisonOperator, string][];
  return operators.find(([, fileWord]) => fileWord === word)?.[0] ?? "Between";
}

function formulaText(element: XmlElement, number: 1 | 2): string | null {
  const plain = childText(element, `formula${number}`);
  if (plain !== null) return plain;
  const newer = findChild(element, `x14:formula${number}`);
  return newer ? childText(newer, "xm:f") : null;
}

function listSource(formula: string): string {
  const inline = /^"([\s\S]*)"$/.exec(formula)?.[1];
  return inline === undefined ? fromFileFormula(formula, null) : inline.replaceAll('""', '"');
}
