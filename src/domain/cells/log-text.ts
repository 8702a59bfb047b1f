import type { CellTarget, CellValue } from "./workbook-data";

/** A value as `Registro` shows it: with a decimal comma; an empty cell is a dash. */
export function loggedValue(value: CellValue): string {
  if (value === "") return "–";
  return typeof value === "number"
    ? value.toLocaleString("it-IT", { maximumFractionDigits: 10 })
    : String(value);
}

/** A cell as `Registro` names it, behind the name of its sheet, which people change: `: 2022-A1-OP-01-I03, T1`. */
export function loggedCell({ key, header }: CellTarget): string {
  return `: ${key}, ${header}`;
}
