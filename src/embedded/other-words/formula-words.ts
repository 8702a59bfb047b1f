import { stringifyStructRef, tokenize } from "@borgar/fx";
import { parseArea } from "../model/area";
import { rewriteFormula } from "../model/formula-parts";
import { fifteenDigits } from "./number-words";

/** Formulas, with their `=`, as Excel and LibreOffice give them back. */

/**
 * Excel: inside table `table` (`null`: outside any) its name is not written before this row (`[@T1]`, `[@[V1]:[V4]]`) nor
 * before whole columns (`[T1]`); before other tables, and before `[#All]` and `[#Headers]`, it is. For whole columns
 * that is inferred: the file always has the name, and MS-XLSB 2.5.98.70 (PtgList) has no place for whether it was typed.
 */
export function withoutOwnTable(formula: string, table: string | null): string {
  if (table === null) return formula;
  const own = table.toLowerCase();
  return rewriteFormula(formula, (part) => {
    if (part.kind !== "structured" || part.table.toLowerCase() !== own) return null;
    const ofRow = part.sections.includes("this row");
    if (!ofRow && (part.sections.length > 0 || part.columns.length === 0)) return null;
    return stringifyStructRef({ table: "", columns: [...part.columns], sections: [...part.sections] });
  });
}

/**
 * Both: functions and cells in capitals, numbers in their shortest form (LibreOffice: of 15 digits), a sheet's name without
 * quotes that it does not need. LibreOffice 7.4: `TRUE` and `FALSE` outside arrays as functions, no blanks at the ends and in
 * arrays, `[#all]` and `[#headers]` where they stand alone. Other blanks and line breaks stay, in both.
 * LibreOffice also makes `Tab[#All]` of `Tab[#Data]` and `~` of a union's comma: faults, and not done here.
 */
export function respelled(formula: string): string {
  return spelled(formula, (word) => `${word}()`);
}

/**
 * The same for the formula of a rule. There `TRUE` stays: LibreOffice 7.4 writes 1 for it, which Excel does not take for the
 * same in a comparison; a fault, and not done here.
 */
export function respelledRule(formula: string): string {
  return spelled(formula, (word) => word);
}

/** `truth`: how TRUE and FALSE are written outside arrays. */
function spelled(formula: string, truth: (word: string) => string): string {
  let arrays = 0;
  let text = "";
  for (const { type, value } of tokenize(formula, { negativeNumbers: false })) {
    if (value === "{") arrays += 1;
    if (value === "}") arrays -= 1;
    if (type === "bool") text += arrays > 0 ? value.toUpperCase() : truth(value.toUpperCase());
    else if (arrays === 0 || !BLANKS.has(type)) text += wordOf(type, value);
  }
  return text.replace(/^=\s+/, "=").trimEnd();
}

const BLANKS: ReadonlySet<string> = new Set(["whitespace", "newline"]);

/** `[#All]`, `[#Headers]`: the only part of a reference. */
const ALONE = /(?<=^[^[]*)\[#(?:All|Headers)\]$/i;

function wordOf(type: string, value: string): string {
  if (type === "func" || type === "error") return value.toUpperCase();
  if (type === "number") return shortest(value);
  if (type === "structured") return value.replace(ALONE, (part) => part.toLowerCase());
  return type === "range" || type === "range_beam" ? respelledReference(value) : value;
}

/** Numbers that are written with an exponent stay: Excel writes `1E+20`, LibreOffice `1E+020`. */
function shortest(text: string): string {
  const number = fifteenDigits(Number(text));
  const hasExponent = number >= 1e15 || (number > 0 && number < 1e-6);
  return hasExponent ? text.toUpperCase() : String(number);
}

function respelledReference(text: string): string {
  const end = text.lastIndexOf("!") + 1;
  return text.slice(0, end).replace(/^'(.*)'!$/s, unquoted) + text.slice(end).toUpperCase();
}

/** A plain word that is not a cell's address needs no quotes. */
function unquoted(quoted: string, name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && parseArea(name) === null ? `${name}!` : quoted;
}
