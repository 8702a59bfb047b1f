import type { Plan } from "../../domain/plan/plan";
import type { OnProgress, WorkbookPort } from "../../excel/port";
import type { DocumentReaders } from "../documents/document-readers";
import type { Refreshes } from "./refreshes";

/** What a task is performed with. */
export interface Means {
  readonly workbook: WorkbookPort;
  readonly loadBundledPlan: () => Promise<Plan>;
  readonly documents: DocumentReaders;
  /** Refreshes by others than the pane, where there are any. */
  readonly refreshes?: Refreshes;
}

/** How a task tells of its progress, and how the person stops one that can be. */
export interface TaskWatch {
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}
