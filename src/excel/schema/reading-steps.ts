import { NAMES } from "../../domain/contract/defined-names";
import type { Quarter } from "../../domain/contract/vocabulary";
import { row, w } from "./centre-places";
import { UNKNOWN_RULE } from "./registry-steps";
import { is, isNot } from "./formula-word";

/**
 * Which readings count, and the value of the year that they make (design §4, "What counts" and *Regola*): hidden
 * workings of a centre's sheet, in R1C1 notation.
 */

/** Stands in *Vale T…* for a cell that holds something that does not count. */
export const EXCLUDED = "×";

/** *No* of a Data indicator: a day that no date reaches, so that these cells hold numbers only. */
export const NEVER = "10^300";

const readings = `${w.counted1}:${w.counted4}`;

/** *Vale T…*: a number of the kind's unit, "" for an empty cell or a later quarter, else {@link EXCLUDED}. */
export function countedFormula(quarter: Quarter): string {
  const cell = row[`t${quarter}`];
  const text = `TRIM(${cell})`;
  const yes = `IF(OR(${is(text, "Sì")},${text}="Si"),1,"${EXCLUDED}")`;
  const yesNo = `IF(${is(text, "No")},0,${yes})`;
  const inYear = `AND(ISNUMBER(${cell}),YEAR(${cell})=${NAMES.year},MONTH(${cell})<=${3 * quarter})`;
  const date = `IF(${is(text, "No")},${NEVER},IF(${inYear},INT(${cell}),"${EXCLUDED}"))`;
  const number = `IF(${numberCounts(cell)},${cell},"${EXCLUDED}")`;
  const byKind = `IF(${is(w.kind, "Sì/No")},${yesNo},IF(${is(w.kind, "Data")},${date},${number}))`;
  // For LibreOffice a truth value is a number: it is asked first.
  const value = `IF(ISBLANK(${cell}),"",IF(ISLOGICAL(${cell}),"${EXCLUDED}",${byKind}))`;
  return `=IF(${NAMES.quarter}<${quarter},"",IFERROR(${value},"${EXCLUDED}"))`;
}

function numberCounts(cell: string): string {
  const notTooLow = `OR(${is(w.kind, "Importo")},${cell}>=-10*(${is(w.kind, "Percentuale")}))`;
  const notTooHigh = `OR(${isNot(w.kind, "Percentuale")},${cell}<=10)`;
  return `AND(ISNUMBER(${cell}),${notTooLow},${notTooHigh})`;
}

/** *Escluse*: how many cells up to the reference quarter do not count. */
export function excludedFormula(): string {
  return `=IF(${w.kind}="",0,COUNTIF(${readings},"${EXCLUDED}"))`;
}

/** *Valore*: the readings that count made one by the rule; "" without any. */
export function totalFormula(): string {
  const last = [w.counted2, w.counted3, w.counted4].reduce(
    (before, cell) => `IF(ISNUMBER(${cell}),${cell},${before})`,
    w.counted1,
  );
  const least = `IF(${is(w.rule, "Minimo")},MIN(${readings}),${last})`;
  const extreme = `IF(${is(w.rule, "Massimo")},MAX(${readings}),${least})`;
  const mean = `IF(${is(w.rule, "Media")},AVERAGE(${readings}),${extreme})`;
  return `=IF(OR(${w.kind}="",${w.rule}="${UNKNOWN_RULE}",COUNT(${readings})=0),"",IF(${is(w.rule, "Somma")},SUM(${readings}),${mean}))`;
}
