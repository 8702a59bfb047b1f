import type { CellAddress } from "../../embedded/model/area";
import { WHOLE_SHEET, holdsCell } from "../../embedded/model/area";
import type { Cell } from "../../embedded/model/cell";
import type { Sheet } from "../../embedded/model/sheet";
import { STANDARD_ROW_HEIGHT, columnWidth, isRowHidden, rowHeight } from "../../embedded/model/sheet";
import { fontShorthand, indent, lineHeight, toPixels } from "./cell-css";
import type { MeasureText } from "./text-lines";
import { countLines } from "./text-lines";

/** Left and right room that a cell's text does not use, in pixels. */
export const CELL_PADDING = 7;

/**
 * Height of every row in pixels. A row without a height of its own fits its tallest text; merged cells do not count
 * (Excel: "AutoFit" ignores merged cells, support.microsoft.com "Change the column width or row height").
 */
export function rowHeights(sheet: Sheet, measure: MeasureText): (row: number) => number {
  const standard = toPixels(STANDARD_ROW_HEIGHT);
  const fitted = new Map<number, number>();
  sheet.cells.visit(WHOLE_SHEET, (cell, row, column) => {
    if (cell.value === "" || rowHeight(sheet, row) !== null) return;
    const needed = textHeight(sheet, cell, { row, column }, measure);
    if (needed > (fitted.get(row) ?? standard) && !isMerged(sheet, { row, column })) fitted.set(row, needed);
  });
  return (row) => {
    if (isRowHidden(sheet, row)) return 0;
    const own = rowHeight(sheet, row);
    return own === null ? (fitted.get(row) ?? standard) : toPixels(own);
  };
}

function textHeight(sheet: Sheet, cell: Cell, address: CellAddress, measure: MeasureText): number {
  const { alignment, font } = cell.style;
  const line = lineHeight(font.size);
  if (!alignment.wrapText || typeof cell.value !== "string") return line;
  const width = toPixels(columnWidth(sheet, address.column)) - CELL_PADDING - indent(cell.style);
  const bold = font.bold || isTableHeader(sheet, address);
  return countLines(cell.value, fontShorthand({ ...font, bold }), width, measure) * line;
}

/** Table styles write their headers bold. */
function isTableHeader(sheet: Sheet, { row, column }: CellAddress): boolean {
  return sheet.tables.some(({ area }) => area.row === row && holdsCell(area, row, column));
}

function isMerged(sheet: Sheet, { row, column }: CellAddress): boolean {
  return sheet.merges.some((merge) => holdsCell(merge, row, column));
}
