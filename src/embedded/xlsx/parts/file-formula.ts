import { stringifyStructRef, tokenize } from "@borgar/fx";
import { rewriteFormula } from "../../model/formula-parts";

/**
 * Formulas as the file wants them: without `=`, with the table's name before every structured reference and
 * `[#This Row]` for `@` (LibreOffice rejects the short form and Excel would repair the file), and with a prefix
 * before functions that are younger than the file format.
 */

const THIS_ROW = "this row";

/** `table`: the table that the cell stands in; `null`: none. */
export function toFileFormula(formula: string, table: string | null): string {
  return prefixed(withTableNames(formula, table ?? "")).slice(1);
}

/** As `Range.formulas` gives it: `[@Target]` in the table itself, `Centro_A1[@Target]` elsewhere. */
export function fromFileFormula(formula: string, table: string | null): string {
  const own = (table ?? "").toLowerCase();
  return rewriteFormula(unprefixed(`=${formula}`), (part) => {
    if (part.kind !== "structured" || !part.sections.includes(THIS_ROW)) return null;
    const written = part.table.toLowerCase() === own ? "" : part.table;
    return stringifyStructRef({
      table: written,
      columns: [...part.columns],
      sections: [...part.sections],
    });
  });
}

export type FormulaTranslation = (formula: string, table: string | null) => string;

/** The columns of a table repeat one formula: translated once. */
export function rememberingFormulas(translate: FormulaTranslation): FormulaTranslation {
  const known = new Map<string, string>();
  return (formula, table) => {
    const key = `${table ?? ""}!${formula}`;
    const translated = known.get(key) ?? translate(formula, table);
    known.set(key, translated);
    return translated;
  };
}

function withTableNames(formula: string, table: string): string {
  return rewriteFormula(formula, (part) => {
    if (part.kind !== "structured") return null;
    return stringifyStructRef(
      { table: part.table || table, columns: [...part.columns], sections: [...part.sections] },
      { thisRow: true },
    );
  });
}

/**
 * Functions that Excel stores with `_xlfn.` (Microsoft support, "Issue: An _xlfn. prefix is displayed in front of a
 * formula"); those of the second list also with `_xlws.`.
 */
const YOUNGER = new Set(
  `ACOT ARABIC BASE BITAND BITOR CEILING.MATH CONCAT COVARIANCE.P COVARIANCE.S DAYS DECIMAL ENCODEURL FLOOR.MATH
   FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM LET MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC
   QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TEXTAFTER TEXTBEFORE
   TEXTJOIN TEXTSPLIT UNICHAR UNICODE UNIQUE VAR.P VAR.S XLOOKUP XMATCH XOR`.split(/\s+/),
);
const YOUNGEST = new Set(["FILTER", "SORT"]);

function prefixed(formula: string): string {
  return renamedFunctions(formula, (name) => {
    const upper = name.toUpperCase();
    if (YOUNGER.has(upper)) return `_xlfn.${upper}`;
    return YOUNGEST.has(upper) ? `_xlfn._xlws.${upper}` : name;
  });
}

function unprefixed(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return renamedFunctions(formula, (name) => name.replace(/^_xlfn\.(?:_xlws\.)?/i, ""));
}

function renamedFunctions(formula: string, renamed: (name: string) => string): string {
  const tokens = tokenize(formula, { negativeNumbers: false, mergeRefs: false });
  return tokens.map(({ type, value }) => (type === "func" ? renamed(value) : value)).join("");
}
