import type { Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { CellStyle, StyleChange } from "./cell-style";
import { NORMAL_STYLE, restyled } from "./cell-style";
import { requireAllowed, requireUnprotected } from "./protection-rules";
import type { LineProperties, Sheet } from "./sheet";
import { PLAIN_LINE, cellAt } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/** Changes the look of every cell of the area. Whole rows and columns keep it for cells to come. */
export function restyleCells(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  change: StyleChange,
): void {
  requireFormatting(sheet, change);
  changeStyles(
    sheet,
    area,
    sharing((style) => restyled(style, change)),
  );
  announce(workbook, { kind: "format", sheet, area });
}

/** Number formats cell by cell; `null` leaves one as it is. */
export function writeNumberFormats(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  formats: readonly (readonly (string | null)[])[],
): void {
  requireAllowed(sheet, "allowFormatCells");
  const styles = new Map<string, (style: CellStyle) => CellStyle>();
  formats.forEach((line, down) => {
    line.forEach((numberFormat, right) => {
      if (numberFormat === null) return;
      const change = styles.get(numberFormat) ?? sharing((style) => restyled(style, { numberFormat }));
      styles.set(numberFormat, change);
      restyleCell(sheet, area.row + down, area.column + right, change);
    });
  });
  announce(workbook, { kind: "format", sheet, area });
}

/** Back to *Normal*; contents stay. */
export function clearFormats(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area): void {
  requireAllowed(sheet, "allowFormatCells");
  changeStyles(sheet, area, () => NORMAL_STYLE);
  announce(workbook, { kind: "format", sheet, area });
}

/** Gives every cell of the area another style made from the one that it has. */
export function changeStyles(sheet: Sheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  const allRows = area.rowCount === MAX_ROWS;
  const allColumns = area.columnCount === MAX_COLUMNS;
  if (!allRows && !allColumns) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        restyleCell(sheet, row, column, change);
      }
    }
    return;
  }
  sheet.cells.visit(area, (cell, row, column) => {
    sheet.cells.set(row, column, { ...cell, style: change(cell.style) });
  });
  if (allRows && allColumns) sheet.defaultStyle = change(sheet.defaultStyle);
  if (allRows) restyleLines(sheet, sheet.columns, [area.column, area.columnCount], change);
  if (allColumns) restyleLines(sheet, sheet.rows, [area.row, area.rowCount], change);
}

function restyleLines(
  sheet: Sheet,
  lines: Map<number, LineProperties>,
  [first, count]: readonly [number, number],
  change: (style: CellStyle) => CellStyle,
): void {
  // The whole sheet: only lines that have a look of their own need it again.
  const everything = count === MAX_ROWS || count === MAX_COLUMNS;
  const concerned = everything ? [...lines.keys()] : Array.from({ length: count }, (_, at) => first + at);
  for (const line of concerned) {
    const before = lines.get(line) ?? PLAIN_LINE;
    if (everything && before.style === null) continue;
    lines.set(line, { ...before, style: change(before.style ?? sheet.defaultStyle) });
  }
}

function restyleCell(
  sheet: Sheet,
  row: number,
  column: number,
  change: (style: CellStyle) => CellStyle,
): void {
  const cell = cellAt(sheet, row, column);
  const style = change(cell.style);
  if (style !== cell.style) sheet.cells.set(row, column, { ...cell, style });
}

/** The same style object for the same style before: cells that looked alike share one again. */
export function sharing(change: (style: CellStyle) => CellStyle): typeof change {
  const made = new Map<CellStyle, CellStyle>();
  return (style) => {
    const known = made.get(style) ?? change(style);
    made.set(style, known);
    return known;
  };
}

/** Locking needs an unprotected sheet; other looks also the option to format cells. */
function requireFormatting(sheet: Sheet, change: StyleChange): void {
  if (change.protection) requireUnprotected(sheet);
  else requireAllowed(sheet, "allowFormatCells");
}
