import type { Worksheet } from "@cj-tech-master/excelts";
import { parseArea } from "../../model/area";
import { NO_CRITERIA } from "../../model/filter-criterion";
import { cellAt } from "../../model/sheet";
import type { Sheet } from "../../model/sheet";
import type { Table } from "../../model/table";
import { PLAIN_TABLE, bodyArea } from "../../model/table";
import type { EmbeddedWorkbook } from "../../model/workbook";
import { nextId } from "../../model/workbook";
import { areaInFull } from "./file-areas";
import { criteriaBy } from "./file-filters";
import { toFileFormula } from "./file-formula";
import type { FileTableParts } from "./file-table-parts";
import { totalsOf } from "./file-table-parts";
import { XlsxError } from "../package/xlsx-error";

/** Adds the sheet's tables; the library fills their cells with blanks, so the cells are written afterwards. */
export function writeTables(sheet: Sheet, file: Worksheet): void {
  for (const table of sheet.tables) {
    const rows = Array.from({ length: bodyArea(table).rowCount }, () => table.columns.map(() => null));
    const fileFormula = (formula: string): string => toFileFormula(formula, table.name);
    const added = file.addTable({
      name: table.name,
      ref: areaInFull(table.area).split(":")[0] ?? "",
      headerRow: true,
      totalsRow: table.showTotals,
      style: {
        theme: table.style,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
      },
      columns: table.columns.map(({ name }, position) => ({
        name,
        filterButton: table.showFilterButton,
        ...totalsOf(sheet, table, position, fileFormula),
      })),
      rows,
    });
    addCalculatedColumns(sheet, table, added.model.columns);
  }
}

/**
 * A column with the same formula in every row is a calculated column: Excel fills it into new rows. The library
 * writes the formula but its types do not say so.
 */
function addCalculatedColumns(sheet: Sheet, table: Table, columns: readonly object[]): void {
  columns.forEach((column, position) => {
    const formula = commonFormula(sheet, table, position);
    if (formula === null) return;
    Object.assign(column, { calculatedColumnFormula: toFileFormula(formula, table.name) });
  });
}

/** The formula of all body cells of a column; `null`: they differ, or hold constants. */
function commonFormula(sheet: Sheet, table: Table, position: number): string | null {
  const body = bodyArea(table);
  const column = body.column + position;
  const { formula } = cellAt(sheet, body.row, column);
  for (let row = body.row + 1; row < body.row + body.rowCount; row += 1) {
    if (cellAt(sheet, row, column).formula !== formula) return null;
  }
  return formula;
}

/** What the library keeps of a table that it read. */
interface FileTable {
  readonly name: string;
  readonly tableRef: string;
  readonly headerRow?: boolean;
  readonly columns: readonly { readonly name: string }[];
  readonly style?: {
    readonly showRowStripes?: boolean;
    readonly showColumnStripes?: boolean;
    readonly showFirstColumn?: boolean;
    readonly showLastColumn?: boolean;
  };
}

/** Gives the sheet its tables; what the library does not carry of them is found by their names. */
export function readTables(
  workbook: EmbeddedWorkbook,
  file: Worksheet,
  sheet: Sheet,
  parts: ReadonlyMap<string, FileTableParts>,
): void {
  for (const { model } of file.getTables()) {
    // The library's own type of a table leaves out most of what it reads.
    const table = model as unknown as FileTable;
    sheet.tables.push(readTable(workbook, table, parts.get(table.name) ?? NO_PARTS));
  }
}

function readTable(
  workbook: EmbeddedWorkbook,
  file: FileTable,
  { autoFilter, sort, showTotals, style }: FileTableParts,
): Table {
  const area = parseArea(file.tableRef);
  if (!area || area.rowCount < 2) throw new XlsxError(`table "${file.name}" lies at "${file.tableRef}"`);
  if (file.headerRow === false) throw new XlsxError(`table "${file.name}" has no header row`);
  const columns = file.columns.map(({ name }) => ({ id: nextId(workbook), name }));
  return {
    id: String(nextId(workbook)),
    name: file.name,
    area,
    columns,
    style,
    showBandedRows: file.style?.showRowStripes ?? false,
    showBandedColumns: file.style?.showColumnStripes ?? false,
    showFilterButton: autoFilter !== null,
    highlightFirstColumn: file.style?.showFirstColumn ?? false,
    highlightLastColumn: file.style?.showLastColumn ?? false,
    // The library tells an insert row neither when it reads nor when it writes: the row is data from then on.
    ...PLAIN_TABLE,
    showTotals,
    filter: criteriaBy(autoFilter?.criteria ?? NO_CRITERIA, (position) => columns[position]?.id),
    sort,
  };
}

const NO_PARTS: FileTableParts = { autoFilter: null, sort: null, showTotals: false, style: "" };
