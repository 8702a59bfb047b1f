import type { WorkbookProblem } from "./errors";

/**
 * From Office's error codes to our problems. Codes: Microsoft, "Error handling with the application-specific
 * JavaScript APIs" and "Excel JavaScript API error codes".
 */
const PROBLEM_BY_CODE: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "sheet-protected",
  WorkbookProtected: "workbook-protected",
  ProtectedWorkbook: "workbook-protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestTooLarge: "too-large",
  CellsExceedLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  Conflict: "conflict",
  EditModeConflict: "conflict",
  MergeConflict: "conflict",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "damaged-table",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFeature: "not-supported",
};

/** Our problem for an Office error code; `unknown` for codes that ask for nothing special. */
export function problemOfCode(officeCode: string): WorkbookProblem {
  return PROBLEM_BY_CODE[officeCode] ?? "unknown";
}
