import { BANDS } from "../../domain/contract/band-table";
import { w } from "./centre-places";
import { wholeColumns } from "./structured-reference";

const bands = wholeColumns(BANDS);

/**
 * Formula: what the band of the row's set is worth that holds a number; none holds one below the first band of a growing
 * set, which gives 0.
 */
export function bandWorth(number: string): string {
  const holds = `(${bands.key}=${w.bandSet})*(${bands.limit}<=${number})*(${bands.end}>${number})`;
  const along = `${bands.slope}*(${number}-${bands.start})*(${number}>${bands.start})`;
  return `SUMPRODUCT(${holds}*(${bands.worth}+${along}))`;
}
