import { isAtMost } from "../../cells/comparison";
import { GREATEST_TARGET } from "../../cells/countable";
import { dayText } from "../../cells/date-serial";
import type { Kind } from "../../contract/vocabulary";
import type { CellValue } from "../../cells/workbook-data";

/**
 * A value of the registry as a person would type it, in any language of the pane: `20%`, `12,5`, `31/10/2022`. Typed
 * again, it is understood as the same value.
 */
export function entryText(value: CellValue, kind: Kind | null): string {
  if (typeof value !== "number") return String(value);
  if (kind === "Data") return dayText(value) ?? decimalText(value);
  // A number beyond what counts is meant per cent already, or is a slip: it is shown as it stands.
  return kind === "Percentuale" && isAtMost(Math.abs(value), GREATEST_TARGET)
    ? `${decimalText(value * 100)}%`
    : decimalText(value);
}

/** Twelve digits are more than anybody types, and hide that 0.07 × 100 is 7.000000000000001. */
function decimalText(value: number): string {
  return value.toLocaleString("it-IT", { useGrouping: false, maximumSignificantDigits: 12 });
}
