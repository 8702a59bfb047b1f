import type { ValidationRule } from "./column";

/** No amount of a public body's plan is larger; a decimal rule needs two bounds to mean "any number". */
const ANY_NUMBER = 1e13;

/** A rule as Excel takes it. */
export function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      // Split on commas whatever the culture (office-js#2128); our items hold none and stay under 255 characters.
      return { list: { inCellDropDown: true, source: rule.items.join(",") } };
    case "any-number":
      return { decimal: { formula1: -ANY_NUMBER, formula2: ANY_NUMBER, operator: "Between" } };
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
