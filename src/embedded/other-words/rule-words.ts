import { dateSerial } from "../typing/date-serial";
import { respelledRule } from "./formula-words";

/**
 * A `DataValidation.rule` as Excel gives it back, which says of its operands "When retrieving the value, it will always be
 * returned as a string formula, for example: =10, =A1" (typings, `Excel.BasicDataValidation`, `DateTimeDataValidation`);
 * dates are then serials. LibreOffice 7.4 writes a second operand, 0, into rules that have one; that Excel shows it is
 * inferred. In a list it drops the blanks before each item.
 */
export function otherRule(rule: object): object {
  return Object.fromEntries(Object.entries(rule).map(([type, members]) => [type, otherMembers(members)]));
}

function otherMembers(members: unknown): unknown {
  if (typeof members !== "object" || members === null) return members;
  if ("source" in members) return { ...members, source: otherSource(members.source) };
  if ("formula" in members) return { ...members, formula: otherOperand(members.formula) };
  if (!("formula1" in members)) return members;
  const second = "formula2" in members ? members.formula2 : 0;
  return { ...members, formula1: otherOperand(members.formula1), formula2: otherOperand(second) };
}

function otherSource(source: unknown): unknown {
  if (typeof source !== "string") return source;
  return source.startsWith("=") ? respelledRule(source) : source.replace(/(^|,) +/g, "$1");
}

/** An operand of a validation or of a conditional format. */
export function otherOperand(operand: unknown): unknown {
  if (typeof operand === "number") return `=${operand}`;
  if (typeof operand !== "string") return operand;
  if (operand.startsWith("=")) return respelledRule(operand);
  if (ISO_DATE.test(operand)) return `=${dateSerial(operand)}`;
  return operand.trim() === "" || Number.isNaN(Number(operand)) ? operand : `=${Number(operand)}`;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
