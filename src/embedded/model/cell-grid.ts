import type { Area } from "./area";
import type { Cell } from "./cell";

/** The cells of a sheet that hold or look like something, row by row. */
export class CellGrid {
  private rows: ((Cell | undefined)[] | undefined)[] = [];

  /** `undefined`: nothing was ever put there. */
  get(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, cell: Cell): void {
    (this.rows[row] ??= [])[column] = cell;
  }

  remove(row: number, column: number): void {
    const cells = this.rows[row];
    if (cells) cells[column] = undefined;
  }

  /** One more than the last row that was ever used. */
  get rowCount(): number {
    return this.rows.length;
  }

  /** Visits the stored cells of an area, row by row; columns from left to right. */
  visit(area: Area, visitor: (cell: Cell, row: number, column: number) => void): void {
    const lastRow = Math.min(area.row + area.rowCount, this.rows.length);
    for (let row = area.row; row < lastRow; row += 1) {
      const cells = this.rows[row];
      if (!cells) continue;
      const lastColumn = Math.min(area.column + area.columnCount, cells.length);
      for (let column = area.column; column < lastColumn; column += 1) {
        const cell = cells[column];
        if (cell) visitor(cell, row, column);
      }
    }
  }

  /** Whether any stored cell of the area passes; stops at the first. */
  some(area: Area, test: (cell: Cell, row: number, column: number) => boolean): boolean {
    const lastRow = Math.min(area.row + area.rowCount, this.rows.length);
    for (let row = area.row; row < lastRow; row += 1) {
      const cells = this.rows[row];
      if (!cells) continue;
      const lastColumn = Math.min(area.column + area.columnCount, cells.length);
      for (let column = area.column; column < lastColumn; column += 1) {
        const cell = cells[column];
        if (cell && test(cell, row, column)) return true;
      }
    }
    return false;
  }

  /** Moves everything from `row` on down, in the given columns. */
  insertRows(area: Area, wholeRows: boolean): void {
    if (wholeRows) {
      if (area.row < this.rows.length) this.rows.splice(area.row, 0, ...emptyRows(area.rowCount));
      return;
    }
    for (let row = this.rows.length - 1; row >= area.row; row -= 1) {
      this.moveCells(row, row + area.rowCount, area);
    }
  }

  private moveCells(from: number, to: number, area: Area): void {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = this.get(from, column);
      this.remove(from, column);
      if (cell) this.set(to, column, cell);
    }
  }
}

function emptyRows(count: number): undefined[] {
  return new Array<undefined>(count).fill(undefined);
}
