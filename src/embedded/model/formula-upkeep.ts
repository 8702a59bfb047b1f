import { WHOLE_SHEET, holdsCell } from "./area";
import { rewrittenChart } from "./chart-references";
import type { ConditionalFormat, ConditionalRule } from "./conditional-format";
import type { DataValidation, RuleOperand, ValidationRule } from "./data-validation";
import { noteMentions } from "./formula-mentions";
import {
  withColumnRenamed,
  withSheetDeleted,
  withSheetRenamed,
  withTableRenamed,
} from "./formula-references";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import type { EmbeddedWorkbook } from "./workbook";

/** A formula of a sheet, at a place of it (`null`: of a rule), and what it has to become. */
type FormulaRewrite = (formula: string, row: number | null, column: number | null) => string;

/** Rewrites the formulas of the cells of one sheet. */
function rewriteCellFormulas(sheet: Sheet, rewrite: FormulaRewrite): void {
  sheet.cells.visit(WHOLE_SHEET, (cell, row, column) => {
    if (cell.formula === null) return;
    const formula = rewrite(cell.formula, row, column);
    if (formula === cell.formula) return;
    noteMentions(sheet, formula);
    sheet.cells.set(row, column, { ...cell, formula });
  });
}

/** Rewrites the formulas of the validations, conditional formats and charts of one sheet. */
function rewriteRuleFormulas(sheet: Sheet, rewrite: FormulaRewrite): void {
  const ruleText = (text: string): string => rewrite(text, null, null);
  sheet.validations = sheet.validations.map((each) => rewrittenValidation(each, ruleText));
  sheet.conditionalFormats = sheet.conditionalFormats.map((each) => rewrittenFormat(each, ruleText));
  sheet.charts = sheet.charts.map((each) => rewrittenChart(each, ruleText));
}

/** Rewrites every formula of one sheet, whatever it names. */
export function rewriteSheetFormulas(sheet: Sheet, rewrite: (formula: string) => string): void {
  rewriteCellFormulas(sheet, rewrite);
  rewriteRuleFormulas(sheet, rewrite);
}

/** Rewrites the formulas of the whole workbook that may name one of `mentions` (lower case), and the defined names. */
export function rewriteFormulas(
  workbook: EmbeddedWorkbook,
  mentions: readonly string[],
  rewrite: (formula: string, sheet: Sheet, row: number | null, column: number | null) => string,
): void {
  for (const sheet of workbook.sheets) {
    const onSheet: FormulaRewrite = (formula, row, column) => rewrite(formula, sheet, row, column);
    // Cells are many, and what their formulas name is known; rules are few.
    if (mentions.some((mention) => sheet.mentions.has(mention))) rewriteCellFormulas(sheet, onSheet);
    rewriteRuleFormulas(sheet, onSheet);
  }
  for (const name of workbook.names) {
    const home = name.sheet ?? workbook.sheets[0];
    if (home) name.formula = rewrite(name.formula, home, null, null);
  }
}

export function renameSheetInFormulas(workbook: EmbeddedWorkbook, before: string, after: string): void {
  rewriteFormulas(workbook, [before.toLowerCase()], (formula) => withSheetRenamed(formula, before, after));
}

export function loseSheetInFormulas(workbook: EmbeddedWorkbook, name: string): void {
  rewriteFormulas(workbook, [name.toLowerCase()], (formula) => withSheetDeleted(formula, name));
}

export function renameTableInFormulas(workbook: EmbeddedWorkbook, before: string, after: string): void {
  rewriteFormulas(workbook, [before.toLowerCase()], (formula) => withTableRenamed(formula, before, after));
}

/** After the columns of a table got other names, position by position. */
export function renameColumnsInFormulas(
  workbook: EmbeddedWorkbook,
  home: Sheet,
  table: Table,
  before: Table["columns"],
): void {
  const renamed = before.filter((column, index) => column.name !== table.columns[index]?.name);
  if (renamed.length === 0) return;
  const tableName = table.name.toLowerCase();
  rewriteFormulas(workbook, [tableName, ""], (formula, sheet, row, column) => {
    const inside = sheet === home && row !== null && column !== null && holdsCell(table.area, row, column);
    const isTable = (name: string): boolean => (name === "" ? inside : name.toLowerCase() === tableName);
    let text = formula;
    before.forEach((old, index) => {
      const name = table.columns[index]?.name;
      if (name !== undefined && name !== old.name) text = withColumnRenamed(text, isTable, old.name, name);
    });
    return text;
  });
}

function rewrittenOperand(operand: RuleOperand, rewrite: (text: string) => string): RuleOperand {
  return typeof operand === "string" && operand.startsWith("=") ? rewrite(operand) : operand;
}

function rewrittenValidation(validation: DataValidation, rewrite: (text: string) => string): DataValidation {
  return { ...validation, rule: rewrittenRule(validation.rule, rewrite) };
}

function rewrittenRule(rule: ValidationRule, rewrite: (text: string) => string): ValidationRule {
  if (rule.type === "custom") return { ...rule, formula: rewrite(rule.formula) };
  if (rule.type === "list") {
    return rule.source.startsWith("=") ? { ...rule, source: rewrite(rule.source) } : rule;
  }
  return {
    ...rule,
    formula1: rewrittenOperand(rule.formula1, rewrite),
    formula2: rule.formula2 === null ? null : rewrittenOperand(rule.formula2, rewrite),
  };
}

function rewrittenFormat(format: ConditionalFormat, rewrite: (text: string) => string): ConditionalFormat {
  return { ...format, rule: rewrittenCondition(format.rule, rewrite) };
}

function rewrittenCondition(rule: ConditionalRule, rewrite: (text: string) => string): ConditionalRule {
  if (rule.type === "custom") return { ...rule, formula: rewrite(rule.formula) };
  if (rule.type !== "cellValue") return rule;
  return {
    ...rule,
    formula1: rewrittenOperand(rule.formula1, rewrite),
    formula2: rule.formula2 === null ? null : rewrittenOperand(rule.formula2, rewrite),
  };
}
