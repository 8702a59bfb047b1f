import { BANDS, BODY_KEY } from "../../domain/contract/band-table";
import { NAMES } from "../../domain/contract/defined-names";
import { INDICATORS, OBJECTIVES } from "../../domain/contract/plan-tables";
import { KINDS, RULES } from "../../domain/contract/vocabulary";
import { row, w } from "./centre-places";
import { is, isNot, word, wordArray } from "./formula-word";
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
  const kind = `TRIM(${entry("kind")})`;
  return `=IFERROR(IF(MATCH(${kind},${wordArray(KINDS)},0),${kind}),"")`;
}

/** Stands in *Regola* for one that is not known. */
export const UNKNOWN_RULE = "?";

/** *Regola*; "" for Sì/No and Data, which have none: their last reading counts. */
export function ruleFormula(): string {
  const rule = `TRIM(${entry("rule")})`;
  const isSum = `OR(${is(w.kind, "Numero")},${is(w.kind, "Importo")})`;
  const byKind = `IF(${isSum},${word("Somma")},${word("Ultimo valore")})`;
  const listed = `IF(MATCH(${rule},${wordArray(RULES)},0),${rule})`;
  const chosen = `IFERROR(IF(${rule}="",${byKind},${listed}),"${UNKNOWN_RULE}")`;
  return `=IF(OR(${is(w.kind, "Sì/No")},${is(w.kind, "Data")}),"",${chosen})`;
}

/** Methods that a numeric kind cannot have, and blank: *Rapporto al target* counts instead. */
const INSTEAD = `"",${word("Sì/No")},${word("Entro la data")}`;

/** *Metodo*; "" where it is not known. One that does not fit the kind, or lacks its baseline, is *Rapporto al target*. */
export function methodFormula(): string {
  const method = `TRIM(${entry("method")})`;
  const [ratio, way] = [word("Rapporto al target"), word("Dal valore iniziale")];
  const chosen = [ratio, way, word("Lineare"), word("Fasce")];
  const place = `MAX(4,MATCH(${method},{${[INSTEAD, ...chosen].join(",")}},0))-3`;
  const fromBaseline = `IF(${isNumber(row.baseline)},${way},${ratio})`;
  const numeric = `IFERROR(CHOOSE(${place},${ratio},${fromBaseline},${word("Lineare")},${word("Fasce")}),"")`;
  const ofDate = `IF(IFERROR(${is(method, "Fasce")},FALSE),${word("Fasce")},${word("Entro la data")})`;
  return `=IF(${is(w.kind, "Sì/No")},${word("Sì/No")},IF(${is(w.kind, "Data")},${ofDate},${numeric}))`;
}

/**
 * *Fasce di*: whose bands count, by their `Chiave`: the indicator's own if there are any, else the body's; "" where none
 * can be used.
 */
export function bandSetFormula(): string {
  const count = (key: string, condition: string): string => `SUMPRODUCT((${bands.key}=${key})*${condition})`;
  const unsound = `(${bands.sound}=FALSE)`;
  const body = `"${BODY_KEY}"`;
  const hasBodys = `AND(${isNot(w.kind, "Data")},${count(body, "1")}>0,${count(body, unsound)}=0)`;
  const own = `IF(${count(row.id, unsound)}=0,${row.id},"")`;
  // The table may have been deleted: then nothing is measured by bands.
  const usable = `IFERROR(IF(${count(row.id, "1")}>0,${own},IF(${hasBodys},${body},"")),"")`;
  return `=IF(${isNot(w.method, "Fasce")},"",${usable})`;
}

/** *Meno è meglio*: TRUE for Decrescente; "" where the polarity is not known. */
export function fallingFormula(): string {
  const place = `MATCH(TRIM(${entry("polarity")}),{${word("Decrescente")},${word("Crescente")},""},0)`;
  return `=IFERROR(${place}=1,"")`;
}

/** *Scade in*: the quarter of *Entro*; 1 before the plan's year, 5 after it, 4 where there is no date. */
export function deadlineFormula(): string {
  const dated = `IF(YEAR(${row.until})<${NAMES.year},1,IF(YEAR(${row.until})>${NAMES.year},5,ROUNDUP(MONTH(${row.until})/3,0)))`;
  return `=IF(ISNUMBER(${row.until}),${dated},4)`;
}

/** *Ogni quanti trimestri* a reading is due: 1, also where *Frequenza* says nothing that is known, 2 or 4. */
export function everyFormula(): string {
  const others = `{${word("Semestrale")},${word("Annuale")}}`;
  return `=IFERROR(2^MATCH(TRIM(${entry("frequency")}),${others},0),1)`;
}

/**
 * *Dovuto*: the last due quarter up to the reference quarter; 0: nothing is due yet. Data owes one reading from
 * the quarter of *Scadenza* on, Sì/No besides what its *Frequenza* asks.
 */
export function lastDueFormula(): string {
  const quarter = NAMES.quarter;
  const byFrequency = `${quarter}-MOD(${quarter},${w.every})`;
  const isNever = `OR(${is(w.kind, "Data")},AND(${hasNoRule},${w.deadline}>4))`;
  return `=IF(AND(${hasNoRule},${quarter}>=${w.deadline}),${quarter},IF(${isNever},0,${byFrequency}))`;
}

/** Formula: Sì/No or Data, which have no rule. */
export const hasNoRule = `${w.rule}=""`;

/** A cell of the registry in the indicator's row; an error where it does not have the indicator. */
function entry(symbol: keyof typeof INDICATORS.columns): string {
  return `INDEX(${registry[symbol]},${w.registryRow})`;
}

/** Formula: whether a cell holds a number. For LibreOffice a truth value is one, too. */
export function isNumber(cell: string): string {
  return `IF(ISLOGICAL(${cell}),FALSE,ISNUMBER(${cell}))`;
}
