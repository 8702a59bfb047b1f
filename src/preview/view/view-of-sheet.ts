import type { Area, CellAddress } from "../../embedded/model/area";
import { holdsCell } from "../../embedded/model/area";
import type { Cell } from "../../embedded/model/cell";
import type { Chart } from "../../embedded/model/chart";
import { isEmpty } from "../../embedded/model/cell";
import type { ConditionalLook } from "../../embedded/model/conditional-format";
import type { Sheet } from "../../embedded/model/sheet";
import { cellAt, columnWidth, isColumnHidden, usedArea } from "../../embedded/model/sheet";
import type { Table } from "../../embedded/model/table";
import { totalsArea } from "../../embedded/model/table";
import type { ChartPicture } from "../charts/chart-picture";
import type { LineSizes } from "../charts/view-of-charts";
import { viewOfCharts } from "../charts/view-of-charts";
import { cellCss, fontShorthand, indent, toPixels } from "../look/cell-css";
import type { ConditionalStyle } from "../../embedded/typing/conditional-style";
import { CELL_PADDING, rowHeights } from "../look/row-heights";
import type { CellView, SheetView } from "./sheet-view";
import type { TablePartLook } from "../look/table-look";
import { tableLook } from "../look/table-look";
import type { MeasureText } from "../look/text-lines";

/** What the grid asks of the workbook beside its cells. */
export interface CellDisplay {
  /** The cell's text by its number format. */
  readonly text: (cell: Cell, conditional: ConditionalLook | null) => string;
  /** What the conditional formats make of the cell. */
  readonly conditional: (address: CellAddress) => ConditionalStyle;
  readonly chart: (chart: Chart) => ChartPicture;
}

/** Empty rows and columns drawn beyond the used ones. */
const SPARE = { rows: 60, columns: 8 };
const LEAST = { rows: 100, columns: 26 };
/** No text is looked for further than this. */
const LONGEST_OVERFLOW = 40;

/** Draws a sheet as it is now. Cells are worked out when asked for, once. */
export function viewOfSheet(sheet: Sheet, display: CellDisplay, measure: MeasureText): SheetView {
  const used = usedArea(sheet, "content-and-formats");
  const usedRow = used ? used.row + used.rowCount - 1 : 0;
  const usedColumn = used ? used.column + used.columnCount - 1 : 0;
  const width = (column: number): number =>
    isColumnHidden(sheet, column) ? 0 : toPixels(columnWidth(sheet, column));
  const known = new Map<string, CellView>();
  const rowHeight = rowHeights(sheet, measure);
  return {
    ...chartsOf(sheet, display, { columnWidth: width, rowHeight }),
    name: sheet.name,
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
    showGridlines: sheet.showGridlines,
    isProtected: sheet.protection.protected,
    lastRow: Math.max(usedRow + SPARE.rows, LEAST.rows) - 1,
    lastColumn: Math.max(usedColumn + SPARE.columns, LEAST.columns) - 1,
    usedRow,
    usedColumn,
    home: { row: sheet.frozen.rows, column: sheet.frozen.columns },
    columnWidth: width,
    rowHeight,
    isEmpty: ({ row, column }) => isEmpty(cellAt(sheet, row, column)),
    isHidden: ({ row, column }) => rowHeight(row) === 0 || width(column) === 0,
    mergeAt: ({ row, column }) => sheet.merges.find((merge) => holdsCell(merge, row, column)),
    mergesIn: (first, last) => sheet.merges.filter((merge) => reaches(merge, first, last)),
    cell: (address) => {
      const key = `${address.row},${address.column}`;
      const view = known.get(key) ?? cellView(sheet, address, display, measure, width);
      known.set(key, view);
      return view;
    },
  };
}

function chartsOf(
  sheet: Sheet,
  display: CellDisplay,
  sizes: LineSizes,
): Pick<SheetView, "charts" | "areObjectsFree"> {
  return {
    charts: viewOfCharts(sheet, sizes, display.chart),
    areObjectsFree: !sheet.protection.protected || sheet.protection.options.allowEditObjects,
  };
}

function reaches(merge: Area, firstRow: number, lastRow: number): boolean {
  return merge.row <= lastRow && merge.row + merge.rowCount > firstRow;
}

type Width = (column: number) => number;

function cellView(
  sheet: Sheet,
  address: CellAddress,
  display: CellDisplay,
  measure: MeasureText,
  width: Width,
): CellView {
  const cell = cellAt(sheet, address.row, address.column);
  const { look, icon, bar } = display.conditional(address);
  const table = sheet.tables.find((one) => holdsCell(one.area, address.row, address.column));
  const css = cellCss({
    table: table ? tablePart(table, address) : {},
    style: cell.style,
    conditional: look,
    bar,
    value: cell.value,
  });
  const text = display.text(cell, look);
  const font = fontShorthand({ ...cell.style.font, ...look?.font });
  const room = width(address.column) - CELL_PADDING - indent(cell.style);
  return {
    text: fits(cell, text, font, room, measure) ? text : hashes(font, room, measure),
    css,
    overflow: overflow(sheet, address, cell, measure(text, font) - room, width),
    locked: sheet.protection.protected && cell.style.protection.locked,
    input: sheet.protection.protected && !cell.style.protection.locked,
    link: cell.hyperlink,
    icon,
    filter: hasFilterButton(sheet, table, address),
  };
}

/** In the header of a table that shows its buttons, and in the first row of the sheet's own filter. */
function hasFilterButton({ autoFilter }: Sheet, table: Table | undefined, address: CellAddress): boolean {
  if (table) return table.showFilterButton && address.row === table.area.row;
  return autoFilter !== null && holdsCell({ ...autoFilter.area, rowCount: 1 }, address.row, address.column);
}

/** Only numbers with a format of their own turn into `###`; a General one loses decimals first. */
function fits(cell: Cell, text: string, font: string, room: number, measure: MeasureText): boolean {
  if (typeof cell.value !== "number" || cell.style.numberFormat === "General") return true;
  return measure(text, font) <= room + CELL_PADDING;
}

function hashes(font: string, room: number, measure: MeasureText): string {
  return "#".repeat(Math.max(Math.floor(room / measure("#", font)), 1));
}

/** Pixels that a text takes from the empty cells at its right: only an unwrapped text that stands left does. */
function overflow(sheet: Sheet, address: CellAddress, cell: Cell, missing: number, width: Width): number {
  const { horizontal, wrapText } = cell.style.alignment;
  const standsLeft = horizontal === "General" || horizontal === "Left";
  if (missing <= 0 || wrapText || !standsLeft || typeof cell.value !== "string") return 0;
  if (sheet.merges.some((merge) => holdsCell(merge, address.row, address.column))) return 0;
  let taken = 0;
  for (let next = address.column + 1; next < address.column + LONGEST_OVERFLOW; next += 1) {
    if (taken >= missing || !isEmpty(cellAt(sheet, address.row, next))) break;
    taken += width(next);
  }
  return taken;
}

function tablePart(table: Table, { row, column }: CellAddress): TablePartLook {
  const look = tableLook(table.style);
  if (row === table.area.row) return look.header;
  const totals = totalsArea(table);
  if (totals && row === totals.row) return { ...look.row, bold: true };
  const banded = table.showBandedRows && (row - table.area.row) % 2 === 1;
  const part = banded ? look.band : look.row;
  const emphasised =
    (table.highlightFirstColumn && column === table.area.column) ||
    (table.highlightLastColumn && column === table.area.column + table.area.columnCount - 1);
  return emphasised ? { ...part, bold: true } : part;
}
