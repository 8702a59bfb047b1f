import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { WHOLE_SHEET, areaName } from "../../model/area";
import { NORMAL_STYLE } from "../../model/cell-style";
import type { Sheet } from "../../model/sheet";
import { PLAIN_LINE, STANDARD_ROW_HEIGHT } from "../../model/sheet";
import { estimatedRowHeight } from "../../model/estimated-row-height";
import { writeCells } from "./file-cells";
import { toArgb } from "../styles/file-color";
import { toFileHeaderFooter, toFilePageSetup } from "./file-page-layout";
import { writeProtection } from "./file-protection";
import { writeTables } from "./file-tables";
import { toFileWidth } from "./file-width";
import type { FileLooks } from "../styles/write-named-styles";

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Adds the sheet to the library's workbook: all but what `sheet-tail` carries. */
export async function writeSheet(sheet: Sheet, workbook: Workbook, lookOf: FileLooks): Promise<void> {
  const file = workbook.addWorksheet(sheet.name, {
    state: STATES[sheet.visibility],
    pageSetup: toFilePageSetup(sheet.pageLayout),
    headerFooter: toFileHeaderFooter(sheet.pageLayout),
    views: [fileView(sheet)],
    ...(sheet.tabColor === "" ? {} : { properties: { tabColor: { argb: toArgb(sheet.tabColor) } } }),
  });
  writeColumns(sheet, file, lookOf);
  writeRows(sheet, file, lookOf);
  writeTables(sheet, file);
  writeCells(sheet, file, lookOf);
  await writeProtection(sheet.protection, file);
}

type FileView = Worksheet["views"][number];

function fileView({ frozen, selection, showGridlines, showHeadings }: Sheet): FileView {
  const common = {
    showGridLines: showGridlines,
    showRowColHeaders: showHeadings,
    activeCell: areaName({ ...selection, rowCount: 1, columnCount: 1 }),
  };
  const isFrozen = frozen.rows > 0 || frozen.columns > 0;
  return isFrozen
    ? { ...common, state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows }
    : { ...common, state: "normal" };
}

/** The sheet's own look is that of its columns: the one after the last stands for all that follow. */
function writeColumns(sheet: Sheet, file: Worksheet, lookOf: FileLooks): void {
  const last = Math.max(-1, ...sheet.columns.keys());
  const hasOwnLook = sheet.defaultStyle !== NORMAL_STYLE;
  for (let column = 0; column <= (hasOwnLook ? last + 1 : last); column += 1) {
    const line = sheet.columns.get(column);
    const style = line?.style ?? sheet.defaultStyle;
    if (line === undefined && !hasOwnLook) continue;
    const fileColumn = file.getColumn(column + 1);
    if (line?.size !== undefined && line.size !== null) fileColumn.width = toFileWidth(line.size);
    if (line?.hidden) fileColumn.hidden = true;
    if (line?.outlineLevel) fileColumn.outlineLevel = line.outlineLevel;
    if (style !== NORMAL_STYLE) fileColumn.style = lookOf(style);
  }
}

function writeRows(sheet: Sheet, file: Worksheet, lookOf: FileLooks): void {
  const rows = new Set([...sheet.rows.keys(), ...rowsWithContent(sheet)]);
  for (const row of rows) writeRow(sheet, row, { file, lookOf });
}

function rowsWithContent({ cells }: Sheet): ReadonlySet<number> {
  const rows = new Set<number>();
  cells.visit(WHOLE_SHEET, ({ value }, row) => {
    if (value !== "") rows.add(row);
  });
  return rows;
}

interface RowTarget {
  readonly file: Worksheet;
  readonly lookOf: FileLooks;
}

function writeRow(sheet: Sheet, number: number, { file, lookOf }: RowTarget): void {
  const { size, hidden, style, outlineLevel } = sheet.rows.get(number) ?? PLAIN_LINE;
  // The library forgets that an empty row is hidden or grouped, unless it has a height.
  const isSpecial = hidden || outlineLevel !== undefined;
  const height = size ?? estimatedRowHeight(sheet, number) ?? (isSpecial ? STANDARD_ROW_HEIGHT : null);
  if (height === null && style === null) return;
  const row = file.getRow(number + 1);
  if (height !== null) row.height = height;
  // A height that nobody set is found anew when the text changes.
  if (size === null) row.customHeight = false;
  if (hidden) row.hidden = true;
  if (outlineLevel) row.outlineLevel = outlineLevel;
  if (style) row.style = lookOf(style);
}
