import { shiftedArea } from "../model/formula-references";
import { referenceShift } from "../model/shifting";
import type { EmbeddedWorkbook } from "../model/workbook";
import { listen } from "../model/workbook";
import type { RangeTarget } from "./range-target";

/**
 * The ranges that a client holds. They follow their cells when others are inserted or deleted before them, as
 * Excel's tracked ranges do (learn.microsoft.com/javascript/api/office/officeextension.trackedobjects).
 */
export class LiveRanges {
  #ranges = new Set<RangeTarget>();

  /** Starts to follow the workbook; the returned function stops it. */
  follow(workbook: EmbeddedWorkbook): () => void {
    return listen(workbook, (change) => {
      if (change.kind !== "shifted") return;
      const shift = referenceShift(change.area, change.by);
      for (const range of this.#ranges) {
        if (range.sheet === change.sheet && range.exists) range.moveTo(shiftedArea(range.area, shift));
      }
    });
  }

  add(range: RangeTarget): void {
    this.#ranges.add(range);
  }

  /** At the end of a batch only the ranges that the client keeps by a reference live on. */
  keepOnly(isKept: (range: RangeTarget) => boolean): void {
    for (const range of this.#ranges) if (!isKept(range)) this.#ranges.delete(range);
  }
}
