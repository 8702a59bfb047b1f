import type { Area } from "../model/area";
import { areaName, isOnSheet, MAX_COLUMNS, MAX_ROWS, sameArea, WHOLE_SHEET } from "../model/area";
import type { Sheet } from "../model/sheet";
import { OfficeError } from "./office-error";
import { quotedSheetName } from "./sheet-reference";

/** What an `Excel.Range` stands for. It follows its cells when rows or cells come or go before them. */
export class RangeTarget {
  #area: Area | null;

  constructor(
    readonly sheet: Sheet,
    area: Area,
  ) {
    this.#area = area;
  }

  /** `InvalidReference` when its cells were deleted. */
  get area(): Area {
    if (this.#area) return this.#area;
    throw new OfficeError("InvalidReference", `The range of sheet "${this.sheet.name}" was deleted`);
  }

  /** `null`: its cells are gone. */
  moveTo(area: Area | null): void {
    this.#area = area;
  }

  get exists(): boolean {
    return this.#area !== null;
  }

  /** `'A1 Organi Istituzionali'!A1:B2`. */
  get address(): string {
    const sheet = quotedSheetName(this.sheet.name);
    return sameArea(this.area, WHOLE_SHEET) ? `${sheet}!1:1048576` : `${sheet}!${areaName(this.area)}`;
  }

  /** Whole columns or whole rows. */
  get isUnbounded(): boolean {
    return this.area.rowCount === MAX_ROWS || this.area.columnCount === MAX_COLUMNS;
  }

  get size(): number {
    return this.area.rowCount * this.area.columnCount;
  }

  /** A range elsewhere on the sheet; `InvalidArgument` where it would lie outside. */
  at(area: Area): RangeTarget {
    if (!isOnSheet(area)) {
      throw new OfficeError("InvalidArgument", `A range beside ${this.address} would be off the sheet`);
    }
    return new RangeTarget(this.sheet, area);
  }
}
