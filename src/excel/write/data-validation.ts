import type { Validation } from "../schema/column";
import { excelRule } from "../schema/excel-rule";

/** Puts the validation on a range. Only the alert style Stop keeps wrong values out; pasting goes around it. */
export function validate(range: Excel.Range, { rule, errorTitle, errorMessage }: Validation): void {
  range.dataValidation.rule = excelRule(rule);
  range.dataValidation.errorAlert = {
    title: errorTitle,
    message: errorMessage,
    showAlert: true,
    style: "Stop",
  };
}
