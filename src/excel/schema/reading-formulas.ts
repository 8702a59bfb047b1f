import type { Quarter } from "../../domain/vocabulary";
import { NAMES } from "../names";

/**
 * The cells' way of reading what people typed. Two steps per cell: *letto* (the typed value as a number, whatever its
 * kind), then *valido* (that number if it fits the kind). Both give "" where there is nothing to count. They say the
 * same as `domain/reading`.
 */

/** Step 1: a number, a Sì/No as 1/0, a date as its serial; "" for an empty cell and for what cannot be read. */
export function readFormula(cell: string, kind: string): string {
  return `=IFERROR(IF(TRIM(${cell})="","",IF(${kind}="Sì/No",${yesNo(cell)},IF(${kind}="Data",${date(cell)},${number(cell)}))),"")`;
}

/** Step 2: the number of step 1 where it fits the kind. */
export function validFormula(cell: string, read: string, kind: string): string {
  return `=IF(OR(${read}="",${kind}=""),"",IF(${kind}="Percentuale",${percentage(cell, read)},IF(${kind}="Data",${plausibleDate(read)},IF(OR(${kind}="Importo",${read}>=0),${read},""))))`;
}

/** A reading counts only up to the reference quarter. */
export function readingFormula(cell: string, kind: string, quarter: Quarter): string {
  return `=IF(${NAMES.quarter}<${quarter},"",${readFormula(cell, kind).slice(1)})`;
}

/** A fraction as it is; 2…100 is a percentage without its sign. Between 1 and 2 nobody can tell. */
function percentage(cell: string, read: string): string {
  const unsigned = `RIGHT(TRIM(${cell}),1)<>"%"`;
  return `IF(AND(${read}>=0,${read}<=1),${read},IF(AND(${read}>=2,${read}<=100,${unsigned}),${read}/100,""))`;
}

/** Serial numbers of the years 2000–2099. */
function plausibleDate(read: string): string {
  return `IF(AND(${read}>=36526,${read}<73051),INT(${read}),"")`;
}

function yesNo(cell: string): string {
  const word = `"|"&LOWER(TRIM(${cell}))&"|"`;
  return `IF(ISNUMBER(FIND(${word},"|sì|si|s|x|fatto|vero|true|1|")),1,IF(ISNUMBER(FIND(${word},"|no|n|falso|false|0|")),0,""))`;
}

/** A number, or text with a decimal comma and perhaps `%`. A point could be either separator: not read. */
function number(cell: string): string {
  const text = `SUBSTITUTE(${cell},UNICHAR(160),"")`;
  return `IF(ISNUMBER(${cell}),${cell},IF(AND(ISTEXT(${cell}),ISERROR(FIND(".",${cell}))),NUMBERVALUE(${text},",","."),""))`;
}

/** A serial, or text of ten characters: 15/04/2022, 15-04-2022, 15.04.2022, 2022-04-15. Not 31/02/2022. */
function date(cell: string): string {
  const text = `TRIM(${cell})`;
  const iso = realDate(`LEFT(${text},4)`, `MID(${text},6,2)`, `RIGHT(${text},2)`);
  const italian = realDate(`RIGHT(${text},4)`, `MID(${text},4,2)`, `LEFT(${text},2)`);
  return `IF(ISNUMBER(${cell}),${cell},IF(LEN(${text})<>10,"",IF(MID(${text},5,1)="-",${iso},${italian})))`;
}

/** DATE counts a 31st of February on into March: the day must come out as it went in. */
function realDate(year: string, month: string, day: string): string {
  return `IF(DAY(DATE(${year},${month},${day}))=VALUE(${day}),DATE(${year},${month},${day}),"")`;
}
