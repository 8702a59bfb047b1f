/**
 * Codes that Office.js itself answers with.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export type ExcelRuleCode =
  | "AccessDenied"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet";

/** Something that Excel would refuse. The message names the sheet, table, cell or text that it is about. */
export class ExcelRuleError extends Error {
  override readonly name = "ExcelRuleError";

  constructor(
    readonly code: ExcelRuleCode,
    message: string,
  ) {
    super(message);
  }
}
