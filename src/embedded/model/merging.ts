import type { Area } from "./area";
import { areaName, contains, intersection } from "./area";
import { ExcelRuleError } from "./excel-rule-error";
import { requireUnprotected } from "./protection-rules";
import type { Sheet } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/**
 * Merges an area into one cell that keeps the content of its first. Merged cells inside it go into it; a table
 * or a merge that it would cut is an error.
 */
export function mergeCells(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area): void {
  requireUnprotected(sheet);
  const table = sheet.tables.find((each) => intersection(each.area, area));
  if (table) {
    throw new ExcelRuleError(
      "InvalidOperation",
      `${areaName(area)} of sheet "${sheet.name}" is in table "${table.name}": no merging`,
    );
  }
  const cut = sheet.merges.find((each) => intersection(each, area) && !contains(area, each));
  if (cut) {
    throw new ExcelRuleError("MergedRangeConflict", `${areaName(area)} cuts ${areaName(cut)}`);
  }
  sheet.cells.visit(area, (cell, row, column) => {
    if (row === area.row && column === area.column) return;
    sheet.cells.set(row, column, { ...cell, formula: null, value: "" });
  });
  const others = sheet.merges.filter((each) => !contains(area, each));
  sheet.merges = area.rowCount * area.columnCount > 1 ? [...others, area] : others;
  announce(workbook, { kind: "content", sheet, area });
  announce(workbook, { kind: "format", sheet, area });
}

/** Takes apart every merged cell that the area touches. */
export function unmergeCells(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area): void {
  requireUnprotected(sheet);
  sheet.merges = sheet.merges.filter((each) => !intersection(each, area));
  announce(workbook, { kind: "format", sheet, area });
}
