import type { Area } from "./area";
import { MAX_COLUMNS } from "./area";

/** Cells of one sheet, in the order in which they were added. It can hold hundreds of thousands. */
export class CellList {
  readonly #places: number[] = [];

  /** Rows and columns count from 0. */
  add(row: number, column: number): void {
    this.#places.push(row * MAX_COLUMNS + column);
  }

  get size(): number {
    return this.#places.length;
  }

  visit(visitor: (row: number, column: number) => void): void {
    for (const place of this.#places) visitor(Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS);
  }

  /** The cells as rectangles: what stands together in a column, and columns that stand alike. */
  areas(): readonly Area[] {
    const runs: Area[] = [];
    for (const place of [...new Set(this.#places)].sort(byColumn)) {
      const [row, column] = [Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS];
      const last = runs.at(-1);
      if (last?.column === column && last.row + last.rowCount === row) {
        runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
      } else runs.push({ row, column, rowCount: 1, columnCount: 1 });
    }
    return besideOneAnother(runs);
  }
}

function byColumn(a: number, b: number): number {
  return (a % MAX_COLUMNS) - (b % MAX_COLUMNS) || a - b;
}

function besideOneAnother(runs: readonly Area[]): readonly Area[] {
  /** By the rows that an area has and the column that would come next. */
  const areas = new Map<string, Area>();
  for (const run of runs) {
    const rows = `${run.row} ${run.rowCount}`;
    const left = areas.get(`${rows} ${run.column}`);
    if (left) areas.delete(`${rows} ${run.column}`);
    const area = left ? { ...left, columnCount: left.columnCount + 1 } : run;
    areas.set(`${rows} ${run.column + 1}`, area);
  }
  return [...areas.values()];
}
