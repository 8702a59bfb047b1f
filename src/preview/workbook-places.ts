import type { Area } from "../embedded/model/area";
import { findName, nameTarget } from "../embedded/model/defined-names";
import type { Sheet } from "../embedded/model/sheet";
import { bodyArea } from "../embedded/model/table";
import type { EmbeddedWorkbook } from "../embedded/model/workbook";
import { findTable } from "../embedded/model/workbook";
import { selectCells } from "../embedded/model/worksheets";

/** Some cells of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Where a text of the name box or a link leads: `G12`, `B2:C4`, `'A1 Organi Istituzionali'!A1`, a defined name or a
 * table. `null`: nowhere.
 */
export function findPlace(workbook: EmbeddedWorkbook, text: string): Place | null {
  const sheet = workbook.activeSheet;
  const reference = text.startsWith("=") ? text : `=${text}`;
  const cells = nameTarget(workbook, { name: "", formula: reference, sheet, visible: false, comment: "" });
  if (cells) return cells;
  const name = findName(workbook, text, sheet);
  if (name) return nameTarget(workbook, name);
  const found = findTable(workbook, text);
  return found && { sheet: found.sheet, area: bodyArea(found.table) };
}

/** Shows and selects a place; false: there is none, or its sheet is hidden. */
export function goTo(workbook: EmbeddedWorkbook, text: string): boolean {
  return show(workbook, findPlace(workbook, text));
}

/** Shows and selects cells; false: there are none, or their sheet is hidden. */
export function show(workbook: EmbeddedWorkbook, place: Place | null): boolean {
  if (place?.sheet.visibility !== "Visible") return false;
  selectCells(workbook, place.sheet, place.area);
  return true;
}

/** The sheets that have a tab, in order. */
export function visibleSheets(workbook: EmbeddedWorkbook): readonly Sheet[] {
  return workbook.sheets.filter(({ visibility }) => visibility === "Visible");
}
