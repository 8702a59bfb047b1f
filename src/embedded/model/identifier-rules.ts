import { ExcelRuleError } from "./excel-rule-error";
import type { Sheet } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";
import { findTable } from "./workbook";

/**
 * Syntax of table names and defined names (support.microsoft.com, "Names in formulas", "Rename an Excel table"):
 * a letter, `_` or `\` first, then letters, digits, points and underscores; no space; at most 255; not a
 * cell reference; not R or C.
 */
const IDENTIFIER = /^[\p{L}_\\][\p{L}\p{N}._\\]*$/u;
const A1_REFERENCE = /^[A-Za-z]{1,3}\d{1,7}$/;
const R1C1_REFERENCE = /^(?:R\d*)?(?:C\d*)?$/i;

/** Fails with `InvalidArgument` when a text cannot name a table or a range. */
export function requireIdentifier(name: string): void {
  const isReference = R1C1_REFERENCE.test(name) || isCellReference(name);
  if (name.length <= 255 && IDENTIFIER.test(name) && !isReference) return;
  throw new ExcelRuleError("InvalidArgument", `"${name}" cannot name a table or range`);
}

/** `T1`, `XFD1048576`; but `Tab12345678` is a name. */
function isCellReference(name: string): boolean {
  if (!A1_REFERENCE.test(name)) return false;
  const letters = name.replace(/\d+$/, "").toUpperCase().padStart(3, " ");
  const row = Number(/\d+$/.exec(name)?.[0]);
  return letters <= "XFD" && row >= 1 && row <= 1_048_576;
}

/**
 * Tables and names of the workbook share one set of names; a sheet's own names are apart. Fails with
 * `InvalidArgument`, as Excel does for a table (office-js#551).
 */
export function requireFreeIdentifier(workbook: EmbeddedWorkbook, name: string, scope: Sheet | null): void {
  const wanted = name.toLowerCase();
  const taken = workbook.names.some((each) => each.sheet === scope && each.name.toLowerCase() === wanted);
  if (taken || (scope === null && findTable(workbook, name) !== null)) {
    throw new ExcelRuleError("InvalidArgument", `the name "${name}" is taken`);
  }
}
