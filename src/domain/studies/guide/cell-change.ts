import type { CellChange, CellValue } from "../../cells/workbook-data";
import type { RegistryCell } from "./registry";

/** As {@link changeOf}, where nobody has put a formula: for what the guide proposes by itself. */
export function proposedChange(cell: RegistryCell, after: CellValue, reason: string): readonly CellChange[] {
  return cell.isFormula ? [] : changeOf(cell, after, reason);
}

/** The one change that makes a cell hold a value; none where it does already. */
export function changeOf(cell: RegistryCell, after: CellValue, reason: string): readonly CellChange[] {
  return cell.value === after ? [] : [{ target: cell.target, before: cell.value, after, reason }];
}
