import type { Worksheet } from "@cj-tech-master/excelts";
import { parseArea } from "../model/area";
import { cellAt } from "../model/sheet";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { bodyArea } from "../model/table";
import type { EmbeddedWorkbook } from "../model/workbook";
import { nextId } from "../model/workbook";
import { areaInFull } from "./file-areas";
import { toFileFormula } from "./file-formula";
import type { PackageParts } from "./package-parts";
import { partText, tablePaths } from "./package-parts";
import { XlsxError } from "./xlsx-error";
import { attr, findChild, xmlRoot } from "./xml-element";

/** Adds the sheet's tables; the library fills their cells with blanks, so the cells are written afterwards. */
export function writeTables(sheet: Sheet, file: Worksheet): void {
  for (const table of sheet.tables) {
    const rows = Array.from({ length: table.area.rowCount - 1 }, () => table.columns.map(() => null));
    const added = file.addTable({
      name: table.name,
      ref: areaInFull(table.area).split(":")[0] ?? "",
      headerRow: true,
      style: {
        theme: table.style,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
      },
      columns: table.columns.map(({ name }) => ({ name, filterButton: table.showFilterButton })),
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
  readonly totalsRow?: boolean;
  readonly columns: readonly { readonly name: string }[];
  readonly style?: {
    readonly theme?: string;
    readonly showRowStripes?: boolean;
    readonly showColumnStripes?: boolean;
    readonly showFirstColumn?: boolean;
    readonly showLastColumn?: boolean;
  };
}

/** Names of the tables with filter buttons: the library forgets which have them. */
export function filteredTables(parts: PackageParts): ReadonlySet<string> {
  const tables = tablePaths(parts).map((path) => xmlRoot(partText(parts, path), path));
  return new Set(
    tables.flatMap((table) => (findChild(table, "autoFilter") ? [attr(table, "name") ?? ""] : [])),
  );
}

/** Gives the sheet its tables. `filtered`: names of those with filter buttons. */
export function readTables(
  workbook: EmbeddedWorkbook,
  file: Worksheet,
  sheet: Sheet,
  filtered: ReadonlySet<string>,
): void {
  for (const { model } of file.getTables()) {
    // The library's own type of a table leaves out most of what it reads.
    const table = model as unknown as FileTable;
    sheet.tables.push(readTable(workbook, table, filtered.has(table.name)));
  }
}

function readTable(workbook: EmbeddedWorkbook, file: FileTable, showFilterButton: boolean): Table {
  const area = parseArea(file.tableRef);
  if (!area || area.rowCount < 2) throw new XlsxError(`table "${file.name}" lies at "${file.tableRef}"`);
  if (file.headerRow === false) throw new XlsxError(`table "${file.name}" has no header row`);
  if (file.totalsRow === true) throw new XlsxError(`table "${file.name}" has a totals row`);
  return {
    id: String(nextId(workbook)),
    name: file.name,
    area,
    columns: file.columns.map(({ name }) => ({ id: nextId(workbook), name })),
    style: file.style?.theme ?? "",
    showBandedRows: file.style?.showRowStripes ?? false,
    showBandedColumns: file.style?.showColumnStripes ?? false,
    showFilterButton,
    highlightFirstColumn: file.style?.showFirstColumn ?? false,
    highlightLastColumn: file.style?.showLastColumn ?? false,
    // The library tells it neither when it reads nor when it writes: the row is data from then on.
    insertRow: false,
  };
}
