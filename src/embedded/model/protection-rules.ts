import { lockWith, opens } from "../passwords/password-lock";
import type { Area } from "./area";
import { areaName } from "./area";
import { ExcelRuleError } from "./excel-rule-error";
import type { Sheet } from "./sheet";
import type { ProtectionOptions } from "./sheet-protection";
import { NOTHING_ALLOWED } from "./sheet-protection";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

type Allowance = {
  [Option in keyof ProtectionOptions]: ProtectionOptions[Option] extends boolean ? Option : never;
}[keyof ProtectionOptions];

/**
 * Locked cells of a protected sheet refuse new contents, whoever writes: there is no exception for add-ins
 * (office-js#2871).
 */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (!sheet.protection.protected || isUnlocked(sheet, area)) return;
  throw denied(`cells ${areaName(area)} of sheet "${sheet.name}" are locked`);
}

/** Whether every cell of the area may be typed into while the sheet is protected. */
export function isUnlocked(sheet: Sheet, area: Area): boolean {
  let unlocked = 0;
  const hasLocked = sheet.cells.some(area, ({ style }) => {
    if (!style.protection.locked) unlocked += 1;
    return style.protection.locked;
  });
  if (hasLocked) return false;
  if (unlocked === area.rowCount * area.columnCount) return true;
  return untouchedCellsUnlocked(sheet, area);
}

function untouchedCellsUnlocked(sheet: Sheet, area: Area): boolean {
  if (!sheet.defaultStyle.protection.locked) return true;
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    if (sheet.columns.get(column)?.style?.protection.locked !== false) {
      return untouchedRowsUnlocked(sheet, area);
    }
  }
  return true;
}

function untouchedRowsUnlocked(sheet: Sheet, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    if (sheet.rows.get(row)?.style?.protection.locked === false) continue;
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (sheet.cells.get(row, column)) continue;
      if (sheet.columns.get(column)?.style?.protection.locked !== false) return false;
    }
  }
  return true;
}

/** Refuses what a protected sheet does not allow by its options. */
export function requireAllowed(sheet: Sheet, allowance: Allowance): void {
  if (!sheet.protection.protected || sheet.protection.options[allowance]) return;
  throw denied(`sheet "${sheet.name}" is protected (${allowance} is off)`);
}

/** Refuses what no protected sheet allows: merging, tables, validations, conditional formats. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection.protected) throw denied(`sheet "${sheet.name}" is protected`);
}

/**
 * Adding, copying, naming, moving, hiding, showing and deleting sheets needs an unprotected structure
 * (support.microsoft.com, "Protect a workbook").
 */
export function requireOpenStructure(workbook: EmbeddedWorkbook): void {
  if (workbook.structureProtected) throw denied("the structure of the workbook is protected");
}

/** `AccessDenied` when the sheet is protected already (office-js#6784). */
export function protectSheet(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  options: Partial<ProtectionOptions>,
  password: string | null,
): void {
  if (sheet.protection.protected) throw denied(`sheet "${sheet.name}" is protected already`);
  sheet.protection = {
    protected: true,
    options: { ...NOTHING_ALLOWED, ...options },
    password: lockWith(password),
  };
  announce(workbook, { kind: "sheetChanged", sheet, aspect: { kind: "protection" } });
}

/**
 * `AccessDenied` when the sheet is not protected (office-js#6784); `InvalidArgument` for a wrong password (said of
 * `WorksheetProtection.pauseProtection` in the typings; a 400 with that text in microsoft-graph-docs#10151).
 */
export function unprotectSheet(workbook: EmbeddedWorkbook, sheet: Sheet, password: string | null): void {
  const { protection } = sheet;
  if (!protection.protected) throw denied(`sheet "${sheet.name}" is not protected`);
  if (!opens(protection.password, password)) throw wrongPassword(`sheet "${sheet.name}"`);
  sheet.protection = { ...protection, protected: false, password: null };
  announce(workbook, { kind: "sheetChanged", sheet, aspect: { kind: "protection" } });
}

/**
 * Locks the structure. "Fails if the workbook has been protected" (typings of `WorkbookProtection.protect`); the code
 * `AccessDenied` is inferred from sheets.
 */
export function protectStructure(workbook: EmbeddedWorkbook, password: string | null): void {
  if (workbook.structureProtected) throw denied("the structure of the workbook is protected already");
  workbook.structureProtected = true;
  workbook.structurePassword = lockWith(password);
  announce(workbook, { kind: "workbookChanged" });
}

/** Inferred from sheets: `AccessDenied` when nothing is protected, `InvalidArgument` for a wrong password. */
export function unprotectStructure(workbook: EmbeddedWorkbook, password: string | null): void {
  if (!workbook.structureProtected) throw denied("the structure of the workbook is not protected");
  if (!opens(workbook.structurePassword, password)) throw wrongPassword("the structure of the workbook");
  workbook.structureProtected = false;
  workbook.structurePassword = null;
  announce(workbook, { kind: "workbookChanged" });
}

function wrongPassword(what: string): ExcelRuleError {
  return new ExcelRuleError("InvalidArgument", `wrong password for ${what}`);
}

function denied(message: string): ExcelRuleError {
  return new ExcelRuleError("AccessDenied", message);
}
