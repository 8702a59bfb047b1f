import type { Worksheet } from "@cj-tech-master/excelts";
import { parseArea, singleCell } from "../../model/area";
import type { FrozenPanes, LineProperties, Sheet } from "../../model/sheet";
import { PLAIN_LINE } from "../../model/sheet";
import type { EmbeddedWorkbook } from "../../model/workbook";
import { readCells } from "./file-cells";
import { fromFileColor } from "../styles/file-color";
import { fromFilePageSetup } from "./file-page-layout";
import { readProtection } from "./file-protection";
import type { FileTableParts } from "./file-table-parts";
import { readTables } from "./file-tables";
import { fromFileWidth } from "./file-width";
import type { StyleReader } from "../styles/read-named-styles";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export interface SheetContext {
  readonly tables: ReadonlyMap<string, FileTableParts>;
  readonly styleOf: StyleReader;
}

/** Fills an empty sheet from the library's: all but what `sheet-tail` carries. */
export function readSheet(
  workbook: EmbeddedWorkbook,
  file: Worksheet,
  sheet: Sheet,
  { tables, styleOf }: SheetContext,
): void {
  // A sheet need not say how it is seen (ECMA-376, 18.3.1.88); the library then has no views, against its types.
  const [view = {}] = Array.isArray(file.views) ? file.views : [];
  sheet.visibility = VISIBILITIES[file.state];
  sheet.tabColor = file.properties.tabColor ? fromFileColor(file.properties.tabColor, "") : "";
  sheet.showGridlines = view.showGridLines ?? true;
  sheet.showHeadings = view.showRowColHeaders ?? true;
  sheet.frozen = frozenPanes(view);
  sheet.selection = parseArea(view.activeCell ?? "A1") ?? singleCell(0, 0);
  sheet.pageLayout = fromFilePageSetup(file.pageSetup, file.headerFooter);
  sheet.protection = readProtection(file);
  readColumns(file, sheet, styleOf);
  readRows(file, sheet, styleOf);
  readTables(workbook, file, sheet, tables);
  readCells(file, sheet, styleOf);
}

function frozenPanes(view: Worksheet["views"][number]): FrozenPanes {
  if (view.state !== "frozen") return { rows: 0, columns: 0 };
  return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

/** From here to the right end a column's look is the sheet's own. */
const LAST_COLUMN = 16_384;

function readColumns(file: Worksheet, sheet: Sheet, styleOf: StyleReader): void {
  const columns = file.model.cols ?? [];
  for (const { min, max, width, hidden, style, isCustomWidth, outlineLevel } of columns) {
    const look = style && Object.keys(style).length > 0 ? styleOf(style) : null;
    if (max === LAST_COLUMN && look) sheet.defaultStyle = look;
    const size = isCustomWidth && width !== undefined ? fromFileWidth(width) : null;
    const line: LineProperties = {
      size,
      hidden: hidden ?? false,
      style: max === LAST_COLUMN ? null : look,
      ...outlineOf(outlineLevel),
    };
    if (isPlain(line)) continue;
    for (let column = min - 1; column < Math.min(max, min + 1000); column += 1)
      sheet.columns.set(column, line);
  }
}

function outlineOf(level: number | undefined): Pick<LineProperties, "outlineLevel"> {
  return level ? { outlineLevel: level } : {};
}

function isPlain({ size, hidden, style, outlineLevel }: LineProperties): boolean {
  return size === PLAIN_LINE.size && !hidden && style === PLAIN_LINE.style && outlineLevel === undefined;
}

function readRows(file: Worksheet, sheet: Sheet, styleOf: StyleReader): void {
  for (let row = 0; row < file.rowCount; row += 1) {
    const fileRow = file.findRow(row + 1);
    if (!fileRow) continue;
    const hasLook = Object.keys(fileRow.style).length > 0;
    const line: LineProperties = {
      // A height that is not marked as set by hand is only what fitted.
      size: fileRow.customHeight === true ? (fileRow.height ?? null) : null,
      hidden: fileRow.hidden,
      style: hasLook ? styleOf(fileRow.style) : null,
      ...outlineOf(fileRow.outlineLevel),
    };
    if (!isPlain(line)) sheet.rows.set(row, line);
  }
}
