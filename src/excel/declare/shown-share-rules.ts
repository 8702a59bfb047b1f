import { NAMES } from "../../domain/contract/defined-names";
import type { ContractColumn } from "../../domain/contract/table";
import { FORMATS } from "../schema/column";
import type { HighlightRule } from "./sheet-layout";

/** A format for shares: as many decimals of a share as it shows. */
const DIGITS: Readonly<Record<string, number>> = { [FORMATS.percent]: 3, [FORMATS.wholePercent]: 2 };

/**
 * Formula: whether a share is under a threshold, or under 1, and would round to it in its format. It is then shown as
 * `< 90,0%`: a figure never contradicts the state beside it.
 */
export function isUnderLimit(cell: string, numberFormat: string): string {
  const shown = `ROUND(${cell},${DIGITS[numberFormat] ?? 3})`;
  const limits = [NAMES.greenThreshold, NAMES.amberThreshold, "1"];
  return `OR(${limits.map((limit) => `AND(${cell}<${limit},${shown}>=${limit})`).join(",")})`;
}

/** The sign before such a share. */
export const UNDER = "< ";

/** The rule for a column of shares. */
export function underLimitRule({ header }: ContractColumn, numberFormat: string): HighlightRule {
  return {
    ...{ firstHeader: header, lastHeader: header },
    // Of a text ROUND would be an error.
    formula: `=IF(ISNUMBER({cell}),${isUnderLimit("{cell}", numberFormat)},FALSE)`,
    ...{ tone: null, numberFormat: `"${UNDER}"${numberFormat}` },
  };
}
