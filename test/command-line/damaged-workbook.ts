import { readFileSync } from "node:fs";
import { areaAt, cellName, WHOLE_SHEET } from "../../src/embedded/model/area";
import { BLANK_CELL } from "../../src/embedded/model/cell";
import { bodyArea } from "../../src/embedded/model/table";
import type { EmbeddedWorkbook } from "../../src/embedded/model/workbook";
import { tableNamed } from "../../src/embedded/model/workbook";
import { readXlsx } from "../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../src/embedded/xlsx/write-xlsx";
import { UNPROTECTED } from "../../src/embedded/model/sheet-protection";

/** A workbook of a file, with something done to it that the add-in does not do, as a file again. */
export async function damaged(
  file: string,
  damage: (workbook: EmbeddedWorkbook) => void,
): Promise<Uint8Array> {
  const workbook = await readXlsx(readFileSync(file));
  damage(workbook);
  return writeXlsx(workbook);
}

/** Writes a value into a cell past all protection, and answers where: a formula that stood there is gone. */
export function overwrite(
  workbook: EmbeddedWorkbook,
  place: { readonly sheet: string; readonly address: string },
  value: string | number,
): void {
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${place.sheet}`);
  const { row, column } = areaAt(place.address);
  const cell = sheet.cells.get(row, column) ?? BLANK_CELL;
  sheet.cells.set(row, column, { ...cell, formula: null, value });
}

/** The cell just below the first column of a table. */
export function cellBelow(workbook: EmbeddedWorkbook, table: string): { sheet: string; address: string } {
  const { table: found, sheet } = tableNamed(workbook, table);
  const { row, rowCount, column } = bodyArea(found);
  return { sheet: sheet.name, address: cellName(row + rowCount, column) };
}

/** True: some cell of the workbook holds this text. */
export function holdsText(workbook: EmbeddedWorkbook, text: string): boolean {
  let holds = false;
  for (const { cells } of workbook.sheets) {
    cells.visit(WHOLE_SHEET, ({ value }) => {
      if (value === text) holds = true;
    });
  }
  return holds;
}

/** Takes the protection off the sheet of a table. */
export function unprotect(workbook: EmbeddedWorkbook, table: string): void {
  tableNamed(workbook, table).sheet.protection = UNPROTECTED;
}
