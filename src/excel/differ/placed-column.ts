import type { Area } from "../cells/address";
import { runsOf } from "../cells/runs";
import type { TableLayout } from "../declare/sheet-layout";
import { gridCell } from "../observe/sheet-grid";
import type { GridCell, SheetGrid } from "../observe/sheet-grid";
import type { Column } from "../schema/column";
import type { LocatedTable } from "./located-table";

/** A column of the declaration where it stands, with its cells from top to bottom. */
export interface PlacedColumn {
  readonly column: Column;
  readonly located: LocatedTable;
  /** Column of the sheet, from 0. */
  readonly position: number;
  readonly cells: readonly GridCell[];
}

/** The columns of a table that are there. */
export function placedColumns(
  { columns }: Pick<TableLayout, "columns">,
  located: LocatedTable,
  grid: SheetGrid | undefined,
): readonly PlacedColumn[] {
  return columns.flatMap((column) => {
    const offset = located.offsets.get(column.header);
    if (offset === undefined) return [];
    const position = located.column + offset;
    const cells = Array.from({ length: located.rowCount }, (_, row) =>
      gridCell(grid, located.row + 1 + row, position),
    );
    return [{ column, located, position, cells }];
  });
}

/** Runs of rows of a column for which something holds, as areas of the sheet. */
export function areasWhere(
  { located, position, cells }: PlacedColumn,
  holds: (cell: GridCell, row: number) => boolean,
): readonly Area[] {
  return runsOf(cells.map(holds))
    .filter(({ value }) => value)
    .map(({ first, count }) => ({
      row: located.row + 1 + first,
      column: position,
      rowCount: count,
      columnCount: 1,
    }));
}

/** How many cells some areas have. */
export function cellCount(areas: readonly Area[]): number {
  return areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}

/** True: the header stands in a span of neighbouring headers of the declaration. */
export function isWithin(
  columns: TableLayout["columns"],
  { firstHeader, lastHeader }: { readonly firstHeader: string; readonly lastHeader: string },
  header: string,
): boolean {
  const place = (wanted: string): number => columns.findIndex((column) => column.header === wanted);
  return place(header) >= place(firstHeader) && place(header) <= place(lastHeader);
}
