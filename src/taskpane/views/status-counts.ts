import type { Rollup } from "../../domain/tracked-plan";
import { STATUSES } from "../../domain/vocabulary";
import type { Status } from "../../domain/vocabulary";

export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** The statuses that occur, from the best to the ones that say least. */
export function statusCounts(statuses: Rollup["statuses"]): StatusCount[] {
  return STATUSES.map((status) => ({ status, count: statuses[status] })).filter(({ count }) => count > 0);
}
