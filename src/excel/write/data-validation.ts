import type { Validation } from "../schema/column";
import { excelRule } from "../schema/excel-rule";

/**
 * Puts the validation on cells that begin at `first` (row and column from 0). Only the alert style Stop keeps wrong
 * values out; pasting goes around it.
 */
export function validate(
  range: Excel.Range | Excel.RangeAreas,
  { rule, errorTitle, errorMessage, prompt }: Validation,
  first: { readonly row: number; readonly column: number },
): void {
  range.dataValidation.rule = excelRule(rule, first);
  range.dataValidation.errorAlert = {
    title: errorTitle,
    message: errorMessage,
    showAlert: true,
    style: "Stop",
  };
  if (prompt !== undefined) range.dataValidation.prompt = { ...prompt, showPrompt: true };
}
