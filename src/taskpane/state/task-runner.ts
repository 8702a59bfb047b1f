import type { PaneEvent } from "./pane-event";
import { perform } from "./perform";
import type { Means } from "./perform";
import type { Task } from "./task";

const CHANGES_OVERVIEW: ReadonlySet<Task["kind"]> = new Set([
  ...(["load", "chooseQuarter", "align", "refresh", "change", "undoChange"] as const),
]);

/** Does the pane's tasks, one at a time, and tells what comes of them. */
export class TaskRunner {
  #busy = false;

  constructor(
    private readonly means: Means,
    private readonly tell: (event: PaneEvent) => void,
  ) {}

  get busy(): boolean {
    return this.#busy;
  }

  /** Starts a task, unless one runs: two clicks can come before the pane shows that the first one works. */
  run(task: Task): void {
    if (!this.#busy) void this.#do(task);
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

  async #do(task: Task): Promise<void> {
    this.#busy = true;
    this.tell({ kind: "started", task });
    try {
      this.tell(await perform(task, this.means, (progress) => this.tell({ kind: "progressed", progress })));
    } catch (error) {
      this.tell({ kind: "failed", error });
    } finally {
      this.#busy = false;
    }
    if (CHANGES_OVERVIEW.has(task.kind)) await this.readOverview();
  }
}
