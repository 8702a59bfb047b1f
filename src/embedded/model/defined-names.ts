import type { Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { DefinedName } from "./defined-name";
import { ExcelRuleError } from "./excel-rule-error";
import { requireFormula } from "./formula-reading";
import { formulaParts, referenceText } from "./formula-parts";
import type { ReferencePart } from "./formula-parts";
import { requireFreeIdentifier, requireIdentifier } from "./identifier-rules";
import type { Sheet } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";
import { announce, findSheet } from "./workbook";

/** Where a name points. */
export interface NameTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Defines a name for a reference, `=Parametri!$B$4`, a constant, `=0.22`, or a formula, `=SUM(Dati[T1])`
 * (`Excel.NamedItemCollection.add`). `scope`: the only sheet that knows it, or `null`. `InvalidArgument`: no name, taken,
 * or a formula that cannot be read.
 */
export function addName(
  workbook: EmbeddedWorkbook,
  name: string,
  formula: string,
  scope: Sheet | null,
): DefinedName {
  requireIdentifier(name);
  requireFreeIdentifier(workbook, name, scope);
  const defined: DefinedName = { name, formula, sheet: scope, visible: true, comment: "" };
  requireFormula(workbook, formula, null);
  workbook.names.push(defined);
  announce(workbook, { kind: "names", names: [name] });
  return defined;
}

export function deleteName(workbook: EmbeddedWorkbook, name: DefinedName): void {
  const position = workbook.names.indexOf(name);
  if (position < 0) throw new ExcelRuleError("ItemNotFound", `there is no name "${name.name}"`);
  workbook.names.splice(position, 1);
  announce(workbook, { kind: "names", names: [name.name] });
}

/** The name as a formula of that sheet means it: the sheet's own first, then the workbook's. `null`: none. */
export function findName(workbook: EmbeddedWorkbook, name: string, scope: Sheet | null): DefinedName | null {
  const wanted = name.toLowerCase();
  const named = workbook.names.filter((each) => each.name.toLowerCase() === wanted);
  return named.find((each) => each.sheet === scope) ?? named.find((each) => each.sheet === null) ?? null;
}

/** `null`: it stands for no cells, or they were deleted. */
export function nameTarget(workbook: EmbeddedWorkbook, name: DefinedName): NameTarget | null {
  return referenceTarget(workbook, name.formula, name.sheet);
}

/**
 * Where a formula that is nothing but one reference points; a reference without a sheet is to `home`. `null`: it is
 * something else, or its cells were deleted.
 */
export function referenceTarget(
  workbook: EmbeddedWorkbook,
  formula: string,
  home: Sheet | null,
): NameTarget | null {
  const parts = formulaParts(formula).filter((part) => part.text !== "=");
  const [part] = parts;
  if (parts.length !== 1 || part?.kind !== "reference") return null;
  const sheet = part.sheet === null ? home : findSheet(workbook, part.sheet);
  return sheet ? { sheet, area: referencedArea(part) } : null;
}

/** The cells of a reference. */
export function referencedArea({ range }: ReferencePart): Area {
  const row = range.top ?? 0;
  const column = range.left ?? 0;
  return {
    row,
    column,
    rowCount: (range.bottom ?? MAX_ROWS - 1) - row + 1,
    columnCount: (range.right ?? MAX_COLUMNS - 1) - column + 1,
  };
}

/** `=Parametri!$B$4`: what a name for an area is defined as. */
export function absoluteReference(sheet: Sheet, area: Area): string {
  const range = {
    top: area.rowCount === MAX_ROWS ? null : area.row,
    bottom: area.rowCount === MAX_ROWS ? null : area.row + area.rowCount - 1,
    left: area.columnCount === MAX_COLUMNS ? null : area.column,
    right: area.columnCount === MAX_COLUMNS ? null : area.column + area.columnCount - 1,
    $top: true,
    $bottom: true,
    $left: true,
    $right: true,
  };
  return `=${referenceText(sheet.name, range)}`;
}
