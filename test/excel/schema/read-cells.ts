import { understandCell } from "../../../src/domain/cells/reading";
import { KINDS } from "../../../src/domain/contract/vocabulary";
import type { Kind } from "../../../src/domain/contract/vocabulary";
import type { CellValue } from "../../../src/domain/cells/workbook-data";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { cellAt } from "../../../src/embedded/model/sheet";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import {
  cleanFormula,
  markFormula,
  readFormula,
  shapeFormula,
  validFormula,
} from "../../../src/excel/schema/reading-formulas";
import { write } from "../../embedded/model/a-sheet";

/** A cell read twice: what the formulas say, and what the domain says; `""` where nothing counts. */
interface TwoReadings {
  readonly kind: Kind;
  readonly typed: CellValue;
  readonly byFormula: unknown;
  readonly byDomain: number | "";
}

/** A workbook with one row per kind and cell: kind, cell and the steps of reading it, in columns A to G. */
export function workbookOfReadings(cells: readonly CellValue[]): EmbeddedWorkbook {
  const workbook = createWorkbook();
  const rows = casesOf(cells).map(({ kind, typed }, index) => {
    const at = (column: string): string => `${column}${index + 1}`;
    const cell = {
      typed: at("B"),
      kind: at("A"),
      clean: at("C"),
      mark: at("D"),
      shape: at("E"),
      read: at("F"),
    };
    const steps = [cleanFormula, markFormula, shapeFormula, readFormula, validFormula];
    return [kind, typeof typed === "string" ? `'${typed}` : typed, ...steps.map((step) => step(cell))];
  });
  write(workbook, workbook.activeSheet, "A1", rows);
  return workbook;
}

/** The rows of such a workbook, once calculated, in which formulas and domain differ. */
export function disagreements(sheet: Sheet, cells: readonly CellValue[]): readonly TwoReadings[] {
  return casesOf(cells)
    .map(({ kind, typed }, index): TwoReadings => {
      const reading = understandCell(typed, kind);
      const byDomain = reading.state === "value" ? reading.value : "";
      return { kind, typed, byFormula: cellAt(sheet, index, 6).value, byDomain };
    })
    .filter(({ byFormula, byDomain }) => !isSame(byFormula, byDomain));
}

function casesOf(cells: readonly CellValue[]): readonly { kind: Kind; typed: CellValue }[] {
  return KINDS.flatMap((kind) => cells.map((typed) => ({ kind, typed })));
}

function isSame(one: unknown, other: number | ""): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(other));
}
