import type { CellValue } from "./workbook-data";

/** Excel's errors; the Italian names are what a paste as text leaves behind. */
const ERROR_TEXTS: ReadonlySet<CellValue> = new Set([
  ...["#DIV/0!", "#N/A", "#REF!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"],
  ...["#N/D", "#RIF!", "#VALORE!", "#NOME?", "#NULLO!", "#ESPANSIONE!"],
]);

/** True for the text of an Excel error, such as `#DIV/0!`. */
export function isErrorText(cell: CellValue): boolean {
  return ERROR_TEXTS.has(typeof cell === "string" ? cell.trim() : cell);
}
