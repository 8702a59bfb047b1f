import type { Area, CellAddress } from "./area";

/**
 * The fewest rows of rectangles that cover exactly some cells: neighbours in a row are joined, then equal stretches of
 * rows below each other. In the order of their first cells, row by row.
 */
export function rectanglesOf(cells: readonly CellAddress[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const done: Area[] = [];
  const open = new Map<string, number>();
  for (const stretch of stretchesOf(sorted)) {
    const lane = `${stretch.column}:${stretch.columnCount}`;
    const index = open.get(lane);
    const above = index === undefined ? undefined : done[index];
    if (index !== undefined && above && above.row + above.rowCount === stretch.row) {
      done[index] = { ...above, rowCount: above.rowCount + 1 };
    } else {
      open.set(lane, done.push(stretch) - 1);
    }
  }
  return done;
}

function stretchesOf(sorted: readonly CellAddress[]): readonly Area[] {
  const stretches: Area[] = [];
  for (const { row, column } of sorted) {
    const last = stretches.at(-1);
    if (last && last.row === row && last.column + last.columnCount === column) {
      stretches[stretches.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else {
      stretches.push({ row, column, rowCount: 1, columnCount: 1 });
    }
  }
  return stretches;
}
