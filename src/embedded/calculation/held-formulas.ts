import type { Area } from "../model/area";
import { holdsCell } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook, WorkbookChange } from "../model/workbook";
import type { IsCalculated } from "./engine-contents";

/**
 * What waits while calculation is manual, or switched off for a sheet: formulas keep their values until they are
 * calculated, and those that are entered meanwhile are calculated once
 * (learn.microsoft.com/office/client-developer/excel/excel-recalculation, "Calculation modes").
 */
export class HeldFormulas {
  readonly #entered = new Map<Sheet, Area[]>();
  /** Sheets whose values were not all computed by the engine: it does not know that they show something else. */
  readonly outOfStep = new Set<Sheet>();
  #isBehind = false;

  constructor(private readonly workbook: EmbeddedWorkbook) {}

  get isBehind(): boolean {
    return this.#isBehind;
  }

  note(change: WorkbookChange): void {
    const isManual = this.workbook.calculationMode === "Manual";
    if (isManual && AFFECTS_FORMULAS.has(change.kind)) this.#isBehind = true;
    if (change.kind === "sheetDeleted") {
      this.#entered.delete(change.sheet);
      this.outOfStep.delete(change.sheet);
    }
    if (change.kind !== "content" || (!isManual && change.sheet.enableCalculation)) return;
    if (!hasFormulas(change.sheet, change.area)) return;
    this.#entered.set(change.sheet, [...(this.#entered.get(change.sheet) ?? []), change.area]);
  }

  /** Which formulas were entered since the last time; `null`: none. */
  takeEntered(): IsCalculated | null {
    if (this.#entered.size === 0) return null;
    const entered = new Map(this.#entered);
    this.#entered.clear();
    return (sheet, row, column) => entered.get(sheet)?.some((area) => holdsCell(area, row, column)) ?? false;
  }

  /** They are calculated with their sheet. */
  forgetEntered(sheet: Sheet): void {
    this.#entered.delete(sheet);
  }

  takeOutOfStep(): readonly Sheet[] {
    const sheets = [...this.outOfStep];
    this.outOfStep.clear();
    return sheets;
  }

  /** Everything is calculated now, but what is switched off. */
  caughtUp(): void {
    this.#isBehind = false;
    for (const sheet of this.#entered.keys()) if (sheet.enableCalculation) this.#entered.delete(sheet);
  }
}

const AFFECTS_FORMULAS: ReadonlySet<WorkbookChange["kind"]> = new Set([
  "content",
  "shifted",
  "table",
  "names",
  "sheetAdded",
  "sheetRenamed",
  "sheetDeleted",
]);

function hasFormulas(sheet: Sheet, area: Area): boolean {
  return sheet.cells.some(area, ({ formula }) => formula !== null);
}
