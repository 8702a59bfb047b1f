import type { Cell } from "../model/cell";
import { plainValue } from "../model/scalar";

/** What a cell shows. Number formats are not applied yet. */
export function displayText(cell: Cell): string {
  return String(plainValue(cell.value));
}
