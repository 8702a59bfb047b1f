import { BANDS } from "../../domain/contract/band-table";
import { w } from "./centre-places";
import { wholeColumns } from "./structured-reference";

/** How close two numbers are the same, as in `domain/comparison`. */
const TOLERANCE = "10^-12";

const bands = wholeColumns(BANDS);

/**
 * Formula: what the band of the row's set is worth that holds a number; none holds one below the first band of a growing
 * set, which gives 0.
 */
export function bandWorth(number: string): string {
  const compared = `${number}+${TOLERANCE}*MAX(1,ABS(${number}))`;
  const holds = `(${bands.key}=${w.bandSet})*(${bands.limit}<=${compared})*(${bands.end}>${compared})`;
  const along = `${bands.slope}*(${number}-${bands.start})*(${number}>${bands.start})`;
  return `SUMPRODUCT(${holds}*(${bands.worth}+${along}))`;
}
