import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../domain/contract/centre-tables";
import { OBJECTIVES, INDICATORS, PHASES } from "../../domain/contract/plan-tables";
import { PARAMETERS } from "../../domain/contract/service-tables";
import { centreInName, isNamed } from "../../domain/contract/table";
import { keyOf } from "../../domain/cells/table-cell";
import type { CellAddress } from "../../embedded/model/area";
import { plainValue } from "../../embedded/model/scalar";
import type { Sheet } from "../../embedded/model/sheet";
import { cellAt } from "../../embedded/model/sheet";
import type { Table } from "../../embedded/model/table";
import { bodyArea, columnPosition } from "../../embedded/model/table";
import type { EmbeddedWorkbook, PlacedTable } from "../../embedded/model/workbook";
import type { Edit } from "./edits";
import { quoted } from "../words/line";

/** The cell of an edit, or why there is none (in Italian). */
export type EditedCell = { readonly sheet: Sheet; readonly cell: CellAddress } | { readonly missing: string };

/**
 * Finds the table by its name, the row by its key and the column by its header. As in Excel case does not matter, nor
 * does how letters are composed.
 */
export function findEditedCell(workbook: EmbeddedWorkbook, edit: Edit): EditedCell {
  const [table, id, column] = [edit.table, edit.id, edit.column].map((text) => quoted(text, 40));
  const placed = tableOf(workbook, edit.table);
  const keyHeader = keyColumn(placed?.table.name ?? edit.table);
  if (keyHeader === null) return { missing: `la tabella ${table} non è fra quelle che si compilano` };
  if (!placed) return { missing: `la tabella ${table} non c'è` };
  const position = positionOf(placed.table, edit.column);
  if (position < 0) return { missing: `nella tabella ${table} non c'è la colonna ${column}` };
  const rows = rowsWithKey(placed, columnPosition(placed.table, keyHeader), edit.id);
  const [row] = rows;
  if (row === undefined) return { missing: `nella tabella ${table} non c'è ${id}` };
  if (rows.length > 1) return { missing: `nella tabella ${table} ci sono ${rows.length} righe ${id}` };
  return { sheet: placed.sheet, cell: { row, column: placed.table.area.column + position } };
}

function tableOf(workbook: EmbeddedWorkbook, name: string): PlacedTable | null {
  const wanted = keyOf(name);
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) {
      if (keyOf(table.name) === wanted) return { table, sheet };
    }
  }
  return null;
}

function positionOf(table: Table, header: string): number {
  const wanted = keyOf(header);
  return table.columns.findIndex(({ name }) => keyOf(name) === wanted);
}

/** Header of the column that identifies a row; `null`: people do not fill this table. */
function keyColumn(table: string): string | null {
  if (isNamed(OBJECTIVES, table)) return OBJECTIVES.code.header;
  if (isNamed(PARAMETERS, table)) return PARAMETERS.parameter.header;
  return [INDICATORS, PHASES].some((one) => isNamed(one, table)) ||
    [CENTRE_INDICATORS, CENTRE_PHASES].some((one) => centreInName(one, table) !== null)
    ? INDICATORS.id.header
    : null;
}

/** Rows of the sheet whose key is `id`. */
function rowsWithKey({ table, sheet }: PlacedTable, position: number, id: string): readonly number[] {
  if (position < 0) return [];
  const body = bodyArea(table);
  const wanted = keyOf(id);
  const rows = Array.from({ length: body.rowCount }, (_, index) => body.row + index);
  return rows.filter(
    (row) => keyOf(String(plainValue(cellAt(sheet, row, body.column + position).value))) === wanted,
  );
}
