import type { FindingCause } from "../../domain/structure/finding";
import { cellAddress } from "../cells/address";
import { gridCell, hasFormula, UNREAD_CELL } from "../observe/sheet-grid";
import type { GridCell, SheetGrid } from "../observe/sheet-grid";
import type { ColumnFormula } from "../schema/column";
import { asInFirstRow, formulaInRow } from "../schema/placed-formula";
import type { Difference, SetAside } from "./difference";
import { findingOf } from "./finding-of";
import type { LocatedTable } from "./located-table";
import { isBroken, normalFormula } from "./normal-form";
import type { Renames } from "./normal-form";
import { areasWhere, cellCount } from "./placed-column";
import type { PlacedColumn } from "./placed-column";

type FormulaCause = Extract<FindingCause, `formula-${string}`>;

const CAUSES: readonly FormulaCause[] = ["formula-overwritten", "formula-foreign", "formula-broken"];

/** Cells of a calculated column that hold anything but its formula. `key`: the column that names the rows. */
export function compareFormulas(
  placed: PlacedColumn,
  key: number | null,
  grid: SheetGrid | undefined,
  renames: Renames,
): readonly Difference[] {
  const { column, located } = placed;
  const { formula, isPlaced } = column;
  if (formula === undefined || placed.cells.every((cell) => cell === UNREAD_CELL)) return [];
  const declared: ColumnFormula = { formula, ...(isPlaced && { isPlaced }) };
  const wanted = normalFormula(formulaInRow(declared, 0), located.name);
  const causes = placed.cells.map((cell, row) => {
    const sheetRow = located.row + 1 + row;
    return causeOf(isPlaced === true ? inFirstRow(cell, sheetRow) : cell, wanted, located, renames);
  });
  return CAUSES.flatMap((cause) => {
    const areas = areasWhere(placed, (_, row) => causes[row] === cause);
    const [first] = areas;
    if (first === undefined) return [];
    const rows = placed.cells.flatMap((_, row) => (causes[row] === cause ? [row] : []));
    const setAside = cause === "formula-broken" ? [] : rows.flatMap((row) => typedAt(placed, row, key, grid));
    return [
      {
        finding: findingOf(cause, located.sheet, located.name, {
          at: first,
          header: column.header,
          count: cellCount(areas),
          remedy: setAside.length > 0 ? "set-aside" : "restored",
        }),
        mends: areas.map((area) => ({ type: "formula", sheet: located.sheet, area, ...declared }) as const),
        setAside,
      },
    ];
  });
}

function inFirstRow(cell: GridCell, row: number): GridCell {
  return hasFormula(cell) ? { ...cell, formula: asInFirstRow(String(cell.formula), row) } : cell;
}

function causeOf(
  cell: GridCell,
  wanted: string,
  { name }: LocatedTable,
  renames: Renames,
): FormulaCause | null {
  if (!hasFormula(cell)) return "formula-overwritten";
  const formula = String(cell.formula);
  if (normalFormula(formula, name, renames) === wanted) return null;
  return isBroken(formula, "") ? "formula-broken" : "formula-foreign";
}

/** What somebody wrote over a formula. A cell that was only emptied holds nothing. */
function typedAt(
  { column, located, position, cells }: PlacedColumn,
  row: number,
  key: number | null,
  grid: SheetGrid | undefined,
): readonly SetAside[] {
  const cell = cells[row];
  if (cell === undefined || cell.formula === "") return [];
  const id = key === null ? "" : String(gridCell(grid, located.row + 1 + row, key).value);
  return [
    {
      ...{ sheet: located.sheet, table: located.name, id, column: column.header },
      address: cellAddress(located.row + 1 + row, position),
      content: { content: cell.formula, isFormula: hasFormula(cell) },
    },
  ];
}
