import { WHOLE_SHEET } from "../../../src/embedded/model/area";
import { plainValue } from "../../../src/embedded/model/scalar";
import { findSheet } from "../../../src/embedded/model/workbook";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import type { SeenValue } from "../embedded";
import type { TypedCell } from "../typed-cells";
import { typedCells, typedCellTexts } from "../typed-cells";

/** The sheet to which a repair takes what it finds no place for. */
export const SET_ASIDE = "Recuperati";

/** What was typed and is nowhere any more: neither in its cell nor set aside, in words. */
export function lostCells(workbook: EmbeddedWorkbook, typed: readonly TypedCell[]): readonly string[] {
  const now = new Set(typedCellTexts(typedCells(workbook)));
  const aside = setAside(workbook);
  return typed.flatMap((cell) => {
    const [text] = typedCellTexts([cell]);
    return text === undefined || now.has(text) || aside.has(String(cell.value)) ? [] : [text];
  });
}

/** Values that no cell of the workbook holds. */
export function lostValues(workbook: EmbeddedWorkbook, values: readonly SeenValue[]): readonly SeenValue[] {
  const now = new Set<unknown>();
  for (const { cells } of workbook.sheets) {
    cells.visit(WHOLE_SHEET, ({ value, formula }) => {
      if (formula === null) now.add(value);
    });
  }
  const aside = setAside(workbook);
  return values.filter((value) => !now.has(value) && !aside.has(String(value)));
}

/** The texts of all cells of the sheet of what was set aside. */
function setAside(workbook: EmbeddedWorkbook): ReadonlySet<string> {
  const texts = new Set<string>();
  findSheet(workbook, SET_ASIDE)?.cells.visit(WHOLE_SHEET, ({ value }) =>
    texts.add(String(plainValue(value))),
  );
  return texts;
}
