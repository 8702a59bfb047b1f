import type { Rollup } from "../../domain/measurement/results";
import { STATUSES } from "../../domain/contract/vocabulary";
import type { Status } from "../../domain/contract/vocabulary";

export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** The statuses that occur, from the best to the ones that say least. */
export function statusCounts(statuses: Rollup["statuses"]): StatusCount[] {
  return STATUSES.map((status) => ({ status, count: statuses[status] })).filter(({ count }) => count > 0);
}
