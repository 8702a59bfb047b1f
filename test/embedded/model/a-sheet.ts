import { areaAt } from "../../../src/embedded/model/area";
import type { CellInput } from "../../../src/embedded/model/cell";
import { enteredContent } from "../../../src/embedded/model/cell";
import { writeCells } from "../../../src/embedded/model/cell-writing";
import type { Scalar } from "../../../src/embedded/model/scalar";
import { plainValue } from "../../../src/embedded/model/scalar";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { cellAt, usedArea } from "../../../src/embedded/model/sheet";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import type { Table } from "../../../src/embedded/model/table";
import { addTable } from "../../../src/embedded/model/tables";
import { recalculate } from "../../../src/embedded/calculation/calculation";

/** Writes a block with its first cell at an address. */
export function write(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  address: string,
  block: readonly (readonly (CellInput | null)[])[],
): void {
  const { row, column } = areaAt(address);
  const area = { row, column, rowCount: block.length, columnCount: block[0]?.length ?? 0 };
  writeCells(workbook, sheet, area, block);
}

/** Makes a table of a block with its header: formulas come when it is there, as they are read when they are written. */
export function tableOf(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  corner: string,
  block: readonly (readonly CellInput[])[],
  name: string,
): Table {
  const isFormula = (input: CellInput): boolean => typeof input === "string" && input.startsWith("=");
  const { row, column } = areaAt(corner);
  const area = { row, column, rowCount: block.length, columnCount: block[0]?.length ?? 0 };
  write(
    workbook,
    sheet,
    corner,
    block.map((line) => line.map((input) => (isFormula(input) ? "" : input))),
  );
  const table = addTable(workbook, sheet, area, name);
  write(workbook, sheet, corner, block);
  return table;
}

/** What stands in a cell: the formula or the constant. */
export function content(sheet: Sheet, address: string): CellInput {
  const { row, column } = areaAt(address);
  return enteredContent(cellAt(sheet, row, column));
}

/** What a cell shows, after calculation; an error is its text. */
export function value(workbook: EmbeddedWorkbook, sheet: Sheet, address: string): string | number | boolean {
  recalculate(workbook);
  return plainValue(rawValue(sheet, address));
}

function rawValue(sheet: Sheet, address: string): Scalar {
  const { row, column } = areaAt(address);
  return cellAt(sheet, row, column).value;
}

/** Everything that stands on a sheet, row by row from A1. */
export function allContents(sheet: Sheet): CellInput[][] {
  const used = usedArea(sheet, "content");
  if (!used) return [];
  return Array.from({ length: used.row + used.rowCount }, (_, row) =>
    Array.from({ length: used.column + used.columnCount }, (__, column) =>
      enteredContent(cellAt(sheet, row, column)),
    ),
  );
}

/** Runs something that Excel refuses, and gives the code that it refuses with; `null`: it was not refused. */
export function refusal(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
}
