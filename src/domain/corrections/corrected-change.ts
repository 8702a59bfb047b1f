import type { CellChange, CellTarget, CellValue } from "../cells/workbook-data";
import type { Correction } from "./expected";

/** What writes a correction, value and number format, into a cell that holds `before`. */
export function correctedChange(
  target: CellTarget,
  before: CellValue,
  { value, form }: Correction,
): CellChange {
  return { target, before, after: value, ...(form === null ? {} : { kind: form }) };
}
