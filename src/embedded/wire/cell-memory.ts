import type { Area } from "../model/area";
import type { Cell } from "../model/cell";
import { BLANK_CELL } from "../model/cell";
import { CellGrid } from "../model/cell-grid";
import { WHOLE_SHEET } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook, WorkbookChange } from "../model/workbook";

/**
 * What stood in the cells before the last change: the workbook tells of changes after the fact. Cells are immutable, so
 * it is a second set of references. Kept from when an add-in first listens to changes of cells.
 */
export class CellMemory {
  readonly #grids = new Map<Sheet, CellGrid>();
  #isKept = false;
  /** Formulas were rewritten all over the workbook. */
  #isStale = false;

  constructor(private readonly workbook: EmbeddedWorkbook) {}

  keep(): void {
    if (this.#isKept) return;
    this.#isKept = true;
    this.takeAll();
  }

  /** To be called before something changes; does nothing as long as the memory is right. */
  freshen(): void {
    if (this.#isStale) this.takeAll();
  }

  before(sheet: Sheet, row: number, column: number): Cell {
    return this.#grids.get(sheet)?.get(row, column) ?? BLANK_CELL;
  }

  /** To be called after a change was told. */
  note(change: WorkbookChange): void {
    if (!this.#isKept) return;
    switch (change.kind) {
      case "content":
        this.takeArea(change.sheet, change.area);
        break;
      case "calculated":
        for (const [sheet, cells] of change.cells)
          cells.visit((row, column) => this.take(sheet, row, column));
        break;
      case "shifted":
        this.gridOf(change.sheet)[change.by](change.area);
        this.#isStale = true;
        break;
      case "sheetDeleted":
        this.#grids.delete(change.sheet);
        this.#isStale = true;
        break;
      case "sheetAdded":
        this.#grids.set(change.sheet, change.sheet.cells.copy());
        break;
      case "sheetRenamed":
      case "table":
      case "names":
        this.#isStale = true;
        break;
      default:
    }
  }

  private takeAll(): void {
    this.#isStale = false;
    for (const sheet of this.workbook.sheets) this.#grids.set(sheet, sheet.cells.copy());
  }

  private takeArea(sheet: Sheet, area: Area): void {
    if (area.rowCount === WHOLE_SHEET.rowCount || area.columnCount === WHOLE_SHEET.columnCount) {
      this.#grids.set(sheet, sheet.cells.copy());
      return;
    }
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        this.take(sheet, row, column);
      }
    }
  }

  private take(sheet: Sheet, row: number, column: number): void {
    const cell = sheet.cells.get(row, column);
    if (cell) this.gridOf(sheet).set(row, column, cell);
    else this.gridOf(sheet).remove(row, column);
  }

  private gridOf(sheet: Sheet): CellGrid {
    const grid = this.#grids.get(sheet) ?? new CellGrid();
    this.#grids.set(sheet, grid);
    return grid;
  }
}
