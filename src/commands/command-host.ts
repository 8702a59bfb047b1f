/** What the ribbon commands need of Office. `src/excel/office` is one. */
export interface CommandHost {
  /** Ties the ribbon's function name to its work; tells Office when the work is over, also after a failure. */
  registerCommand(name: string, run: () => Promise<void>): void;
  /** Opens the task pane. */
  showPane(): Promise<void>;
}
