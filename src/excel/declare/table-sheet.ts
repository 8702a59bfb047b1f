import type { TableColumns } from "../schema/column";
import type { RowBand, SheetLayout, TableLayout, TableRow, TextCell } from "./sheet-layout";

/** Row of the headers on a sheet that holds one table under its title. */
export const HEADER_ROW = 3;

/** What a sheet with one table is made from. */
export interface TableSheet {
  readonly name: string;
  readonly tabColor: string;
  /** One line under the title. */
  readonly note: string;
  readonly table: string;
  readonly columns: TableColumns;
  readonly rows: readonly TableRow[];
  readonly bands: readonly RowBand[];
  readonly frozenColumns: number;
  /** How many rows are to be printed on a page, in smaller print if need be; absent: as many as there is room for. */
  readonly rowsPerPage?: number;
  readonly isUpright?: true;
  readonly paper?: "A3";
}

/** A sheet with a title, a note and one table; its header row stays in sight and is printed on every page. */
export function tableSheet(sheet: TableSheet): SheetLayout {
  const { name, tabColor, note, columns, frozenColumns } = sheet;
  const texts: readonly TextCell[] = [
    { row: 0, column: 0, style: "title", content: { type: "text", text: name } },
    { row: 1, column: 0, style: "note", content: { type: "text", text: note } },
  ];
  return {
    name,
    tabColor,
    columnWidths: columns.map((column) => column.width),
    texts,
    tables: [tableLayout(sheet)],
    frozen: { rows: HEADER_ROW + 1, columns: frozenColumns },
    printTitleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
    ...(sheet.isUpright === undefined ? {} : { isUpright: sheet.isUpright }),
    ...(sheet.paper === undefined ? {} : { paper: sheet.paper }),
    ...(sheet.rowsPerPage === undefined
      ? {}
      : { pagesAtMost: Math.max(1, Math.ceil(sheet.rows.length / sheet.rowsPerPage)) }),
    protected: false,
  };
}

/** A table has at least one row. */
function atLeastOne(rows: readonly TableRow[], columns: TableColumns): readonly TableRow[] {
  return rows.length > 0 ? rows : [columns.map(() => null)];
}

function tableLayout({ table, columns, rows, bands }: TableSheet): TableLayout {
  const place = { row: HEADER_ROW, column: 0, filterButtons: true } as const;
  return { ...place, name: table, columns, rows: atLeastOne(rows, columns), bands, rules: [] };
}
