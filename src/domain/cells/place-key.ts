import type { CellPlace } from "./workbook-data";

/** What places are compared by. */
export function placeKey({ sheet, address }: CellPlace): string {
  return `${sheet}!${address}`;
}
