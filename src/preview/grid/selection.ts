import type { Area, CellAddress } from "../../embedded/model/area";

/** What is selected: the active cell takes the typing, the block goes from it to the opposite corner. */
export interface Selection {
  readonly active: CellAddress;
  readonly corner: CellAddress;
}

/** One selected cell. */
export function selectCell(cell: CellAddress): Selection {
  return { active: cell, corner: cell };
}

/** An area with its first cell active. */
export function selectArea(area: Area): Selection {
  return {
    active: { row: area.row, column: area.column },
    corner: { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 },
  };
}

/** The same active cell with the block drawn to another corner (Shift+arrow, Shift+click). */
export function extendTo(selection: Selection, corner: CellAddress): Selection {
  return { active: selection.active, corner };
}

/** The block between the active cell and its corner. */
export function selectedArea({ active, corner }: Selection): Area {
  return {
    row: Math.min(active.row, corner.row),
    column: Math.min(active.column, corner.column),
    rowCount: Math.abs(active.row - corner.row) + 1,
    columnCount: Math.abs(active.column - corner.column) + 1,
  };
}
