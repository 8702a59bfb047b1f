import type { CellAddress } from "../../model/area";
import type { RuleOperand } from "../../model/data-validation";
import { copiedFormula } from "../../model/formula-references";
import { fromFileFormula, toFileFormula } from "./file-formula";
import { XlsxError } from "../package/xlsx-error";

/** A rule's operand in the file, written for cell `to` where the model has it for cell `from`. */
export function toFileOperand(operand: RuleOperand, from: CellAddress, to: CellAddress): string {
  if (typeof operand === "number") return String(operand);
  if (operand.startsWith("=")) return toFileRuleFormula(operand, from, to);
  const number = numberOf(operand);
  return number === null ? `"${operand.replaceAll('"', '""')}"` : String(number);
}

/** A number stays a number; everything else is a formula. */
export function fromFileOperand(text: string): RuleOperand {
  const number = numberOf(text);
  return number ?? fromFileFormula(text, null);
}

export function toFileRuleFormula(formula: string, from: CellAddress, to: CellAddress): string {
  if (!formula.startsWith("=")) throw new XlsxError(`the rule "${formula}" is not a formula`);
  return toFileFormula(copiedFormula(formula, to.row - from.row, to.column - from.column), null);
}

function numberOf(text: string): number | null {
  return text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text);
}
