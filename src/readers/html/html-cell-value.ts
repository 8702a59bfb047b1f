import { isDateFormat } from "numfmt";
import type { CellValue } from "../building/flow-document";
import { isoDay } from "../text/iso-day";

type Attributes = Readonly<Record<string, string>>;

/**
 * The value behind a cell's text: LibreOffice writes `sdval` and `sdnum` (languages and format, divided by `;`), Excel
 * `x:num`, which does not tell days from numbers and counts only without a text of its own format.
 */
export function cellValueOf({ sdval, sdnum = "" }: Attributes): CellValue {
  const number = sdval === undefined || sdval.trim() === "" ? Number.NaN : Number(sdval);
  if (!Number.isFinite(number)) return {};
  const format = sdnum.split(";").slice(2).join(";");
  if (!isDateFormat(format)) return { number };
  const date = isoDay(number);
  return date === null ? {} : { date };
}
