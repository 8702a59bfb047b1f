import type { Area } from "../model/area";
import { WHOLE_SHEET, contains } from "../model/area";
import type { Sheet } from "../model/sheet";

/** The cells that the engine has yet to hear of. */
export class PendingCells {
  private readonly areas = new Map<Sheet, Area[]>();

  has(sheet: Sheet): boolean {
    return this.areas.has(sheet);
  }

  /** About how many cells; a whole sheet counts with the rows that it uses. */
  countOf(sheets: readonly Sheet[]): number {
    let cells = 0;
    for (const sheet of sheets) {
      for (const area of this.areas.get(sheet) ?? []) {
        cells += Math.min(area.rowCount, sheet.cells.rowCount) * Math.min(area.columnCount, 20);
      }
    }
    return cells;
  }

  /** The areas of a sheet, no longer pending. */
  take(sheet: Sheet): readonly Area[] {
    const areas = this.areas.get(sheet) ?? [];
    this.areas.delete(sheet);
    return areas;
  }

  add(sheet: Sheet, area: Area): void {
    const areas = this.areas.get(sheet) ?? [];
    if (areas.some((each) => contains(each, area))) return;
    // Whole columns or rows are sent with their sheet.
    const whole = area.rowCount === WHOLE_SHEET.rowCount || area.columnCount === WHOLE_SHEET.columnCount;
    if (!whole) areas.push(area);
    this.areas.set(sheet, whole ? [WHOLE_SHEET] : areas);
  }

  forget(sheet: Sheet): void {
    this.areas.delete(sheet);
  }
}
