import { calculationOf, recalculate } from "../calculation/calculation";
import type { Sheet } from "../model/sheet";
import type { CalculationMode, EmbeddedWorkbook } from "../model/workbook";
import { announce } from "../model/workbook";

/** `Excel.CalculationType`. */
export const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

/** When formulas are calculated: before results are read and after each batch, unless the add-in asks to wait. */
export class CalculationPace {
  #suspended = false;

  constructor(private readonly workbook: EmbeddedWorkbook) {}

  /** `application.suspendApiCalculationUntilNextSync`: results read before the batch ends may be old. */
  suspend(): void {
    this.#suspended = true;
  }

  beforeReading(): void {
    if (!this.#suspended) recalculate(this.workbook);
  }

  afterBatch(): void {
    this.#suspended = false;
    recalculate(this.workbook);
  }

  /** `application.calculate`. */
  now(type: (typeof CALCULATION_TYPES)[number]): void {
    calculationOf(this.workbook).calculate(type);
  }

  /** `Excel.CalculationState`: nothing goes on between two requests. */
  get state(): "Done" | "Pending" {
    return calculationOf(this.workbook).isBehind ? "Pending" : "Done";
  }

  /** Another mode; what waited is calculated when it is no longer manual. */
  setMode(mode: CalculationMode): void {
    const calculation = calculationOf(this.workbook);
    // What was written before is still calculated as the mode before says.
    calculation.refresh();
    this.workbook.calculationMode = mode;
    announce(this.workbook, { kind: "workbookChanged" });
    calculation.refresh();
  }

  /** `worksheet.calculate`. `allOfIt`: also what did not change. */
  sheetNow(sheet: Sheet, allOfIt: boolean): void {
    const calculation = calculationOf(this.workbook);
    if (this.workbook.calculationMode === "Manual") calculation.calculateSheet(sheet);
    else if (allOfIt) calculation.calculateAnew(sheet);
    calculation.refresh();
  }

  /** `worksheet.enableCalculation`: switched on again, the whole sheet is calculated. */
  switchSheet(sheet: Sheet, enableCalculation: boolean): void {
    if (sheet.enableCalculation === enableCalculation) return;
    const calculation = calculationOf(this.workbook);
    calculation.refresh();
    sheet.enableCalculation = enableCalculation;
    calculation.calculateAnew(sheet);
    announce(this.workbook, { kind: "sheetChanged", sheet });
  }
}
