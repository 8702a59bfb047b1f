import { cellAddress } from "../cells/address";
import type { ValidationRule } from "./column";

/** No amount of a public body's plan is larger; a decimal rule needs two bounds to mean "any number". */
const ANY_NUMBER = 1e13;

/** Characters that a cell holds at most: a length rule that lets everything in. */
const ANY_LENGTH = 32_767;

/** A rule as Excel takes it, for cells from this one on (row and column from 0). */
export function excelRule(
  rule: ValidationRule,
  { row, column }: { readonly row: number; readonly column: number },
): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      // Split on commas whatever the culture (office-js#2128); our items hold none and stay under 255 characters.
      return { list: { inCellDropDown: true, source: rule.items.join(",") } };
    case "any-number":
      return { decimal: { formula1: -ANY_NUMBER, formula2: ANY_NUMBER, operator: "Between" } };
    case "anything":
      return { textLength: { formula1: ANY_LENGTH, operator: "LessThanOrEqualTo" } };
    case "custom":
      return { custom: { formula: rule.formula.replaceAll("{cell}", cellAddress(row, column)) } };
    case "whole":
      return { wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "decimal":
      return rule.maximum === undefined
        ? { decimal: { formula1: rule.minimum, operator: "GreaterThanOrEqualTo" } }
        : { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } };
  }
}
