import { calculationOf } from "../calculation/calculation";
import type { FormulaPlace } from "../model/structured-reference";
import type { DataValidation, RuleOperand } from "../model/data-validation";
import type { Scalar } from "../model/scalar";
import { isCellError, plainValue } from "../model/scalar";
import type { EmbeddedWorkbook } from "../model/workbook";
import { compares } from "./comparison";
import { shownValue } from "./display-text";
import { listItems } from "./list-choices";
import { formulaForCell, operandValue } from "./rule-operand";

/**
 * Whether a validation lets a value into a cell (support.microsoft.com, "Apply data validation to cells"). An empty
 * value passes when blanks are ignored.
 */
export function passesValidation(
  workbook: EmbeddedWorkbook,
  validation: DataValidation,
  place: FormulaPlace,
  value: Scalar,
): boolean {
  if (value === "") return validation.ignoreBlanks;
  const { rule, anchor } = validation;
  switch (rule.type) {
    case "custom":
      return passesCustom(workbook, formulaForCell(rule.formula, anchor, place), place, value);
    case "list":
      return isListed(workbook, validation, rule.source, place, value);
    case "textLength":
      return passesComparison(String(plainValue(value)).length);
    case "wholeNumber":
      return typeof value === "number" && Number.isInteger(value) && passesComparison(value);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && passesComparison(value);
  }

  function passesComparison(number: number): boolean {
    if (rule.type === "custom" || rule.type === "list") return false;
    const operand = (given: RuleOperand): Scalar => operandValue(workbook, given, anchor, place);
    const second = rule.formula2 === null ? null : operand(rule.formula2);
    const first = operand(rule.formula1);
    // An empty cell as a bound counts as 0; with blanks ignored, any value passes ("Ignore blank").
    return compares(number, rule.operator, first === "" ? 0 : first, second === "" ? 0 : second);
  }
}

/** The rule's formula sees the new value in the cell. TRUE and every number but 0 let it in. */
function passesCustom(
  workbook: EmbeddedWorkbook,
  formula: string,
  place: FormulaPlace,
  value: Scalar,
): boolean {
  const result = calculationOf(workbook).evaluateAsIf(formula, place, value);
  if (isCellError(result) || typeof result === "string") return false;
  return Boolean(result);
}

/**
 * Items written into the rule are compared with case, those of a range without (contextures.com, "Data Validation
 * Criteria": case sensitive lists).
 */
function isListed(
  workbook: EmbeddedWorkbook,
  { anchor }: DataValidation,
  source: string,
  place: FormulaPlace,
  value: Scalar,
): boolean {
  const items = listItems(workbook, source, anchor, place);
  const shown = shownValue(value, "General");
  if (!items) return false;
  if (!source.startsWith("=")) return items.includes(shown);
  return items.some((item) => item.toLowerCase() === shown.toLowerCase());
}
