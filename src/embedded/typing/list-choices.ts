import type { FormulaPlace } from "../model/structured-reference";
import type { Area, CellAddress } from "../model/area";
import { validationAt } from "../model/cell-rules";
import { findName, nameTarget, referencedArea } from "../model/defined-names";
import type { NameTarget } from "../model/defined-names";
import { formulaParts } from "../model/formula-parts";
import { isEmpty } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { cellAt } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import { findSheet } from "../model/workbook";
import { displayText } from "./display-text";
import { formulaForCell } from "./rule-operand";

/** The choices that the list validation of a cell offers, as shown; `null`: it has none, or none that can be read. */
export function listChoices(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  row: number,
  column: number,
): readonly string[] | null {
  const validation = validationAt(sheet, row, column);
  if (validation?.rule.type !== "list" || !validation.rule.inCellDropDown) return null;
  return listItems(workbook, validation.rule.source, validation.anchor, { sheet, row, column });
}

/**
 * The items of a list source: the cells of a range or name, or the text cut at its commas, whatever the culture
 * (office-js#2128).
 */
export function listItems(
  workbook: EmbeddedWorkbook,
  source: string,
  anchor: CellAddress,
  place: FormulaPlace,
): readonly string[] | null {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const target = listRange(workbook, formulaForCell(source, anchor, place), place);
  return target && shownItems(target);
}

function listRange(workbook: EmbeddedWorkbook, formula: string, place: FormulaPlace): NameTarget | null {
  const parts = formulaParts(formula).filter(({ text }) => text !== "=");
  const [part] = parts;
  if (parts.length !== 1 || !part) return null;
  if (part.kind === "name") {
    const name = findName(workbook, part.name, place.sheet);
    return name && nameTarget(workbook, name);
  }
  if (part.kind !== "reference") return null;
  const sheet = part.sheet === null ? place.sheet : findSheet(workbook, part.sheet);
  return sheet ? { sheet, area: referencedArea(part) } : null;
}

function shownItems({ sheet, area }: { readonly sheet: Sheet; readonly area: Area }): string[] {
  const items: string[] = [];
  const rowEnd = Math.min(area.row + area.rowCount, sheet.cells.rowCount);
  for (let row = area.row; row < rowEnd; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (!isEmpty(cell)) items.push(displayText(cell));
    }
  }
  return items;
}
