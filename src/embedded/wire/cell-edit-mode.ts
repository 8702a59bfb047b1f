/**
 * A person is typing into a cell: Excel takes no batch then, unless `delayForCellEdit` lets it wait
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit).
 */
export class CellEditMode {
  #on = false;
  #waiting: (() => void)[] = [];

  get isOn(): boolean {
    return this.#on;
  }

  set(on: boolean): void {
    this.#on = on;
    if (on) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }

  /** Resolves when nobody types any more. */
  async ended(): Promise<void> {
    while (this.#on) await new Promise<void>((resume) => this.#waiting.push(resume));
  }
}
