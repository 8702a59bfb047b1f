import { WHOLE_SHEET } from "../model/area";
import { CellList } from "../model/cell-list";
import type { Sheet } from "../model/sheet";
import { createEngine } from "./engine";
import type { IsCalculated } from "./engine-contents";
import { sheetContents } from "./engine-contents";
import { scalarOf } from "./engine-value";
import type { Surroundings } from "./translation";

/**
 * Calculates some formulas with what every other cell shows at the moment, also where that is old: a formula entered
 * while calculation is manual, or one sheet by itself. Gives the cells that show something else now.
 */
export function calculatePart(
  sheets: readonly Sheet[],
  isCalculated: IsCalculated,
  surroundings: Surroundings,
): ReadonlyMap<Sheet, CellList> {
  const contents = sheets.map(
    (sheet) => [surroundings.engineName(sheet), sheetContents(sheet, surroundings, isCalculated)] as const,
  );
  const engine = createEngine(Object.fromEntries(contents));
  const changed = new Map<Sheet, CellList>();
  for (const sheet of sheets) {
    const id = engine.getSheetId(surroundings.engineName(sheet)) ?? -1;
    const cells = new CellList();
    sheet.cells.visit(WHOLE_SHEET, (cell, row, column) => {
      if (cell.formula === null || !isCalculated(sheet, row, column)) return;
      const value = scalarOf(engine.getCellValue({ sheet: id, row, col: column }));
      if (value === cell.value) return;
      sheet.cells.set(row, column, { ...cell, value });
      cells.add(row, column);
    });
    if (cells.size > 0) changed.set(sheet, cells);
  }
  engine.destroy();
  return changed;
}
