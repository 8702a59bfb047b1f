import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { tableRows } from "../embedded";
import { columnOf, onTable } from "./by-hand";

/**
 * Two columns of constants change places, as cutting and pasting does it, but that formulas follow the headers: what
 * spoke of one speaks of the other afterwards.
 */
export function exchangeColumns(
  excel: EmbeddedExcel,
  name: string,
  [one, other]: readonly [one: string, other: string],
): Promise<void> {
  const rows = tableRows(excel.workbook, name);
  return onTable(excel, name, (table) => {
    columnOf(table, one).values = rows.map((row) => [row[other]]);
    columnOf(table, other).values = rows.map((row) => [row[one]]);
    // Two columns cannot have one name, even for a moment.
    table.columns.getItem(one).name = "in mezzo";
    table.columns.getItem(other).name = one;
    table.columns.getItem("in mezzo").name = other;
  });
}
