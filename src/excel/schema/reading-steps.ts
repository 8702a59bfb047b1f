import { NAMES } from "../../domain/contract/defined-names";
import type { Quarter } from "../../domain/contract/vocabulary";
import { row, w } from "./centre-places";
import { is, isNot } from "./formula-word";

/**
 * Which readings count, and the value of the year that they make (design §4, "What counts" and *Regola*): hidden
 * workings of a centre's sheet, in R1C1 notation.
 */

/** Stands in *Vale T…* for a cell that holds something that does not count. */
export const EXCLUDED = "escluso";

/** *No* of a Data indicator: 31/12/9999, so that these cells hold numbers only. */
export const NEVER = 2958465;

const readings = `${w.counted1}:${w.counted4}`;

/** *Vale T…*: a number of the kind's unit, "" for an empty cell or a later quarter, else {@link EXCLUDED}. */
export function countedFormula(quarter: Quarter): string {
  const cell = row[`t${quarter}`];
  const excluded = `"${EXCLUDED}"`;
  // For LibreOffice a truth value is a number: it is asked first.
  const value = `IF(ISLOGICAL(${cell}),${excluded},IF(ISNUMBER(${cell}),${numberThatCounts(cell, quarter)},${wordThatCounts(cell)}))`;
  const filled = `IF(TRIM(${cell})="","",${value})`;
  return `=IF(${NAMES.quarter}<${quarter},"",IF(ISERROR(${cell}),${excluded},${filled}))`;
}

function numberThatCounts(cell: string, quarter: Quarter): string {
  const inYear = `AND(${cell}>=DATE(${NAMES.year},1,1),${cell}<DATE(${NAMES.year},${3 * quarter + 1},1))`;
  const day = `IF(${inYear},INT(${cell}),"${EXCLUDED}")`;
  const negative = `AND(${cell}<0,${isNot(w.kind, "Importo")},${isNot(w.kind, "Percentuale")})`;
  const tooMuch = `AND(${is(w.kind, "Percentuale")},ABS(${cell})>10)`;
  const number = `IF(OR(${w.kind}="",${is(w.kind, "Sì/No")},${negative},${tooMuch}),"${EXCLUDED}",${cell})`;
  return `IF(${is(w.kind, "Data")},${day},${number})`;
}

function wordThatCounts(cell: string): string {
  const text = `TRIM(${cell})`;
  const yes = `IF(${is(w.kind, "Sì/No")},IF(OR(${is(text, "Sì")},${text}="Si"),1,"${EXCLUDED}"),"${EXCLUDED}")`;
  const no = `IF(${is(w.kind, "Data")},${NEVER},IF(${is(w.kind, "Sì/No")},0,"${EXCLUDED}"))`;
  return `IF(${is(text, "No")},${no},${yes})`;
}

/** *Celle da correggere*: how many cells up to the reference quarter do not count. */
export function excludedFormula(): string {
  return `=COUNTIF(${readings},"${EXCLUDED}")`;
}

/** *Valore dell'anno*: the readings that count made one by the rule; "" without any. */
export function totalFormula(): string {
  const last = [w.counted2, w.counted3, w.counted4].reduce(
    (before, cell) => `IF(ISNUMBER(${cell}),${cell},${before})`,
    `${w.counted1}`,
  );
  const least = `IF(${is(w.rule, "Minimo")},MIN(${readings}),${last})`;
  const extreme = `IF(${is(w.rule, "Massimo")},MAX(${readings}),${least})`;
  const mean = `IF(${is(w.rule, "Media")},AVERAGE(${readings}),${extreme})`;
  return `=IF(OR(${w.rule}="",COUNT(${readings})=0),"",IF(${is(w.rule, "Somma")},SUM(${readings}),${mean}))`;
}
