import type { Area } from "./area";
import { WHOLE_SHEET, singleCell } from "./area";
import type { Cell } from "./cell";
import { BLANK_CELL, isEmpty } from "./cell";
import { CellGrid } from "./cell-grid";
import type { CellStyle } from "./cell-style";
import { NORMAL_STYLE } from "./cell-style";
import type { Chart } from "./chart";
import type { CommentThread, Note } from "./comment";
import type { ConditionalFormat } from "./conditional-format";
import type { DataValidation } from "./data-validation";
import type { SheetFilter } from "./filter-criterion";
import type { PageLayout } from "./page-layout";
import { DEFAULT_PAGE_LAYOUT } from "./page-layout";
import type { SheetProtection } from "./sheet-protection";
import { UNPROTECTED } from "./sheet-protection";
import type { Table } from "./table";

/**
 * A worksheet. Read it freely; change it only through the operations beside this file, which keep Excel's
 * rules and tell the listeners.
 */
export interface Sheet {
  /** Never changes, never reused: `{00000000-…-000000000001}`, as Office.js ids look. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`; empty: none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** `false`: its formulas keep their values (`Worksheet.enableCalculation`). */
  enableCalculation: boolean;
  readonly cells: CellGrid;
  /** Look of cells that were never touched. A row's wins over a column's. */
  defaultStyle: CellStyle;
  readonly columns: Map<number, LineProperties>;
  readonly rows: Map<number, LineProperties>;
  merges: readonly Area[];
  readonly tables: Table[];
  /** The sheet's own filter, outside tables; `null`: none. */
  autoFilter: SheetFilter | null;
  /** From back to front. */
  charts: readonly Chart[];
  validations: readonly DataValidation[];
  /** In order of priority. */
  conditionalFormats: readonly ConditionalFormat[];
  protection: SheetProtection;
  frozen: FrozenPanes;
  pageLayout: PageLayout;
  readonly customProperties: Map<string, string>;
  notes: readonly Note[];
  /** Row by row. */
  comments: readonly CommentThread[];
  selection: Area;
  /**
   * What formulas of this sheet were ever seen to name, in lower case: sheets, tables, defined names; `!` for a cell of
   * this sheet. Too much does no harm: it only says where to look when one of these changes.
   */
  readonly mentions: Set<string>;
}

/** What a whole column or row has. */
export interface LineProperties {
  /** Points: width of a column, height of a row; `null`: the standard one (a row then fits its text). */
  readonly size: number | null;
  readonly hidden: boolean;
  readonly style: CellStyle | null;
  /** Groups that the line is in, 0 to 7: absent means none. */
  readonly outlineLevel?: number;
}

/** Rows and columns that stay in view, counted from the top left. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** Excel's standard sizes in points for Calibri 11 (64 and 20 pixels). */
export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;

export const PLAIN_LINE: LineProperties = { size: null, hidden: false, style: null };

export function createSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    enableCalculation: true,
    cells: new CellGrid(),
    defaultStyle: NORMAL_STYLE,
    columns: new Map(),
    rows: new Map(),
    merges: [],
    tables: [],
    autoFilter: null,
    charts: [],
    validations: [],
    conditionalFormats: [],
    protection: UNPROTECTED,
    frozen: { rows: 0, columns: 0 },
    pageLayout: DEFAULT_PAGE_LAYOUT,
    customProperties: new Map(),
    notes: [],
    comments: [],
    selection: singleCell(0, 0),
    mentions: new Set(),
  };
}

/** The cell at a place, also where nothing was ever put: then it has the look of its row, column or sheet. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.cells.get(row, column) ?? blankCell(inheritedStyle(sheet, row, column));
}

/** The look of an untouched cell. */
export function inheritedStyle(sheet: Sheet, row: number, column: number): CellStyle {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? sheet.defaultStyle;
}

const blanks = new WeakMap<CellStyle, Cell>([[NORMAL_STYLE, BLANK_CELL]]);

/** The shared empty cell of a style. */
export function blankCell(style: CellStyle): Cell {
  let blank = blanks.get(style);
  if (!blank) {
    blank = { ...BLANK_CELL, style };
    blanks.set(style, blank);
  }
  return blank;
}

/**
 * The smallest rectangle around every cell (of a part of the sheet) with content, or also with a look of its own.
 * `null`: none.
 */
export function usedArea(
  sheet: Sheet,
  which: "content" | "content-and-formats",
  within: Area = WHOLE_SHEET,
): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  sheet.cells.visit(within, (cell, row, column) => {
    if (isEmpty(cell) && (which === "content" || cell.style === sheet.defaultStyle)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom < 0
    ? null
    : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function columnWidth(sheet: Sheet, column: number): number {
  return sheet.columns.get(column)?.size ?? STANDARD_COLUMN_WIDTH;
}

/** `null`: as high as its text. */
export function rowHeight(sheet: Sheet, row: number): number | null {
  return sheet.rows.get(row)?.size ?? null;
}

export function isColumnHidden(sheet: Sheet, column: number): boolean {
  return sheet.columns.get(column)?.hidden ?? false;
}

export function isRowHidden(sheet: Sheet, row: number): boolean {
  return sheet.rows.get(row)?.hidden ?? false;
}
