import type { CellChange, CellValue } from "../workbook-data";
import type { RegistryCell } from "./registry";

/** The one change that makes a cell hold a value; none where it does already. */
export function changeOf(cell: RegistryCell, after: CellValue, reason: string): readonly CellChange[] {
  return cell.value === after ? [] : [{ target: cell.target, before: cell.value, after, reason }];
}
