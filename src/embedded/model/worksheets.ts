import type { Area } from "./area";
import { ExcelRuleError } from "./excel-rule-error";
import { loseSheetInFormulas, renameSheetInFormulas } from "./formula-upkeep";
import { requireOpenStructure } from "./protection-rules";
import type { Sheet } from "./sheet";
import { createSheet } from "./sheet";
import { loseTableInFormulas } from "./table-upkeep";
import type { EmbeddedWorkbook } from "./workbook";
import { announce, findSheet, nextId, sheetId } from "./workbook";

/** Rename a worksheet (support.microsoft.com): length, characters, apostrophes, the reserved name. */
export const MAX_SHEET_NAME = 31;
const FORBIDDEN_IN_SHEET_NAME = /[\\/?*[\]:]/;
const RESERVED_SHEET_NAME = "history";

/** Adds a sheet after the last one; without a name, `Foglio2` and so on. It does not become active. */
export function addSheet(workbook: EmbeddedWorkbook, name?: string): Sheet {
  requireOpenStructure(workbook);
  const wanted = name ?? freeSheetName(workbook);
  requireSheetName(workbook, wanted, null);
  const sheet = createSheet(sheetId(nextId(workbook)), wanted);
  workbook.sheets.push(sheet);
  announce(workbook, { kind: "sheetAdded", sheet });
  return sheet;
}

/** Renames a sheet; formulas and names that speak of it follow. */
export function renameSheet(workbook: EmbeddedWorkbook, sheet: Sheet, name: string): void {
  requireOpenStructure(workbook);
  requireSheetName(workbook, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  renameSheetInFormulas(workbook, before, name);
  sheet.name = name;
  announce(workbook, { kind: "sheetRenamed", sheet, before });
}

/**
 * Deletes a sheet with its tables and names; references to it become `#REF!`. The last visible one stays, and so does
 * one that is `VeryHidden` (typings of `Worksheet.delete`: `InvalidOperation`).
 */
export function deleteSheet(workbook: EmbeddedWorkbook, sheet: Sheet): void {
  requireOpenStructure(workbook);
  if (sheet.visibility === "VeryHidden") {
    throw new ExcelRuleError(
      "InvalidOperation",
      `sheet "${sheet.name}" is very hidden: show it before deleting it`,
    );
  }
  requireAnotherVisible(workbook, sheet);
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  for (const name of workbook.names.filter((each) => each.sheet === sheet)) {
    workbook.names.splice(workbook.names.indexOf(name), 1);
  }
  loseSheetInFormulas(workbook, sheet.name);
  for (const table of sheet.tables) loseTableInFormulas(workbook, table);
  if (workbook.activeSheet === sheet) leaveSheet(workbook, position);
  announce(workbook, { kind: "sheetDeleted", sheet });
}

/** Moves a sheet to a position among the tabs, from 0. */
export function moveSheet(workbook: EmbeddedWorkbook, sheet: Sheet, position: number): void {
  requireOpenStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw new ExcelRuleError("InvalidArgument", `there is no sheet position ${position}`);
  }
  const before = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  announce(workbook, { kind: "sheetChanged", sheet, aspect: { kind: "position", before, after: position } });
}

/** Shows or hides a sheet. One must stay visible. */
export function changeVisibility(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  visibility: Sheet["visibility"],
): void {
  requireOpenStructure(workbook);
  if (visibility !== "Visible") requireAnotherVisible(workbook, sheet);
  const before = sheet.visibility;
  sheet.visibility = visibility;
  if (workbook.activeSheet === sheet && visibility !== "Visible") {
    leaveSheet(workbook, workbook.sheets.indexOf(sheet));
  }
  announce(workbook, { kind: "sheetChanged", sheet, aspect: { kind: "visibility", before } });
}

/** Makes a sheet the one that is seen. A hidden one cannot be (`InvalidOperation`). */
export function activateSheet(workbook: EmbeddedWorkbook, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") {
    throw new ExcelRuleError("InvalidOperation", `sheet "${sheet.name}" is hidden`);
  }
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  announce(workbook, { kind: "activated", sheet, before });
}

/** Selects cells, and shows their sheet. */
export function selectCells(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area): void {
  activateSheet(workbook, sheet);
  sheet.selection = area;
  announce(workbook, { kind: "selected", sheet, area });
}

/** Settings of a sheet that no rule of Excel restricts. */
export type SheetSettings = Pick<
  Sheet,
  "tabColor" | "showGridlines" | "showHeadings" | "frozen" | "pageLayout"
>;

export function changeSheet(workbook: EmbeddedWorkbook, sheet: Sheet, change: Partial<SheetSettings>): void {
  Object.assign(sheet, change);
  announce(workbook, { kind: "sheetChanged", sheet });
}

/** Why a text cannot name a sheet; `null`: it can. */
export function sheetNameProblem(name: string): string | null {
  if (name === "") return "a sheet name cannot be empty";
  if (name.length > MAX_SHEET_NAME) return `sheet name "${name}" has more than 31 characters`;
  if (FORBIDDEN_IN_SHEET_NAME.test(name)) return `sheet name "${name}" holds one of \\ / ? * [ ] :`;
  if (name.startsWith("'") || name.endsWith("'")) {
    return `sheet name "${name}" begins or ends with an apostrophe`;
  }
  return name.toLowerCase() === RESERVED_SHEET_NAME ? `sheet name "${name}" is reserved` : null;
}

function requireSheetName(workbook: EmbeddedWorkbook, name: string, own: Sheet | null): void {
  const problem = sheetNameProblem(name);
  if (problem !== null) throw new ExcelRuleError("InvalidArgument", problem);
  const other = findSheet(workbook, name);
  if (other && other !== own) {
    throw new ExcelRuleError("ItemAlreadyExists", `there is a sheet "${name}" already`);
  }
}

function requireAnotherVisible(workbook: EmbeddedWorkbook, sheet: Sheet): void {
  const others = workbook.sheets.filter((each) => each !== sheet);
  if (others.some((each) => each.visibility === "Visible")) return;
  throw new ExcelRuleError("InvalidOperation", `"${sheet.name}" is the last visible sheet`);
}

/** Another visible sheet becomes active: the next tab, else the one before. */
function leaveSheet(workbook: EmbeddedWorkbook, position: number): void {
  const visible = (sheet: Sheet): boolean => sheet.visibility === "Visible";
  const next =
    workbook.sheets.slice(position).find(visible) ??
    workbook.sheets.slice(0, position).reverse().find(visible);
  if (!next) throw new ExcelRuleError("InvalidOperation", "no sheet is visible");
  const before = workbook.activeSheet;
  workbook.activeSheet = next;
  announce(workbook, { kind: "activated", sheet: next, before });
}

function freeSheetName(workbook: EmbeddedWorkbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Foglio${number}`)) number += 1;
  return `Foglio${number}`;
}
