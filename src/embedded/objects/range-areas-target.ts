import type { RangeTarget } from "./range-target";

/** What an `Excel.RangeAreas` stands for: at least one range, all of one sheet. */
export class RangeAreasTarget {
  constructor(
    readonly first: RangeTarget,
    readonly others: readonly RangeTarget[],
  ) {}

  get ranges(): readonly RangeTarget[] {
    return [this.first, ...this.others];
  }
}
