import { BANDS, BODY_KEY } from "../../domain/contract/band-table";
import { NAMES } from "../../domain/contract/defined-names";
import { INDICATORS, OBJECTIVES } from "../../domain/contract/plan-tables";
import { KINDS, METHODS, RULES } from "../../domain/contract/vocabulary";
import { row, w } from "./centre-places";
import { is, isNot, word, wordArray } from "./formula-word";
import type { Word } from "./formula-word";
import { wholeColumns } from "./structured-reference";

/**
 * What the registry says of an indicator, with its defaults (design §4, "Attributes" and "Due"): hidden workings of a
 * centre's sheet, in R1C1 notation. They say the same as `domain/interpretation`.
 */

const registry = wholeColumns(INDICATORS);
const objectives = wholeColumns(OBJECTIVES);
const bands = wholeColumns(BANDS);

/** Formula: the row of a key in a column; `*`, `?` and `~` are wildcards of MATCH, and ordinary characters of a key. */
export function rowOfKey(key: string, column: string): string {
  return `MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${key},"~","~~"),"*","~*"),"?","~?"),${column},0)`;
}

/** *Riga nell'elenco*: "" where the registry does not have the indicator. */
export function registryRowFormula(): string {
  return `=IFERROR(${rowOfKey(row.id, registry.id)},"")`;
}

/** *Attivo*: neither the indicator nor its objective is *Stralciato*. */
export function activeFormula(): string {
  const objective = `INDEX(${objectives.planState},${rowOfKey(row.objective, objectives.code)})`;
  const isOpen = (state: string): string => `IFERROR(${isNot(`TRIM(${state})`, "Stralciato")},TRUE)`;
  return `=AND(${isOpen(entry("planState"))},${isOpen(objective)})`;
}

/** *Tipo*; "" where there is none that is known. */
export function kindFormula(): string {
  return `=${listed("kind", KINDS)}`;
}

/** *Regola*; "" where it is not known. Sì/No and Data have none: their last reading counts. */
export function ruleFormula(): string {
  const isSum = `OR(${is(w.kind, "Numero")},${is(w.kind, "Importo")})`;
  const byKind = `IF(${isSum},${word("Somma")},${word("Ultimo valore")})`;
  const isBlank = `IFERROR(TRIM(${entry("rule")})="",FALSE)`;
  const chosen = `IF(${isBlank},${byKind},${listed("rule", RULES)})`;
  return `=IF(OR(${is(w.kind, "Sì/No")},${is(w.kind, "Data")}),${word("Ultimo valore")},${chosen})`;
}

/** *Metodo*; "" where it is not known. One that does not fit the kind, or lacks its baseline, is *Rapporto al target*. */
export function methodFormula(): string {
  const method = `TRIM(${entry("method")})`;
  const noBaseline = `IF(${is(method, "Dal valore iniziale")},NOT(${isNumber(row.baseline)}),FALSE)`;
  const ofOthers = `${method}="",${is(method, "Sì/No")},${is(method, "Entro la data")}`;
  const numeric = `IF(IFERROR(OR(${ofOthers},${noBaseline}),FALSE),${word("Rapporto al target")},${listed("method", METHODS)})`;
  const ofDate = `IF(IFERROR(${is(method, "Fasce")},FALSE),${word("Fasce")},${word("Entro la data")})`;
  return `=IF(${is(w.kind, "Sì/No")},${word("Sì/No")},IF(${is(w.kind, "Data")},${ofDate},${numeric}))`;
}

/**
 * *Fasce di*: whose bands count, by their `Chiave`: the indicator's own if there are any, else the body's; "" where none
 * can be used.
 */
export function bandSetFormula(): string {
  const count = (key: string, condition: string): string => `SUMPRODUCT((${bands.key}=${key})*${condition})`;
  const ofSet = (key: string): string => `IF(${count(key, `(${bands.sound}=FALSE)`)}=0,${key},"")`;
  const body = `"${BODY_KEY}"`;
  const ofBody = `IF(OR(${is(w.kind, "Data")},${count(body, "1")}=0),"",${ofSet(body)})`;
  // The table may have been deleted: then nothing is measured by bands.
  const usable = `IFERROR(IF(${count(row.id, "1")}>0,${ofSet(row.id)},${ofBody}),"")`;
  return `=IF(${isNot(w.method, "Fasce")},"",${usable})`;
}

/** *Meno è meglio*: TRUE for Decrescente; "" where the polarity is not known. */
export function fallingFormula(): string {
  const polarity = `TRIM(${entry("polarity")})`;
  const rising = `IF(OR(${polarity}="",${is(polarity, "Crescente")}),FALSE,"")`;
  return `=IFERROR(IF(${is(polarity, "Decrescente")},TRUE,${rising}),"")`;
}

/** *Scade in*: the quarter of *Entro*; 1 before the plan's year, 5 after it, 4 where there is no date. */
export function deadlineFormula(): string {
  const dated = `IF(YEAR(${row.until})<${NAMES.year},1,IF(YEAR(${row.until})>${NAMES.year},5,ROUNDUP(MONTH(${row.until})/3,0)))`;
  return `=IF(ISNUMBER(${row.until}),${dated},4)`;
}

/**
 * *Dovuto fino a*: the last due quarter up to the reference quarter; 0: nothing is due yet. Data owes one reading from
 * the quarter of *Scadenza* on, Sì/No besides what its *Frequenza* asks.
 */
export function lastDueFormula(): string {
  const frequency = `TRIM(${entry("frequency")})`;
  const quarter = NAMES.quarter;
  const half = `IF(${is(frequency, "Semestrale")},2*INT(${quarter}/2),${quarter})`;
  const byFrequency = `IFERROR(IF(${is(frequency, "Annuale")},4*INT(${quarter}/4),${half}),${quarter})`;
  const since = `IF(${quarter}>=${w.deadline},${quarter},0)`;
  const yesNo = `IF(${w.deadline}>4,0,MAX(${since},${byFrequency}))`;
  return `=IF(${is(w.kind, "Data")},${since},IF(${is(w.kind, "Sì/No")},${yesNo},${byFrequency}))`;
}

/** A cell of the registry in the indicator's row; an error where it does not have the indicator. */
function entry(symbol: keyof typeof INDICATORS.columns): string {
  return `INDEX(${registry[symbol]},${w.registryRow})`;
}

/** An entry that is in its list; "" where it is in none. */
function listed(symbol: "kind" | "rule" | "method", list: readonly Word[]): string {
  const text = `TRIM(${entry(symbol)})`;
  return `IFERROR(IF(MATCH(${text},${wordArray(list)},0),${text}),"")`;
}

/** Formula: whether a cell holds a number. For LibreOffice a truth value is one, too. */
export function isNumber(cell: string): string {
  return `IF(ISLOGICAL(${cell}),FALSE,ISNUMBER(${cell}))`;
}
