import type { Cell } from "../model/cell";
import { isCellError } from "../model/scalar";
import { shownValue } from "./display-text";
import { isPercentage, typedContent } from "./typed-content";

/**
 * The text that editing a cell begins with: typing it again gives the same content. Formulas in English, numbers with a
 * decimal comma and all their digits, percentages with their sign, dates as dates.
 */
export function editText(cell: Cell): string {
  const { formula, value, style } = cell;
  if (formula !== null) return formula;
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "VERO" : "FALSO";
  if (typeof value === "string") return textToEdit(value, style.numberFormat);
  if (isDateFormat(style.numberFormat)) return dateToEdit(value);
  if (isPercentage(style.numberFormat)) return percentToEdit(value);
  return numberToEdit(value);
}

/** A text that would be read as something else gets its apostrophe back. */
function textToEdit(text: string, numberFormat: string): string {
  if (text === "") return "";
  const typed = typedContent(text, numberFormat);
  return typed.formula === null && typed.value === text ? text : `'${text}`;
}

/** All digits; the sign of the percentage after them where that gives the same number back. */
function percentToEdit(value: number): string {
  const percents = `${numberToEdit(Number((value * 100).toPrecision(15)))}%`;
  return typedContent(percents, "0%").value === value ? percents : `${numberToEdit(value * 100)}%`;
}

function numberToEdit(value: number): string {
  return String(value).replace(".", ",");
}

function dateToEdit(value: number): string {
  return shownValue(value, Number.isInteger(value) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss");
}

/** Whether a format shows dates: it has a year or a day outside quotes. */
function isDateFormat(numberFormat: string): boolean {
  return /[yd]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").replace(/general/i, ""));
}
