import type { Area } from "./area";
import { holdsCell, intersection, without } from "./area";
import type { ConditionalFormat, ConditionalRule } from "./conditional-format";
import type { DataValidation, ValidationRule } from "./data-validation";
import { ExcelRuleError } from "./excel-rule-error";
import { requireRuleFormula } from "./formula-reading";
import { requireUnprotected } from "./protection-rules";
import type { Sheet } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";
import { announce, nextId } from "./workbook";

/** Characters of a list that is written into the rule itself (XlsxWriter#562, exceljs#667). */
const MAX_INLINE_LIST = 255;

/** What a new validation says; its place comes from the cells that it is given to. */
export type ValidationContent = Omit<DataValidation, "areas" | "anchor">;

/** Gives the cells of an area a data validation, in place of any other; `null`: none. */
export function setDataValidation(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  validation: ValidationContent | null,
): void {
  requireUnprotected(sheet);
  if (validation) requireValidRule(workbook, validation);
  const others = sheet.validations.map((each) => withoutArea(each, area));
  sheet.validations = others.filter((each) => each.areas.length > 0);
  if (validation) {
    const anchor = { row: area.row, column: area.column };
    sheet.validations = [...sheet.validations, { ...validation, areas: [area], anchor }];
  }
  announce(workbook, { kind: "format", sheet, area });
}

/** The validation of a cell; `null`: none. */
export function validationAt(sheet: Sheet, row: number, column: number): DataValidation | null {
  const covers = (each: DataValidation): boolean => each.areas.some((area) => holdsCell(area, row, column));
  return sheet.validations.find(covers) ?? null;
}

/** Adds a conditional format before all others: the newest wins (Office.js: `priority` 0). */
export function addConditionalFormat(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  rule: ConditionalRule,
): ConditionalFormat {
  requireUnprotected(sheet);
  const format: ConditionalFormat = {
    id: `{${String(nextId(workbook)).padStart(8, "0")}-0000-0000-0000-000000000001}`,
    areas: [area],
    anchor: { row: area.row, column: area.column },
    stopIfTrue: false,
    rule,
  };
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  announce(workbook, { kind: "format", sheet, area });
  return format;
}

/** Changes a conditional format in place; `ItemNotFound` if it is gone. */
export function changeConditionalFormat(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  id: string,
  change: Partial<Pick<ConditionalFormat, "stopIfTrue" | "rule" | "areas">>,
): ConditionalFormat {
  requireUnprotected(sheet);
  if (change.rule) for (const formula of formulasOf(change.rule)) requireRuleFormula(workbook, formula);
  const before = conditionalFormat(sheet, id);
  const format = { ...before, ...change };
  sheet.conditionalFormats = sheet.conditionalFormats.map((each) => (each.id === id ? format : each));
  announceAreas(workbook, sheet, format.areas);
  return format;
}

/** Gives a conditional format another place in the order, from 0. */
export function prioritizeConditionalFormat(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  id: string,
  priority: number,
): void {
  requireUnprotected(sheet);
  const format = conditionalFormat(sheet, id);
  const others = sheet.conditionalFormats.filter((each) => each !== format);
  sheet.conditionalFormats = [...others.slice(0, priority), format, ...others.slice(priority)];
  announceAreas(workbook, sheet, format.areas);
}

export function deleteConditionalFormat(workbook: EmbeddedWorkbook, sheet: Sheet, id: string): void {
  requireUnprotected(sheet);
  const format = conditionalFormat(sheet, id);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
  announceAreas(workbook, sheet, format.areas);
}

/** Takes all conditional formats off the cells of an area; what lies beside it keeps them. */
export function clearConditionalFormats(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area): void {
  requireUnprotected(sheet);
  const others = sheet.conditionalFormats.map((each) => withoutArea(each, area));
  sheet.conditionalFormats = others.filter((each) => each.areas.length > 0);
  announce(workbook, { kind: "format", sheet, area });
}

/** Those that touch an area, in order of priority. */
export function conditionalFormatsOn(sheet: Sheet, area: Area): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((each) => each.areas.some((covered) => intersection(covered, area)));
}

/** As `Excel.ConditionalFormatCollection.getItem`: `ItemNotFound` where there is none. */
export function conditionalFormat(sheet: Sheet, id: string): ConditionalFormat {
  const format = sheet.conditionalFormats.find((each) => each.id === id);
  if (!format) {
    throw new ExcelRuleError("ItemNotFound", `sheet "${sheet.name}" has no conditional format ${id}`);
  }
  return format;
}

function withoutArea<Rule extends { readonly areas: readonly Area[] }>(rule: Rule, area: Area): Rule {
  if (!rule.areas.some((each) => intersection(each, area))) return rule;
  return { ...rule, areas: rule.areas.flatMap((each) => without(each, area)) };
}

function requireValidRule(workbook: EmbeddedWorkbook, { rule, errorAlert, prompt }: ValidationContent): void {
  for (const formula of formulasOf(rule)) requireRuleFormula(workbook, formula);
  if (rule.type === "list" && !rule.source.startsWith("=")) {
    if (rule.source === "" || rule.source.length > MAX_INLINE_LIST) {
      throw new ExcelRuleError("InvalidArgument", "a list in the rule holds 1 to 255 characters");
    }
  }
  // What the dialogs hold: xlsxwriter.readthedocs.io/working_with_data_validation.html
  if (errorAlert.title.length > 32 || prompt.title.length > 32) {
    throw new ExcelRuleError("InvalidArgument", "a title holds at most 32 characters");
  }
  if (errorAlert.message.length > 255 || prompt.message.length > 255) {
    throw new ExcelRuleError("InvalidArgument", "a message holds at most 255 characters");
  }
}

/** A new conditional format has no formula yet: `""`. */
function formulasOf(rule: ValidationRule | ConditionalRule): readonly string[] {
  if (rule.type === "custom") {
    if (rule.formula === "") return [];
    return [rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`];
  }
  const texts = "source" in rule ? [rule.source] : "formula1" in rule ? [rule.formula1, rule.formula2] : [];
  return texts.filter((text) => typeof text === "string").filter((text) => text.startsWith("="));
}

function announceAreas(workbook: EmbeddedWorkbook, sheet: Sheet, areas: readonly Area[]): void {
  for (const area of areas) announce(workbook, { kind: "format", sheet, area });
}
