import { format } from "numfmt";
import type { Cell } from "../model/cell";
import type { ConditionalLook } from "../model/conditional-format";
import type { Scalar } from "../model/scalar";
import { isCellError } from "../model/scalar";

/** Excel shows a number or date that its format cannot show as a row of these. */
const OVERFLOW = "########";

/**
 * What a cell shows in an Italian Excel, by its number format or by that of a matching conditional format. The width of
 * the column is not looked at.
 */
export function displayText(cell: Cell, look: ConditionalLook | null = null): string {
  return shownValue(cell.value, look?.numberFormat ?? cell.style.numberFormat);
}

/** A value in a number format (in English, as cells keep it), shown in Italian. */
export function shownValue(value: Scalar, numberFormat: string): string {
  if (isCellError(value)) return italianError(value.error);
  if (value === "") return "";
  try {
    return format(numberFormat, value, { locale: "it", overflow: OVERFLOW });
  } catch {
    // numfmt refuses a format that Excel would have refused too: shown as General.
    return format("General", value, { locale: "it" });
  }
}

/** Errors as the Italian Excel writes them (support.microsoft.com, Italian pages of each error). */
const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  "#NULL!": "#NULLO!",
  "#VALUE!": "#VALORE!",
  "#REF!": "#RIF!",
  "#NAME?": "#NOME?",
  "#N/A": "#N/D",
  "#SPILL!": "#ESPANSIONE!",
  "#CALC!": "#CALC!",
};

function italianError(error: string): string {
  return ITALIAN_ERRORS[error] ?? error;
}
