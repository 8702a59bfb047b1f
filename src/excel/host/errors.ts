/**
 * What can go wrong with the workbook, in our own words. Office's text never reaches a person.
 */
export type WorkbookProblem =
  | "cell-edit-mode"
  | "workbook-protected"
  | "sheet-protected"
  | "too-large"
  | "conflict"
  | "not-supported"
  | "name-taken"
  | "no-plan"
  /** A load was begun and has not written the plan: it is finished first, or taken away. */
  | "load-unfinished"
  /** The version before wrote it: it is brought forward first. */
  | "earlier-form"
  /** A password of the office's own keeps the sheet shut. */
  | "password-needed"
  | "damaged-table"
  /** A parameter on which results stand is missing or wrong; the cause is the domain's `ParametersError`. */
  | "wrong-parameters"
  | "different-plan"
  | "unreadable"
  | "cells-changed"
  | "formula-in-cell"
  | "unknown";

/** Every operation of the workbook port fails with this error. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly problem: WorkbookProblem,
    /** What it is about: a sheet, a table, a column. Shown beside the sentence. */
    readonly subject: string,
    /** What was done before the failure: nothing, or part of the work (repeating is safe). */
    readonly state: "unchanged" | "undone" | "partly-written",
    /** Office's own code, for the record: `InvalidOperationInCellEditMode`. */
    readonly officeCode: string,
    options?: ErrorOptions,
  ) {
    super(`${problem}: ${subject} (${officeCode})`, options);
  }
}
