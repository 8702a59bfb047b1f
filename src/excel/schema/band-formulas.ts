import { BANDS, BODY_KEY } from "../../domain/contract/band-table";
import { CENTRE_INDICATORS, CENTRE_WORKINGS } from "../../domain/contract/centre-tables";
import { is, isNot } from "./formula-word";
import { cellInRow, cellsInRow, wholeColumns } from "./structured-reference";

/** How close two numbers are the same, as in `domain/comparison`. */
const TOLERANCE = "10^-12";

const bands = wholeColumns(BANDS);
const w = cellsInRow(CENTRE_WORKINGS);

/**
 * The bands of an indicator, by their `Chiave`: its own if there are any, else the body's; "" where none can be used.
 * `indicators` is the centre's table.
 */
export function bandSetFormula(indicators: string): string {
  const id = `TRIM(${cellInRow(CENTRE_INDICATORS.id, indicators)})`;
  const count = (key: string, condition: string): string => `SUMPRODUCT((${bands.key}=${key})*${condition})`;
  const ofSet = (key: string): string => `IF(${count(key, `(${bands.valid}=FALSE)`)}=0,${key},"")`;
  const body = `"${BODY_KEY}"`;
  const ofBody = `IF(OR(${is(w.kind, "Data")},${count(body, "1")}=0),"",${ofSet(body)})`;
  const chosen = `IF(${count(id, "1")}>0,${ofSet(id)},${ofBody})`;
  // A row whose calculated columns were not filled in is not understood, and the table may have been deleted: then
  // nothing is measured by bands.
  const usable = `IFERROR(IF(COUNTBLANK(${bands.valid})>0,"",${chosen}),"")`;
  return `=IF(${isNot(w.method, "Fasce")},"",${usable})`;
}

/** What is looked up in the bands: the actual, a date's days of delay, or for the body's bands the share of the target. */
export function lookedUpFormula(actual: string, share: string, ownActual: string): string {
  const own = `IF(${is(w.kind, "Data")},${actual}-${w.target},${ownActual})`;
  const lookedUp = `IF(${w.bandSet}="${BODY_KEY}",${share},${own})`;
  return `=IF(OR(${w.bandSet}="",NOT(${w.measurable}),${actual}=""),"",${lookedUp})`;
}

/** What the band is worth that holds a number; none holds one below the first band of a growing set, which gives 0. */
export function bandWorthFormula(number: string): string {
  const compared = `${number}+${TOLERANCE}*MAX(1,ABS(${number}))`;
  const holds = `(${bands.key}=${w.bandSet})*(${bands.limit}<=${compared})*(${bands.end}>${compared})`;
  const along = `${bands.slope}*(${number}-${bands.start})*(${number}>${bands.start})`;
  return `=IF(${number}="","",IFERROR(SUMPRODUCT(${holds}*(${bands.worth}+${along})),""))`;
}
