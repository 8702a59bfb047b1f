import { areaAddress } from "../cells/address";
import { toCellText } from "../cells/cell-text";
import type { SheetLayout, TableLayout, TextCell } from "../layout/sheet-layout";
import { addChartStep } from "./chart-steps";
import { STYLE_NAMES } from "../layout/style-names";
import { fillFormat, tableFormatStep, tableFormulaStep, tableValueSteps } from "./table-steps";
import type { WriteStep } from "./write-step";

const BYTES_PER_TEXT = 900;
const FRAME_BYTES = 9_000;
/** Half an inch, in points. */
const MARGIN = 36;

/** Custom property of the sheets that the add-in made: a load that was interrupted may start over on them. */
export const OWN_SHEET = "obiettivi-piao";

/** The empty sheets, in the order of their tabs. */
export function addSheetsStep(layouts: readonly SheetLayout[]): WriteStep {
  return {
    subject: "",
    bytes: layouts.length * 900,
    queue(context) {
      for (const { name, tabColor } of layouts) {
        const worksheet = context.workbook.worksheets.add(name);
        worksheet.tabColor = tabColor;
        worksheet.showGridlines = false;
        worksheet.customProperties.add(OWN_SHEET, "1");
      }
    },
  };
}

/** Everything on a sheet: tables first, then formulas (they name the tables), then its look and its charts, protection last. */
export function sheetSteps(layout: SheetLayout): readonly WriteStep[] {
  const { name, tables } = layout;
  const withFormulas = tables.filter(({ columns }) => columns.some(({ formula }) => formula !== undefined));
  return [
    ...tables.flatMap((table) => tableValueSteps(name, table)),
    ...withFormulas.map((table) => tableFormulaStep(name, table)),
    frameStep(layout),
    ...tables.filter((table) => isVisible(table, layout)).map((table) => tableFormatStep(name, table)),
    ...(layout.charts ?? []).map((chart) => addChartStep(name, chart)),
    ...(layout.protected ? [protectStep(name)] : []),
  ];
}

/** The workings of a tracking sheet are hidden: they need no look. */
function isVisible({ column }: TableLayout, { hiddenColumns }: SheetLayout): boolean {
  return hiddenColumns === undefined || column < hiddenColumns.first;
}

/** Texts, widths, frozen panes and paper. */
function frameStep(layout: SheetLayout): WriteStep {
  return {
    subject: layout.name,
    bytes: FRAME_BYTES + (layout.texts.length + (layout.rowHeights?.length ?? 0)) * BYTES_PER_TEXT,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(layout.name);
      setColumns(worksheet, layout);
      layout.texts.forEach((text) => {
        writeText(worksheet, text);
      });
      // After the texts: a large one makes its row higher.
      setRows(worksheet, layout);
      const { rows, columns } = layout.frozen;
      if (columns === 0) worksheet.freezePanes.freezeRows(rows);
      else worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
      setPaper(worksheet, layout);
    },
  };
}

function setColumns(worksheet: Excel.Worksheet, { columnWidths, hiddenColumns }: SheetLayout): void {
  worksheet
    .getRangeByIndexes(0, 0, 1, columnWidths.length)
    .setColumnProperties(columnWidths.map((columnWidth) => ({ format: { columnWidth } })));
  if (hiddenColumns !== undefined) {
    worksheet.getRangeByIndexes(0, hiddenColumns.first, 1, hiddenColumns.count).columnHidden = true;
  }
}

function setRows(worksheet: Excel.Worksheet, { rowHeights = [] }: SheetLayout): void {
  for (const { row, height } of rowHeights) {
    worksheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
}

/** One cell outside the tables. */
export function writeText(worksheet: Excel.Worksheet, text: TextCell): void {
  const cell = worksheet.getRangeByIndexes(text.row, text.column, 1, 1);
  if (text.numberFormat !== undefined) fillFormat(cell, text.numberFormat);
  const { content } = text;
  switch (content.type) {
    case "text":
      cell.values = [[toCellText(content.text)]];
      break;
    case "number":
      cell.values = [[content.number]];
      break;
    case "formula":
      cell.formulas = [[content.formula]];
      break;
    case "link":
      cell.hyperlink = { documentReference: content.target, textToDisplay: content.text };
      break;
  }
  // After the link: Excel gives a linked cell its own style.
  cell.style = STYLE_NAMES[text.style];
}

/** A4 landscape, one page wide, header rows on every page, sheet name and page number below. */
function setPaper(worksheet: Excel.Worksheet, { printTitleRows, printArea, pagesAtMost }: SheetLayout): void {
  const page = worksheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = {
    horizontalFitToPages: 1,
    ...(pagesAtMost === undefined ? {} : { verticalFitToPages: pagesAtMost }),
  };
  if (printArea !== undefined) page.setPrintArea(areaAddress(printArea));
  page.leftMargin = MARGIN;
  page.rightMargin = MARGIN;
  page.setPrintTitleRows(printTitleRows);
  page.headersFooters.defaultForAllPages.leftFooter = "&F – &A";
  page.headersFooters.defaultForAllPages.rightFooter = "Pagina &P di &N";
}

/** No password: it keeps hands off formulas, it is not a secret. Filters and sizes stay free. */
export const SHEET_PROTECTION: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  // Comments count as objects.
  allowEditObjects: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: "Normal",
};

function protectStep(name: string): WriteStep {
  return {
    subject: name,
    bytes: 700,
    queue(context) {
      context.workbook.worksheets.getItem(name).protection.protect(SHEET_PROTECTION);
    },
  };
}
