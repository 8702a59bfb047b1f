import type { Worksheet, WorksheetProtection } from "@cj-tech-master/excelts";
import type { ProtectionOptions, SheetProtection } from "../../model/sheet-protection";
import { UNPROTECTED } from "../../model/sheet-protection";

type FilePermissions = Partial<WorksheetProtection>;
/** As the library keeps it after reading. */
type FileProtection = FilePermissions & { readonly sheet?: boolean };

/** All but the password, which `file-passwords` writes and reads. */
export async function writeProtection(protection: SheetProtection, sheet: Worksheet): Promise<void> {
  if (!protection.protected) return;
  await sheet.protect(undefined, toFilePermissions(protection.options));
}

export function readProtection(sheet: Worksheet): SheetProtection {
  const protection = sheet.sheetProtection as FileProtection | null | undefined;
  if (protection?.sheet !== true) return UNPROTECTED;
  return { protected: true, options: fromFilePermissions(protection), password: null };
}

function toFilePermissions(options: ProtectionOptions): FilePermissions {
  return {
    autoFilter: options.allowAutoFilter,
    deleteColumns: options.allowDeleteColumns,
    deleteRows: options.allowDeleteRows,
    objects: options.allowEditObjects,
    scenarios: options.allowEditScenarios,
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insertColumns: options.allowInsertColumns,
    insertHyperlinks: options.allowInsertHyperlinks,
    insertRows: options.allowInsertRows,
    pivotTables: options.allowPivotTables,
    sort: options.allowSort,
    selectLockedCells: options.selectionMode === "Normal",
    selectUnlockedCells: options.selectionMode !== "None",
  };
}

function fromFilePermissions(file: FilePermissions): ProtectionOptions {
  return {
    allowAutoFilter: file.autoFilter ?? false,
    allowDeleteColumns: file.deleteColumns ?? false,
    allowDeleteRows: file.deleteRows ?? false,
    // These two and the selection are allowed where the file says nothing (ECMA-376, 18.3.1.85).
    allowEditObjects: file.objects ?? true,
    allowEditScenarios: file.scenarios ?? true,
    allowFormatCells: file.formatCells ?? false,
    allowFormatColumns: file.formatColumns ?? false,
    allowFormatRows: file.formatRows ?? false,
    allowInsertColumns: file.insertColumns ?? false,
    allowInsertHyperlinks: file.insertHyperlinks ?? false,
    allowInsertRows: file.insertRows ?? false,
    allowPivotTables: file.pivotTables ?? false,
    allowSort: file.sort ?? false,
    selectionMode: selectionMode(file),
  };
}

function selectionMode(file: FilePermissions): ProtectionOptions["selectionMode"] {
  if (file.selectUnlockedCells === false) return "None";
  return file.selectLockedCells === false ? "Unlocked" : "Normal";
}
