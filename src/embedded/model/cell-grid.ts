import type { Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Cell } from "./cell";

type Line = (Cell | undefined)[];

/** The cells of a sheet that hold or look like something, row by row. */
export class CellGrid {
  private lines: (Line | undefined)[] = [];

  /** `undefined`: nothing was ever put there. */
  get(row: number, column: number): Cell | undefined {
    return this.lines[row]?.[column];
  }

  set(row: number, column: number, cell: Cell): void {
    (this.lines[row] ??= [])[column] = cell;
  }

  remove(row: number, column: number): void {
    const line = this.lines[row];
    if (line) line[column] = undefined;
  }

  /** The same cells: what is put into the one is not in the other. */
  copy(): CellGrid {
    const copy = new CellGrid();
    copy.lines = this.lines.map((line) => line?.slice());
    return copy;
  }

  /** One more than the last row that was ever used. */
  get rowCount(): number {
    return this.lines.length;
  }

  /** Visits the stored cells of an area, row by row; columns from left to right. */
  visit(area: Area, visitor: (cell: Cell, row: number, column: number) => void): void {
    this.some(area, (cell, row, column) => {
      visitor(cell, row, column);
      return false;
    });
  }

  /** Whether any stored cell of the area passes; stops at the first. */
  some(area: Area, test: (cell: Cell, row: number, column: number) => boolean): boolean {
    const rowEnd = Math.min(area.row + area.rowCount, this.lines.length);
    for (let row = area.row; row < rowEnd; row += 1) {
      const line = this.lines[row];
      if (!line) continue;
      const columnEnd = Math.min(area.column + area.columnCount, line.length);
      for (let column = area.column; column < columnEnd; column += 1) {
        const cell = line[column];
        if (cell && test(cell, row, column)) return true;
      }
    }
    return false;
  }

  /** Pushes the area and everything below it, in its columns, down by its height. */
  insertDown(area: Area): void {
    if (area.row >= this.lines.length) return;
    if (area.columnCount === MAX_COLUMNS) {
      this.lines.splice(area.row, 0, ...new Array<undefined>(area.rowCount).fill(undefined));
      return;
    }
    for (let row = this.lines.length - 1; row >= area.row; row -= 1) {
      this.moveLine(row, row + area.rowCount, area);
    }
  }

  /** Takes the area out; what is below it, in its columns, comes up. */
  deleteUp(area: Area): void {
    if (area.columnCount === MAX_COLUMNS) {
      this.lines.splice(area.row, area.rowCount);
      return;
    }
    const height = this.lines.length;
    for (let row = area.row; row < height; row += 1) {
      this.moveLine(row + area.rowCount, row, area);
    }
  }

  /** Pushes the area and everything right of it, in its rows, right by its width. */
  insertRight(area: Area): void {
    for (const line of this.linesOf(area)) {
      if (area.column >= line.length) continue;
      line.splice(area.column, 0, ...new Array<undefined>(area.columnCount).fill(undefined));
    }
  }

  /** Takes the area out; what is right of it, in its rows, comes left. */
  deleteLeft(area: Area): void {
    for (const line of this.linesOf(area)) line.splice(area.column, area.columnCount);
  }

  private linesOf(area: Area): Line[] {
    const end = area.rowCount === MAX_ROWS ? this.lines.length : area.row + area.rowCount;
    return this.lines.slice(area.row, end).filter((line) => line !== undefined);
  }

  /** In the area's columns: what stands in row `from`, also nothing, stands in row `to`. */
  private moveLine(from: number, to: number, area: Area): void {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = this.get(from, column);
      this.remove(from, column);
      if (cell) this.set(to, column, cell);
      else this.remove(to, column);
    }
  }
}
