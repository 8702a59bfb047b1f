import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Area } from "./area";
import { ExcelRuleError } from "./excel-rule-error";
import { requireAllowed } from "./protection-rules";
import type { LineProperties, Sheet } from "./sheet";
import { PLAIN_LINE } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

export type LineChange = Partial<Pick<LineProperties, "size" | "hidden">>;

/** 255 characters of the standard font (Excel specifications and limits), in points. */
const MAX_COLUMN_WIDTH = 1_342.5;
/** Points (Excel specifications and limits). */
const MAX_ROW_HEIGHT = 409.5;

/** Width (points) and hiding of every column that the area touches. */
export function changeColumns(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  change: LineChange,
): void {
  requireAllowed(sheet, "allowFormatColumns");
  requireSize(change, MAX_COLUMN_WIDTH);
  changeLines(sheet.columns, area.column, area.columnCount, change);
  announce(workbook, { kind: "format", sheet, area: { ...area, row: 0, rowCount: MAX_ROWS } });
}

/** Height (points; `null`: as its text needs) and hiding of every row that the area touches. */
export function changeRows(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area, change: LineChange): void {
  requireAllowed(sheet, "allowFormatRows");
  requireSize(change, MAX_ROW_HEIGHT);
  changeLines(sheet.rows, area.row, area.rowCount, change);
  if (change.hidden !== undefined) announce(workbook, { kind: "rowsHidden", sheet });
  announce(workbook, { kind: "format", sheet, area: { ...area, column: 0, columnCount: MAX_COLUMNS } });
}

function requireSize({ size }: LineChange, maximum: number): void {
  if (size === undefined || size === null || (size >= 0 && size <= maximum)) return;
  throw new ExcelRuleError("InvalidArgument", `${size} points are not between 0 and ${maximum}`);
}

function changeLines(
  lines: Map<number, LineProperties>,
  first: number,
  count: number,
  change: LineChange,
): void {
  for (let line = first; line < first + count; line += 1) {
    lines.set(line, { ...(lines.get(line) ?? PLAIN_LINE), ...change });
  }
}
