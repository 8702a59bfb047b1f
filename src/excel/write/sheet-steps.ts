import type { CellValue } from "../../domain/cells/workbook-data";
import { areaAddress } from "../cells/address";
import { toCellText } from "../cells/cell-text";
import { PAPER } from "../declare/paper";
import type { SheetLayout, TableLayout, TextCell } from "../declare/sheet-layout";
import { addChartStep } from "./chart-steps";
import { STYLE_NAMES } from "../declare/style-names";
import { NO_STAMPS } from "./stamps";
import type { Stamps } from "./stamps";
import {
  fillFormat,
  stampedLookStep,
  tableFormulaStep,
  tableLinkSteps,
  tableLookStep,
  tableRulesStep,
  tableValueSteps,
} from "./table-steps";
import type { WriteStep } from "./write-step";

const BYTES_PER_TEXT = 900;
const FRAME_BYTES = 9_000;
/** Points: as near to the edge as common printers reach (5 mm), with room for the line at the foot. */
const MARGINS = {
  leftMargin: PAPER.side,
  rightMargin: PAPER.side,
  topMargin: 24,
  bottomMargin: 32,
  headerMargin: 12,
  footerMargin: 14,
} as const;

/** Makes an empty sheet. `position` is the place of its tab, from 0; `null`: at the end. */
export function addSheetStep({ name }: Pick<SheetLayout, "name">, position: number | null): WriteStep {
  return {
    subject: name,
    bytes: 900,
    queue(context) {
      const worksheet = context.workbook.worksheets.add(name);
      if (position !== null) worksheet.position = position;
    },
  };
}

/**
 * Everything on an empty sheet: tables first, then formulas (they name the tables), then its look and its charts, then
 * what people typed, protection last. `stamps`: what is copied from sheets that stand already.
 */
export function sheetSteps(layout: SheetLayout, stamps: Stamps = NO_STAMPS): readonly WriteStep[] {
  const { name, tables } = layout;
  const withFormulas = tables.filter(({ columns }) => columns.some(({ formula }) => formula !== undefined));
  return [
    ...tables.flatMap((table) => tableValueSteps(name, table)),
    ...withFormulas.map((table) => tableFormulaStep(name, table, stamps.formulas.get(table.name) ?? [])),
    ...sheetLookSteps(layout, stamps),
    ...tables.flatMap((table) => tableLinkSteps(name, table)),
    ...(layout.charts ?? []).map((chart) => addChartStep(name, chart)),
    ...tables.filter(({ typed = [] }) => typed.length > 0).map((table) => typedStep(name, table)),
    ...(layout.protected ? [protectStep(name)] : []),
  ];
}

/** Texts, widths, paper, and the look of the tables that stand in their places. */
function sheetLookSteps(layout: SheetLayout, stamps: Stamps = NO_STAMPS): readonly WriteStep[] {
  const shown = layout.tables.filter((table) => isVisible(table, layout));
  return [
    frameStep(layout),
    ...shown.flatMap((table) => {
      const stamp = stamps.looks.get(table.name);
      if (stamp !== undefined) return [stampedLookStep(layout.name, table, stamp)];
      const rules = table.rules.length > 0 ? [tableRulesStep(layout.name, table, layout.tables)] : [];
      return [tableLookStep(layout.name, table), ...rules];
    }),
  ];
}

/** What people typed, cell by cell where there is anything. */
function typedStep(sheet: string, table: TableLayout): WriteStep {
  const cells = (table.typed ?? []).flatMap(({ header, cells: column }) =>
    column.flatMap((typed, row) => (typed.content === "" ? [] : [{ header, row, typed }])),
  );
  return {
    subject: table.name,
    bytes: cells.length * BYTES_PER_TEXT,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      for (const { header, row, typed } of cells) {
        const column = table.columns.findIndex((candidate) => candidate.header === header);
        const cell = worksheet.getRangeByIndexes(table.row + 1 + row, table.column + column, 1, 1);
        if (typed.numberFormat !== undefined) fillFormat(cell, typed.numberFormat);
        if (typed.isFormula) cell.formulas = [[typed.content]];
        else cell.values = [[contentInput(typed.content)]];
      }
    },
  };
}

/** A content as it is sent: text stays text whatever it looks like. */
export function contentInput(content: CellValue): string | number | boolean {
  return typeof content === "string" ? toCellText(content) : content;
}

/** The workings of a tracking sheet are hidden: they need no look. */
function isVisible({ column }: TableLayout, { hiddenColumns }: SheetLayout): boolean {
  return hiddenColumns === undefined || column < hiddenColumns.first;
}

/** Texts, widths, frozen panes and paper. */
function frameStep(layout: SheetLayout): WriteStep {
  return {
    subject: layout.name,
    bytes: FRAME_BYTES + (textRuns(layout.texts).length + (layout.rowHeights?.length ?? 0)) * BYTES_PER_TEXT,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(layout.name);
      worksheet.tabColor = layout.tabColor;
      worksheet.showGridlines = false;
      setColumns(worksheet, layout);
      for (const run of textRuns(layout.texts)) {
        const [first] = run;
        if (first === undefined) continue;
        if (run.length > 1) writeTexts(worksheet, first, run.map(plainText));
        else writeText(worksheet, first);
        if (first.name !== undefined) nameCell(context, first.name, layout.name, first);
      }
      // After the texts: a large one makes its row higher.
      setRows(worksheet, layout);
      const { rows, columns } = layout.frozen;
      if (columns === 0) worksheet.freezePanes.freezeRows(rows);
      else worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
      setPaper(worksheet, layout);
    },
  };
}

/** Widths of the columns, and those that are hidden. */
export function setColumns(worksheet: Excel.Worksheet, { columnWidths, hiddenColumns }: SheetLayout): void {
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

/** Gives a cell its defined name, in place of the one that leads elsewhere. */
export function nameCell(
  context: Excel.RequestContext,
  name: string,
  sheet: string,
  { row, column }: Pick<TextCell, "row" | "column">,
): void {
  const { names, worksheets } = context.workbook;
  names.getItemOrNullObject(name).delete();
  names.add(name, worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1));
}

/** Neighbours in a row that are plain texts of one style, together; everything else by itself. */
function textRuns(texts: readonly TextCell[]): readonly (readonly TextCell[])[] {
  const runs: TextCell[][] = [];
  for (const text of texts) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && isContinued(before, text)) runs.at(-1)?.push(text);
    else runs.push([text]);
  }
  return runs;
}

function isContinued(before: TextCell, next: TextCell): boolean {
  const isPlain = ({ content, name, numberFormat }: TextCell): boolean =>
    content.type === "text" && name === undefined && numberFormat === undefined;
  const isBeside = next.row === before.row && next.column === before.column + 1;
  return isBeside && next.style === before.style && isPlain(before) && isPlain(next);
}

function plainText({ content }: TextCell): string {
  return content.type === "text" ? content.text : "";
}

function writeTexts(
  worksheet: Excel.Worksheet,
  { row, column, style }: TextCell,
  texts: readonly string[],
): void {
  const cells = worksheet.getRangeByIndexes(row, column, 1, texts.length);
  cells.values = [texts.map(toCellText)];
  cells.style = STYLE_NAMES[style];
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
  page.set(MARGINS);
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
