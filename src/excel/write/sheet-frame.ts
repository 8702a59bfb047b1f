import { areaAddress } from "../cells/address";
import { runsOf } from "../cells/runs";
import { PAPER } from "../declare/paper";
import type { SheetLayout } from "../declare/sheet-layout";
import { placedRange, placedRanges } from "./placed-range";
import type { SheetStep } from "./write-step";

const FRAME_BYTES = 4_000;
/** Points: as near to the edge as common printers reach (5 mm), with room for the line at the foot. */
const MARGINS = {
  left: PAPER.side,
  right: PAPER.side,
  top: 24,
  bottom: 32,
  header: 12,
  footer: 14,
} as const;

/** Colour of the tab, widths, frozen panes and paper. */
export function frameStep(layout: SheetLayout): SheetStep {
  return {
    ...{ sheet: layout.name, subject: layout.name },
    bytes: FRAME_BYTES,
    queue(worksheet) {
      worksheet.tabColor = layout.tabColor;
      worksheet.showGridlines = false;
      setColumns(worksheet, layout);
      const { rows, columns } = layout.frozen;
      if (columns === 0) worksheet.freezePanes.freezeRows(rows);
      else {
        const frozen = { row: 0, column: 0, rowCount: rows, columnCount: columns };
        worksheet.freezePanes.freezeAt(areaAddress(frozen));
      }
      setPaper(worksheet, layout);
    },
  };
}

/** Widths of the columns, and those that are hidden. */
export function setColumns(worksheet: Excel.Worksheet, { columnWidths, hiddenColumns }: SheetLayout): void {
  const columns = (first: number, count: number): Excel.Range =>
    placedRange(worksheet, { row: 0, column: first, rowCount: 1, columnCount: count });
  const shown = columnWidths.slice(0, hiddenColumns?.first);
  columns(0, shown.length).setColumnProperties(shown.map((columnWidth) => ({ format: { columnWidth } })));
  if (hiddenColumns === undefined) return;
  const { first } = hiddenColumns;
  for (const run of runsOf(columnWidths.slice(first))) {
    columns(first + run.first, run.count).format.columnWidth = run.value;
  }
  columns(first, hiddenColumns.count).columnHidden = true;
}

/** Heights of rows that do not follow their contents. */
export function setRows(worksheet: Excel.Worksheet, { rowHeights = [] }: SheetLayout): void {
  for (const height of new Set(rowHeights.map((row) => row.height))) {
    const areas = rowHeights
      .filter((row) => row.height === height)
      .map(({ row }) => ({ row, column: 0, rowCount: 1, columnCount: 1 }));
    for (const rows of placedRanges(worksheet, areas)) rows.format.rowHeight = height;
  }
}

/** A4, one page wide, header rows on every page, sheet name and page number below. */
function setPaper(worksheet: Excel.Worksheet, layout: SheetLayout): void {
  const { printTitleRows, printArea, pagesAtMost, isUpright } = layout;
  const page = worksheet.pageLayout;
  page.orientation = isUpright === true ? "Portrait" : "Landscape";
  page.paperSize = "A4";
  page.zoom = {
    horizontalFitToPages: 1,
    ...(pagesAtMost === undefined ? {} : { verticalFitToPages: pagesAtMost }),
  };
  if (printArea !== undefined) page.setPrintArea(areaAddress(printArea));
  page.setPrintMargins("Points", MARGINS);
  page.setPrintTitleRows(printTitleRows);
  page.headersFooters.defaultForAllPages.leftFooter = "&F – &A";
  page.headersFooters.defaultForAllPages.rightFooter = "Pagina &P di &N";
}
