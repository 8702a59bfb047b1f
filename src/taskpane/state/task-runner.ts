import type { OnProgress, Unlock } from "../../excel/port";
import type { PaneEvent } from "./pane-event";
import { perform } from "./perform";
import type { Means } from "./means";
import type { Task } from "./task";

const CHANGES_OVERVIEW: ReadonlySet<Task["kind"]> = new Set([
  ...(["load", "chooseQuarter", "align", "refresh", "change", "undoChange", "writeReport"] as const),
  ...(["repair", "upgrade", "takeBackRepair", "abandonLoad"] as const),
]);

const NO_PASSWORD: Unlock = { password: null };

/** Does the pane's tasks, one at a time, and tells what comes of them. */
export class TaskRunner {
  #busy = false;
  #running = new AbortController();

  constructor(
    private readonly means: Means,
    private readonly tell: (event: PaneEvent) => void,
  ) {}

  get busy(): boolean {
    return this.#busy;
  }

  /**
   * Starts a task, unless one runs: two clicks can come before the pane shows that the first one works. The password is
   * passed on and forgotten: it is in nothing that is told.
   */
  run(task: Task, unlock: Unlock = NO_PASSWORD): void {
    if (!this.#busy) void this.#do(task, unlock);
  }

  /** Stops the task that is running, where it can be stopped. */
  stop(): void {
    this.#running.abort();
  }

  /** Reads the overview again, unasked. */
  async readOverview(): Promise<void> {
    try {
      this.tell({ kind: "overviewRead", overview: await this.means.workbook.overview() });
    } catch {
      // What is shown stays; the next task will meet the same obstacle and say so.
    }
  }

  /** Reads the whole state again, unasked, for the study that is open. */
  async readData(): Promise<void> {
    try {
      this.tell({ kind: "dataRead", data: await this.means.workbook.read(() => undefined) });
    } catch {
      // As above.
    }
  }

  async #do(task: Task, unlock: Unlock): Promise<void> {
    this.#busy = true;
    this.tell({ kind: "started", task });
    this.#running = new AbortController();
    const onProgress: OnProgress = (progress) => this.tell({ kind: "progressed", progress });
    try {
      this.tell(await perform(task, this.means, unlock, { onProgress, signal: this.#running.signal }));
    } catch (error) {
      this.tell({ kind: "failed", error });
    } finally {
      this.#busy = false;
    }
    if (CHANGES_OVERVIEW.has(task.kind)) await this.readOverview();
  }
}
