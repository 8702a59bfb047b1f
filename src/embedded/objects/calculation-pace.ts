import { recalculate } from "../calculation/calculation";
import type { EmbeddedWorkbook } from "../model/workbook";

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
  now(): void {
    recalculate(this.workbook);
  }
}
