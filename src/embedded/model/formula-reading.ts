import { ExcelRuleError } from "./excel-rule-error";
import { formulaParts } from "./formula-parts";
import type { FormulaPart, StructuredPart } from "./formula-parts";
import { isFormulaReadable } from "./formula-syntax";
import type { FormulaPlace } from "./structured-reference";
import { tableAround } from "./structured-reference";
import { columnPosition } from "./table";
import type { EmbeddedWorkbook } from "./workbook";
import { findSheet, findTable } from "./workbook";

/** Characters of a formula, and of a text inside one (Excel specifications and limits). */
export const MAX_FORMULA_CHARACTERS = 8_192;
const MAX_TEXT_CHARACTERS = 255;

/**
 * Why Excel does not take a formula (with `=`); `null`: it does. Excel reads a formula when it is entered: what it cannot
 * read, and tables, columns and sheets that are not there, it refuses; a name that nobody has defined it takes (`#NAME?`).
 * `place`: the cell, or `null` for a defined name. In Office.js the refusal is `InvalidArgument`
 * (microsoft/advanced-formula-environment#58, of syntax errors); for tables, columns and sheets that is inferred.
 */
export function formulaProblem(
  workbook: EmbeddedWorkbook,
  formula: string,
  place: FormulaPlace | null,
): string | null {
  const problem = syntaxProblem(formula);
  if (problem !== null) return problem;
  for (const part of formulaParts(formula)) {
    const found = missingIn(workbook, part, place);
    if (found !== null) return `"${formula}" speaks of ${found}`;
  }
  return null;
}

/** As `formulaProblem`, thrown. */
export function requireFormula(
  workbook: EmbeddedWorkbook,
  formula: string,
  place: FormulaPlace | null,
): void {
  refuse(formulaProblem(workbook, formula, place));
}

/**
 * The same for the formula of a validation or a conditional format. These know no structured references (Excel's dialogs
 * refuse them); that Office.js refuses them is inferred.
 */
export function requireRuleFormula(workbook: EmbeddedWorkbook, formula: string): void {
  refuse(formulaProblem(workbook, formula, null));
  const structured = formulaParts(formula).find(({ kind }) => kind === "structured");
  if (structured) refuse(`"${formula}" has the structured reference ${structured.text}: rules know none`);
}

function refuse(problem: string | null): void {
  if (problem !== null) throw new ExcelRuleError("InvalidArgument", problem);
}

function syntaxProblem(formula: string): string | null {
  if (formula.length > MAX_FORMULA_CHARACTERS) return `a formula of ${formula.length} characters is too long`;
  if (!isFormulaReadable(formula)) return `"${formula}" is not a formula`;
  const texts = formula.length > MAX_TEXT_CHARACTERS ? (formula.match(/"(?:[^"]|"")*"/g) ?? []) : [];
  const isLong = texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > MAX_TEXT_CHARACTERS);
  return isLong ? `"${formula}" has a text of more than ${MAX_TEXT_CHARACTERS} characters` : null;
}

/** What a part of a formula names that is not there. */
function missingIn(workbook: EmbeddedWorkbook, part: FormulaPart, place: FormulaPlace | null): string | null {
  if (part.kind === "text") return null;
  if (part.kind === "structured") return missingTablePart(workbook, part, place);
  const isThere = part.sheet === null || findSheet(workbook, part.sheet) !== null;
  return isThere ? null : `a sheet "${part.sheet}" that is not there`;
}

function missingTablePart(
  workbook: EmbeddedWorkbook,
  { table: name, columns, text }: StructuredPart,
  place: FormulaPlace | null,
): string | null {
  const placed = name === "" ? place && tableAround(place) : findTable(workbook, name);
  if (!placed) return name === "" ? `${text} outside a table` : `a table "${name}" that is not there`;
  const missing = columns.find((column) => columnPosition(placed.table, column) < 0);
  return missing === undefined ? null : `a column "${missing}" that table "${placed.table.name}" has not`;
}
