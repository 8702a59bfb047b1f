import type { CellValue } from "../../domain/cells/workbook-data";
import { toCellText } from "../cells/cell-text";
import type { SheetLayout, TableLayout } from "../declare/sheet-layout";
import { addChartStep } from "./chart-steps";
import { fillFormat } from "./one-for-all";
import { placedRange } from "./placed-range";
import { frameStep, setRows } from "./sheet-frame";
import { formulaTextsStep, textsStep } from "./sheet-texts";
import { NO_STAMPS } from "./stamps";
import type { Stamps } from "./stamps";
import { headerLookStep, headersStep, headStampStep } from "./table-head";
import { rowHeightsStep, stampedLookStep, tableLookStep } from "./table-look";
import { columnsOf } from "./table-place";
import { tableRulesStep } from "./table-rules";
import { isVisible } from "./table-stamps";
import { tableFormulaStep, tableLinkSteps, tableValueSteps } from "./table-steps";
import type { SheetStep, WriteStep } from "./write-step";

const BYTES_PER_CELL = 600;

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

/** Everything on an empty sheet. */
export function sheetSteps(layout: SheetLayout): readonly WriteStep[] {
  return [...sheetLookSteps(layout, NO_STAMPS), ...sheetContentSteps(layout, NO_STAMPS)];
}

/**
 * Texts, widths, paper, and the look of the cells in which the tables will be. `stamps`: what is copied from sheets whose
 * look stands already.
 */
export function sheetLookSteps(layout: SheetLayout, stamps: Stamps): readonly WriteStep[] {
  const { name, tables } = layout;
  const shown = shownTables(layout);
  const heads = tables.flatMap((table) => {
    const stamp = stamps.heads.get(table.name);
    if (stamp !== undefined) return [headStampStep(name, table, stamp)];
    return [headersStep(name, table), ...(shown.includes(table) ? [headerLookStep(name, table)] : [])];
  });
  const bodies = shown.flatMap((table) => {
    const stamp = stamps.rows.get(table.name);
    if (stamp !== undefined) return [stampedLookStep(name, table, stamp)];
    const rules = table.rules.length > 0 ? [tableRulesStep(name, table, tables)] : [];
    return [tableLookStep(name, table), ...rules];
  });
  return [frameStep(layout), ...heads, textsStep(layout, stamps), ...bodies];
}

/**
 * Tables first, then formulas (they name the tables), the heights that follow from them and the charts, then what people
 * typed, protection last.
 */
export function sheetContentSteps(layout: SheetLayout, stamps: Stamps): readonly WriteStep[] {
  const { name, tables } = layout;
  const withFormulas = tables.filter(({ columns }) => columns.some(({ formula }) => formula !== undefined));
  return [
    ...tables.flatMap((table) => tableValueSteps(name, table)),
    ...withFormulas.map((table) => tableFormulaStep(name, table, stamps.formulas.get(table.name) ?? [])),
    formulaTextsStep(layout),
    rowHeightsStep(name, shownTables(layout)),
    fixedHeightsStep(layout),
    ...tables.flatMap((table) => tableLinkSteps(name, table)),
    ...(layout.charts ?? []).map((chart) => addChartStep(name, chart)),
    ...tables.filter(({ typed = [] }) => typed.length > 0).map((table) => typedStep(name, table)),
    ...(layout.protected ? [protectStep(name)] : []),
  ];
}

function shownTables(layout: SheetLayout): readonly TableLayout[] {
  return layout.tables.filter((table) => isVisible({ layout, table }));
}

/** A large text makes its row higher: after the texts. */
function fixedHeightsStep(layout: SheetLayout): SheetStep {
  return {
    ...{ sheet: layout.name, subject: layout.name },
    bytes: (layout.rowHeights?.length ?? 0) * BYTES_PER_CELL,
    queue(worksheet) {
      setRows(worksheet, layout);
    },
  };
}

/** What people typed, cell by cell where there is anything. */
function typedStep(sheet: string, table: TableLayout): SheetStep {
  const cells = (table.typed ?? []).flatMap(({ header, cells: column }) =>
    column.flatMap((typed, row) => (typed.content === "" ? [] : [{ header, row, typed }])),
  );
  return {
    ...{ sheet, subject: table.name },
    bytes: cells.length * BYTES_PER_CELL,
    queue(worksheet) {
      for (const { header, row, typed } of cells) {
        const column = { first: table.columns.findIndex((own) => own.header === header), count: 1 };
        const cell = placedRange(worksheet, columnsOf(table, column, { firstRow: row, rowCount: 1 }));
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

/** No password: it keeps hands off formulas, it is not a secret. Filters and sizes stay free. */
export const SHEET_PROTECTION: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  // Comments count as objects.
  allowEditObjects: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: "Normal",
};

function protectStep(sheet: string): SheetStep {
  return {
    ...{ sheet, subject: sheet },
    bytes: 700,
    queue(worksheet) {
      worksheet.protection.protect(SHEET_PROTECTION);
    },
  };
}
