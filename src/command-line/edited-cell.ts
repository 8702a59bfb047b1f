import { CENTRE_INDICATORS, CENTRE_PHASES } from "../domain/contract/centre-tables";
import { OBJECTIVES, INDICATORS, PHASES } from "../domain/contract/plan-tables";
import { PARAMETERS } from "../domain/contract/service-tables";
import { centreInName } from "../domain/contract/table";
import type { CellAddress } from "../embedded/model/area";
import type { Sheet } from "../embedded/model/sheet";
import { cellAt } from "../embedded/model/sheet";
import { bodyArea, columnPosition } from "../embedded/model/table";
import type { PlacedTable } from "../embedded/model/workbook";
import { findTable } from "../embedded/model/workbook";
import type { EmbeddedWorkbook } from "../embedded/model/workbook";
import type { Edit } from "./edits";

/** The cell of an edit, or why there is none (in Italian). */
export type EditedCell = { readonly sheet: Sheet; readonly cell: CellAddress } | { readonly missing: string };

/** Finds the row by its key and the column by its header. */
export function findEditedCell(workbook: EmbeddedWorkbook, edit: Edit): EditedCell {
  const keyHeader = keyColumn(edit.table);
  if (keyHeader === null) return { missing: `la tabella «${edit.table}» non è fra quelle che si compilano` };
  const placed = findTable(workbook, edit.table);
  if (!placed) return { missing: `la tabella «${edit.table}» non c'è` };
  const column = columnPosition(placed.table, edit.column);
  if (column < 0) return { missing: `nella tabella «${edit.table}» non c'è la colonna «${edit.column}»` };
  const rows = rowsWithKey(placed, columnPosition(placed.table, keyHeader), edit.id);
  const [row] = rows;
  if (row === undefined) return { missing: `nella tabella «${edit.table}» non c'è «${edit.id}»` };
  if (rows.length > 1)
    return { missing: `nella tabella «${edit.table}» ci sono ${rows.length} righe «${edit.id}»` };
  return { sheet: placed.sheet, cell: { row, column: placed.table.area.column + column } };
}

/** Header of the column that identifies a row; `null`: people do not fill this table. */
function keyColumn(table: string): string | null {
  if (table === OBJECTIVES.name) return OBJECTIVES.code.header;
  if (table === PARAMETERS.name) return PARAMETERS.parameter.header;
  const hasIds: readonly string[] = [INDICATORS.name, PHASES.name];
  return hasIds.includes(table) ||
    centreInName(CENTRE_INDICATORS, table) !== null ||
    centreInName(CENTRE_PHASES, table) !== null
    ? INDICATORS.id.header
    : null;
}

/** Rows of the sheet whose key is `id`. */
function rowsWithKey({ table, sheet }: PlacedTable, position: number, id: string): readonly number[] {
  if (position < 0) return [];
  const body = bodyArea(table);
  const rows = Array.from({ length: body.rowCount }, (_, index) => body.row + index);
  return rows.filter((row) => cellAt(sheet, row, body.column + position).value === id);
}
