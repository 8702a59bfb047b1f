import { calculationOf } from "../calculation/calculation";
import type { FormulaPlace } from "../model/structured-reference";
import type { CellAddress } from "../model/area";
import type { RuleOperand } from "../model/data-validation";
import { copiedFormula } from "../model/formula-references";
import type { Scalar } from "../model/scalar";
import type { EmbeddedWorkbook } from "../model/workbook";
import { dateSerial } from "./date-serial";

/** A rule's formula as it reads for one cell: relative references are written for the rule's first cell. */
export function formulaForCell(formula: string, anchor: CellAddress, place: FormulaPlace): string {
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  return copiedFormula(text, place.row - anchor.row, place.column - anchor.column);
}

/** What an operand of a rule is for one cell: a number, a text, or the result of its formula. */
export function operandValue(
  workbook: EmbeddedWorkbook,
  operand: RuleOperand,
  anchor: CellAddress,
  place: FormulaPlace,
): Scalar {
  if (typeof operand === "number") return operand;
  if (operand.startsWith("=")) {
    return calculationOf(workbook).evaluate(formulaForCell(operand, anchor, place), place);
  }
  const quoted = /^"(.*)"$/.exec(operand)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  const number = operand.trim() === "" ? NaN : Number(operand);
  return Number.isNaN(number) ? (dateSerial(operand) ?? operand) : number;
}
