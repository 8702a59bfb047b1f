import type { Area } from "../cells/address";
import type { TableColumns } from "../schema/column";
import type { HighlightRule, SheetLayout, TableLayout, TableRow, TextCell } from "./sheet-layout";
import { PALETTE } from "./tones";

/**
 * A report on a sheet of its own: a title, a line that says as of when, and tables one below the other. It can be made
 * anew at any time; nobody's typing lives there.
 */
export interface Report {
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  /** What the tables say in one line. */
  readonly status: string;
  /** Name of the cell that holds the line. */
  readonly statusName: string;
  readonly blocks: readonly ReportBlock[];
}

/** A table under its heading. */
export interface ReportBlock {
  readonly table: string;
  readonly heading: string;
  /** One line beside the heading. */
  readonly note: string;
  readonly columns: TableColumns;
  /** At least one; the cells of the value columns. */
  readonly rows: readonly TableRow[];
  readonly filterButtons: boolean;
  readonly rules: readonly HighlightRule[];
  /** A long list is for the screen: it is not printed, and stands below all that is. */
  readonly isForScreen?: true;
}

/** Cell of the status line, above all tables. */
const REPORT_STATUS_CELL = { row: 2, column: 0 } as const;

const FIRST_HEADER_ROW = 5;
/** A heading and an empty row stand between two tables. */
const GAP = 3;
/** Notes of headings begin here, beside the widest headings. */
const NOTE_COLUMN = 2;

/** The sheet of a report as it is first laid out; afterwards only rows are rewritten. */
export function reportSheet({ sheet, title, subtitle, status, statusName, blocks }: Report): SheetLayout {
  const placed = placedBlocks(blocks);
  const widths = blocks.map(({ columns }) => columns.map(({ width }) => width));
  const columns = Math.max(...widths.map(({ length }) => length));
  return {
    name: sheet,
    tabColor: PALETTE.summaryTab,
    columnWidths: Array.from({ length: columns }, (_, column) =>
      Math.max(...widths.map((some) => some[column] ?? 0)),
    ),
    texts: [
      text(0, 0, "title", title),
      text(1, 0, "subtitle", subtitle),
      { ...text(0, 0, "note", status), ...REPORT_STATUS_CELL, isLive: true, name: statusName },
      ...placed.flatMap(({ block, row }) => [
        { ...text(row - 1, 0, "section", block.heading), anchor: block.table },
        { ...text(row - 1, NOTE_COLUMN, "note", block.note), anchor: block.table },
      ]),
    ],
    tables: placed.map(({ block, row }) => tableOf(block, row)),
    frozen: { rows: REPORT_STATUS_CELL.row + 1, columns: 0 },
    printTitleRows: `$1:$${REPORT_STATUS_CELL.row + 1}`,
    printArea: printArea(placed),
    // What is for paper is one table: it is read on one sheet of it.
    pagesAtMost: 1,
    protected: false,
  };
}

/** All but the lists for the screen, and but the links that lead nowhere on paper. It grows with the tables in it. */
function printArea(placed: readonly { readonly block: ReportBlock; readonly row: number }[]): Area {
  const printed = placed.filter(({ block }) => block.isForScreen !== true);
  const last = printed.at(-1) ?? { block: { rows: [] }, row: FIRST_HEADER_ROW };
  const counts = printed.map(({ block }) => block.columns.filter(({ isLink }) => isLink !== true).length);
  return {
    row: 0,
    column: 0,
    rowCount: last.row + 1 + last.block.rows.length,
    columnCount: Math.max(...counts),
  };
}

function placedBlocks(blocks: readonly ReportBlock[]): readonly { block: ReportBlock; row: number }[] {
  let row = FIRST_HEADER_ROW;
  return blocks.map((block) => {
    const placed = { block, row };
    row += block.rows.length + 1 + GAP;
    return placed;
  });
}

function tableOf({ table, columns, rows, filterButtons, rules }: ReportBlock, row: number): TableLayout {
  return { name: table, columns, row, column: 0, rows, filterButtons, bands: [], rules };
}

function text(row: number, column: number, style: TextCell["style"], content: string): TextCell {
  return { row, column, style, content: { type: "text", text: content } };
}
