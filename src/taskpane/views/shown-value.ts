import type { CellValue } from "../../domain/cells/workbook-data";
import type { Format } from "../../i18n/format";

/** A cell's value as the person typed it, near enough to recognise it; `null`: the cell is blank. */
export function shownValue(value: CellValue, format: Format): string | null {
  if (typeof value === "number") return format.number(value);
  if (typeof value === "boolean") return value ? "VERO" : "FALSO";
  return value === "" ? null : value;
}
