import type { TableRow } from "../declare/sheet-layout";
import type { Observation } from "../observe/observation";
import { gridCell } from "../observe/sheet-grid";
import type { LocatedTable } from "./located-table";

/** Rows that are kept as they stand: nothing computes them again. A table without any has one blank row. */
export function recordRows(
  name: string,
  columns: readonly { readonly header: string }[],
  located: ReadonlyMap<string, LocatedTable>,
  { grids }: Observation,
): readonly TableRow[] {
  const table = located.get(name);
  if (table === undefined) return [];
  const grid = grids.get(table.sheet);
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    columns.map(({ header }): string | number | null => {
      const offset = table.offsets.get(header);
      if (offset === undefined) return null;
      const { value } = gridCell(grid, table.row + 1 + row, table.column + offset);
      return typeof value === "boolean" ? String(value) : value === "" ? null : value;
    }),
  );
  return rows.filter((row) => row.some((cell) => cell !== null));
}
