import { holdsCell } from "./area";
import { referenceText, rewriteFormula } from "./formula-parts";
import { withTablePartLost } from "./formula-references";
import { rewriteFormulas } from "./formula-upkeep";
import type { Sheet } from "./sheet";
import type { FormulaPlace, ResolvedReference } from "./structured-reference";
import { resolveStructured, tableBody } from "./structured-reference";
import type { Table } from "./table";
import type { EmbeddedWorkbook, PlacedTable } from "./workbook";

/** What becomes of formulas when a table, or a part of it, goes. */

/**
 * After a table has gone with its cells (itself or with its sheet): structured references to it are lost for good, as
 * references to deleted cells are; a new table of that name does not bring them back (inferred).
 */
export function loseTableInFormulas(workbook: EmbeddedWorkbook, table: Table): void {
  const name = table.name.toLowerCase();
  rewriteFormulas(workbook, [name], (formula) =>
    withTablePartLost(formula, (written) => written.toLowerCase() === name),
  );
}

/** After columns of a table have gone: references to them are lost (inferred). */
export function loseColumnsInFormulas(
  workbook: EmbeddedWorkbook,
  { table, sheet }: PlacedTable,
  before: Table["columns"],
): void {
  const left = new Set(table.columns.map(({ id }) => id));
  const gone = new Set(before.filter(({ id }) => !left.has(id)).map((column) => column.name.toLowerCase()));
  if (gone.size === 0) return;
  const name = table.name.toLowerCase();
  rewriteFormulas(workbook, [name, ""], (formula, home, row, column) => {
    const inside = isInside({ table, sheet }, home, row, column);
    return withTablePartLost(
      formula,
      (written, columns) =>
        (written === "" ? inside : written.toLowerCase() === name) &&
        columns.some((each) => gone.has(each.toLowerCase())),
    );
  });
}

/**
 * Before a table becomes plain cells: "all cell references change to their equivalent absolute A1 style references"
 * (support.microsoft.com, "Using structured references with Excel tables"). Of this row only the column is fixed
 * (inferred).
 */
export function plainTableInFormulas(workbook: EmbeddedWorkbook, placed: PlacedTable): void {
  const name = placed.table.name.toLowerCase();
  const tableNamed = (written: string): PlacedTable | null =>
    written.toLowerCase() === name ? placed : null;
  rewriteFormulas(workbook, [name, ""], (formula, sheet, row, column) => {
    const place = { sheet, row: row ?? NO_ROW, column: column ?? NO_ROW };
    const inside = isInside(placed, sheet, row, column);
    return rewriteFormula(formula, (part) => {
      if (part.kind === "name") {
        const isTable = part.sheet === null && part.name.toLowerCase() === name;
        return isTable ? cellsText(tableBody(placed), place) : null;
      }
      if (part.kind !== "structured") return null;
      if (part.table === "" ? !inside : part.table.toLowerCase() !== name) return null;
      const found = resolveStructured(part, place, tableNamed);
      return typeof found === "string" ? found : cellsText(found, place);
    });
  });
}

/** The row of a formula that stands in no cell. */
const NO_ROW = -1;

function isInside(
  { table, sheet }: PlacedTable,
  home: Sheet,
  row: number | null,
  column: number | null,
): boolean {
  return home === sheet && row !== null && column !== null && holdsCell(table.area, row, column);
}

function cellsText({ sheet, area, thisRow }: ResolvedReference, place: FormulaPlace): string {
  const isRowThere = place.row >= area.row && place.row < area.row + area.rowCount;
  if (thisRow && !isRowThere) return "#VALUE!";
  const isLocal = sheet === place.sheet && place.row !== NO_ROW;
  return referenceText(isLocal ? null : sheet.name, {
    top: thisRow ? place.row : area.row,
    bottom: thisRow ? place.row : area.row + area.rowCount - 1,
    left: area.column,
    right: area.column + area.columnCount - 1,
    $top: !thisRow,
    $bottom: !thisRow,
    $left: true,
    $right: true,
  });
}
