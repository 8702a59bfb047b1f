import type { Area } from "../model/area";
import { isEmpty } from "../model/cell";
import { changeColumns } from "../model/lines";
import type { Sheet } from "../model/sheet";
import { STANDARD_COLUMN_WIDTH } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import { displayText } from "../typing/display-text";

/** Widest digit of Calibri 11 is 7 pixels: 5.25 points a character, and 5 pixels around the text. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING = 3.75;

/** Makes columns as wide as their texts. Characters are taken as equally wide: an approximation of Excel's. */
export function autofitColumns(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area): void {
  const widths = new Map<number, number>();
  sheet.cells.visit(area, (cell, _row, column) => {
    if (isEmpty(cell)) return;
    const longest = Math.max(
      ...displayText(cell)
        .split("\n")
        .map((line) => line.length),
    );
    const width = longest * POINTS_PER_CHARACTER * (cell.style.font.size / 11) + PADDING;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) {
    const size = Math.max(width, STANDARD_COLUMN_WIDTH / 4);
    changeColumns(workbook, sheet, { ...area, column, columnCount: 1 }, { size });
  }
}
