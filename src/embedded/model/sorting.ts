import type { Area } from "./area";
import { areaName, intersection } from "./area";
import type { Cell } from "./cell";
import { readHeaders } from "./table-headers";
import { ExcelRuleError } from "./excel-rule-error";
import { copiedFormula } from "./formula-references";
import { noteMentions } from "./formula-mentions";
import { requireAllowed, requireUnlocked } from "./protection-rules";
import type { Sheet } from "./sheet";
import { cellAt, isColumnHidden, isRowHidden } from "./sheet";
import type { SortOrder } from "./sort-order";
import { compareLines } from "./sort-order";
import type { Table } from "./table";
import { bodyArea, headerArea, totalsArea } from "./table";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/** What of a sheet is put into order, without headers. */
export interface SortedCells {
  readonly area: Area;
  readonly lines: "rows" | "columns";
}

/** Sorts the rows of a table and remembers the order. */
export function sortTable(workbook: EmbeddedWorkbook, sheet: Sheet, table: Table, order: SortOrder): void {
  sortCells(workbook, sheet, { area: bodyArea(table), lines: "rows" }, order);
  table.sort = order;
}

/**
 * Sorts the lines of an area; lines that are equal keep their order. Contents, looks and links move; conditional formats,
 * validations, heights and hidden lines stay where they are ("Hidden rows aren't moved when you sort rows",
 * support.microsoft.com, "Sort data in a range or table"). Relative references in formulas then mean what a copy would
 * mean, absolute ones stay (Microsoft KB Q40401, "Errors sorting cells that contain references"; inferred: references that name
 * a sheet as well); formulas that speak of the area do not follow. On a protected sheet `allowSort` is needed and no locked
 * cell may be among them (same site, "Protect a worksheet"; office-js#2135, by design).
 */
export function sortCells(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  { area, lines }: SortedCells,
  order: SortOrder,
): void {
  requireSortable(sheet, area, lines, order);
  const places = visibleLines(sheet, area, lines);
  const blocks = places.map((place) => ({ place, cells: lineOf(sheet, area, lines, place) }));
  const keyed = blocks.map((block) => ({
    ...block,
    keys: order.keys.map(({ offset }) => keyCell(block.cells, offset)),
  }));
  const sorted = [...keyed].sort((left, right) => compareLines(left.keys, right.keys, order));
  const moved = places.filter((place, index) => sorted[index]?.place !== place);
  sorted.forEach(({ place, cells }, index) => {
    const target = places[index];
    if (target !== undefined && target !== place) putLine(sheet, { area, lines }, { place, cells, target });
  });
  readHeaders(workbook, sheet, area);
  if (moved.length > 0) announce(workbook, { kind: "content", sheet, area });
  announce(workbook, { kind: "sorted", sheet, areas: stretches(area, lines, moved), lines });
}

function keyCell(cells: readonly Cell[], offset: number): Cell {
  const cell = cells[offset];
  if (!cell) throw new ExcelRuleError("InvalidArgument", `there is no line ${offset} to sort by`);
  return cell;
}

function visibleLines(sheet: Sheet, area: Area, lines: SortedCells["lines"]): readonly number[] {
  const [first, count] = lines === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const isHidden = lines === "rows" ? isRowHidden : isColumnHidden;
  return Array.from({ length: count }, (_, index) => first + index).filter((line) => !isHidden(sheet, line));
}

/** The cells of one row or column of the area. */
function lineOf(sheet: Sheet, area: Area, lines: SortedCells["lines"], line: number): readonly Cell[] {
  return lines === "rows"
    ? Array.from({ length: area.columnCount }, (_, right) => cellAt(sheet, line, area.column + right))
    : Array.from({ length: area.rowCount }, (_, down) => cellAt(sheet, area.row + down, line));
}

interface MovedLine {
  readonly place: number;
  readonly cells: readonly Cell[];
  readonly target: number;
}

function putLine(sheet: Sheet, { area, lines }: SortedCells, { place, cells, target }: MovedLine): void {
  cells.forEach((cell, index) => {
    const [row, column] = lines === "rows" ? [target, area.column + index] : [area.row + index, target];
    const [down, right] = lines === "rows" ? [target - place, 0] : [0, target - place];
    const formula = cell.formula === null ? null : copiedFormula(cell.formula, down, right);
    if (formula !== null) noteMentions(sheet, formula);
    sheet.cells.set(row, column, formula === cell.formula ? cell : { ...cell, formula });
  });
}

/** Lines beside one another as one area each. */
function stretches(area: Area, lines: SortedCells["lines"], moved: readonly number[]): readonly Area[] {
  const areas: Area[] = [];
  for (const line of moved) {
    const last = areas.at(-1);
    const [start, length] =
      lines === "rows" ? (["row", "rowCount"] as const) : (["column", "columnCount"] as const);
    if (last && last[start] + last[length] === line)
      areas[areas.length - 1] = { ...last, [length]: last[length] + 1 };
    else areas.push({ ...area, [start]: line, [length]: 1 });
  }
  return areas;
}

/**
 * Inferred: Excel's codes for merged cells ("all the merged cells need to be the same size"; here any are refused) and for
 * cells that would take a table's header or totals along.
 */
function requireSortable(sheet: Sheet, area: Area, lines: SortedCells["lines"], order: SortOrder): void {
  requireAllowed(sheet, "allowSort");
  requireUnlocked(sheet, area);
  const width = lines === "rows" ? area.columnCount : area.rowCount;
  for (const { offset } of order.keys) {
    if (offset >= 0 && offset < width) continue;
    throw new ExcelRuleError("InvalidArgument", `${areaName(area)} has no line ${offset} to sort by`);
  }
  const merge = sheet.merges.find((each) => intersection(each, area));
  if (merge) throw new ExcelRuleError("InvalidOperation", `${areaName(merge)} is merged: no sorting`);
  for (const table of sheet.tables) {
    const totals = totalsArea(table);
    if (!intersection(headerArea(table), area) && !(totals && intersection(totals, area))) continue;
    throw new ExcelRuleError(
      "InvalidOperation",
      `sorting would move the header or totals of "${table.name}"`,
    );
  }
}
