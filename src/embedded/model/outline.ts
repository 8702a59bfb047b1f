import type { Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import { ExcelRuleError } from "./excel-rule-error";
import { requireUnprotected } from "./protection-rules";
import type { LineProperties, Sheet } from "./sheet";
import { PLAIN_LINE } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/** Rows or columns of a sheet, as an outline groups them. */
export type OutlineAxis = "rows" | "columns";

/** Groups inside one another (support.microsoft.com, "Outline (group) data in a worksheet": eight levels, the first is all). */
const DEEPEST = 7;

/** Puts lines into a group more. More than seven are `InvalidOperation` (inferred code); a protected sheet refuses. */
export function groupLines(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area, axis: OutlineAxis): void {
  changeLevels(workbook, sheet, area, axis, (level) => {
    if (level < DEEPEST) return level + 1;
    throw new ExcelRuleError("InvalidOperation", "an outline has eight levels at most");
  });
}

/** Takes lines out of their innermost group; those in none stay, and lines of no group that are hidden stay hidden. */
export function ungroupLines(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area, axis: OutlineAxis): void {
  changeLevels(workbook, sheet, area, axis, (level) => Math.max(0, level - 1));
}

/**
 * Hides the groups that the area touches, as *Hide Detail* does: for a line inside a group the innermost around it, for a
 * line that is in none or in an outer one the group that ends just before it (inferred for ranges of several lines).
 */
export function hideGroups(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area, axis: OutlineAxis): void {
  const lines = [...detailsOf(sheet, area, axis)];
  hideLines(
    workbook,
    sheet,
    axis,
    lines.map((line) => [line, true] as const),
  );
}

/** Shows what {@link hideGroups} hides. */
export function showGroups(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area, axis: OutlineAxis): void {
  const lines = [...detailsOf(sheet, area, axis)];
  hideLines(
    workbook,
    sheet,
    axis,
    lines.map((line) => [line, false] as const),
  );
}

/** Lines of the groups that an area touches. */
function detailsOf(sheet: Sheet, area: Area, axis: OutlineAxis): ReadonlySet<number> {
  const levels = linesOf(sheet, axis);
  const level = (line: number): number => levels.get(line)?.outlineLevel ?? 0;
  const [first, count] = stretch(area, axis);
  const last = Math.max(-1, ...levels.keys());
  const details = new Set<number>();
  for (let line = first; line < first + count && line <= last + 1; line += 1) {
    const isSummary = line > 0 && level(line - 1) > level(line);
    const start = isSummary ? line - 1 : line;
    const least = isSummary ? level(line) + 1 : level(line);
    if (least === 0) continue;
    for (let each = start; each >= 0 && level(each) >= least; each -= 1) details.add(each);
    for (let each = start; level(each) >= least; each += 1) details.add(each);
  }
  return details;
}

/**
 * Shows the outline down to a level: 1 only what is in no group, 2 the outermost groups too, and so on; 0 leaves rows or
 * columns as they are, more than there are shows everything (documentation of `Excel.Worksheet.showOutlineLevels`).
 */
export function showOutlineLevels(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  levels: { readonly rows: number; readonly columns: number },
): void {
  for (const axis of ["rows", "columns"] as const) {
    const shown = levels[axis];
    if (!Number.isInteger(shown) || shown < 0 || shown > 8) {
      throw new ExcelRuleError("InvalidArgument", `${shown} is no level of an outline`);
    }
    if (shown === 0) continue;
    const lines = grouped(sheet, axis).map(([line, level]) => [line, level >= shown] as const);
    hideLines(workbook, sheet, axis, lines);
  }
}

function changeLevels(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  axis: OutlineAxis,
  change: (level: number) => number,
): void {
  requireUnprotected(sheet);
  const lines = linesOf(sheet, axis);
  const [first, count] = stretch(area, axis);
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const levels = numbers.map((line) => [line, change(lines.get(line)?.outlineLevel ?? 0)] as const);
  for (const [line, outlineLevel] of levels) {
    const { size, hidden, style } = lines.get(line) ?? PLAIN_LINE;
    lines.set(line, { size, hidden, style, ...(outlineLevel === 0 ? {} : { outlineLevel }) });
  }
  announce(workbook, { kind: "format", sheet, area: whole(area, axis) });
}

/** Lines that are in a group, with their level, in order. */
function grouped(sheet: Sheet, axis: OutlineAxis): readonly (readonly [line: number, level: number])[] {
  return [...linesOf(sheet, axis)]
    .flatMap(([line, { outlineLevel }]) => (outlineLevel ? [[line, outlineLevel] as const] : []))
    .sort(([one], [other]) => one - other);
}

function hideLines(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  axis: OutlineAxis,
  changes: readonly (readonly [line: number, hidden: boolean])[],
): void {
  requireUnprotected(sheet);
  const lines = linesOf(sheet, axis);
  for (const [line, hidden] of changes) lines.set(line, { ...(lines.get(line) ?? PLAIN_LINE), hidden });
  announce(workbook, {
    kind: "format",
    sheet,
    area: { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS },
  });
  if (axis === "rows") announce(workbook, { kind: "rowsHidden", sheet });
}

function linesOf(sheet: Sheet, axis: OutlineAxis): Map<number, LineProperties> {
  return axis === "rows" ? sheet.rows : sheet.columns;
}

function stretch(area: Area, axis: OutlineAxis): readonly [first: number, count: number] {
  return axis === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
}

function whole(area: Area, axis: OutlineAxis): Area {
  return axis === "rows"
    ? { ...area, column: 0, columnCount: MAX_COLUMNS }
    : { ...area, row: 0, rowCount: MAX_ROWS };
}
