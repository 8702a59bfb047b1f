import { TABLES } from "../names";
import { BODY_KEY } from "./band-table";

/** How close two numbers are the same, as in `domain/comparison`. */
const TOLERANCE = "10^-12";

/** The bands of an indicator, by their `Chiave`: its own if there are any, else the body's; "" where none can be used. */
export function bandSetFormula(indicators: string): string {
  const id = `TRIM(${indicators}[@ID])`;
  const count = (key: string, condition: string): string =>
    `SUMPRODUCT((${TABLES.bands}[Chiave]=${key})*${condition})`;
  const ofSet = (key: string): string => `IF(${count(key, `(${TABLES.bands}[Valida]=FALSE)`)}=0,${key},"")`;
  const body = `"${BODY_KEY}"`;
  const ofBody = `IF(OR([@Tipo]="Data",${count(body, "1")}=0),"",${ofSet(body)})`;
  const chosen = `IF(${count(id, "1")}>0,${ofSet(id)},${ofBody})`;
  // A row whose calculated columns were not filled in is not understood, and the table may have been deleted: then
  // nothing is measured by bands.
  return `=IF([@Metodo]<>"Fasce","",IFERROR(IF(COUNTBLANK(${TABLES.bands}[Valida])>0,"",${chosen}),""))`;
}

/** What is looked up in the bands: the actual, a date's days of delay, or for the body's bands the share of the target. */
export function lookedUpFormula(actual: string, share: string, ownActual: string): string {
  const own = `IF([@Tipo]="Data",${actual}-[@Atteso],${ownActual})`;
  return `=IF(OR([@Gruppo]="",NOT([@Misurabile]),${actual}=""),"",IF([@Gruppo]="${BODY_KEY}",${share},${own}))`;
}

/** What the band is worth that holds a number; none holds one below the first band of a growing set, which gives 0. */
export function bandWorthFormula(number: string): string {
  const bands = (column: string): string => `${TABLES.bands}[${column}]`;
  const compared = `${number}+${TOLERANCE}*MAX(1,ABS(${number}))`;
  const holds = `(${bands("Chiave")}=[@Gruppo])*(${bands("Limite")}<=${compared})*(${bands("Fine")}>${compared})`;
  const along = `${bands("Pendenza")}*(${number}-${bands("Inizio")})*(${number}>${bands("Inizio")})`;
  return `=IF(${number}="","",IFERROR(SUMPRODUCT(${holds}*(${bands("Vale")}+${along})),""))`;
}
