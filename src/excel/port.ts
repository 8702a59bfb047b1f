import type { SelectedCell } from "../domain/studies/explanation/selected-cell";
import type { MissingBoard } from "../domain/studies/missing/missing-board";
import type { Plan } from "../domain/plan/plan";
import type { PlanComparison, PlanCounts } from "../domain/plan/plan-comparison";
import type { PlanQuality } from "../domain/studies/quality/plan-quality";
import type { Summary } from "../domain/measurement/results";
import type { Quarter } from "../domain/contract/vocabulary";
import type { CellChange, CellPlace, WorkbookData } from "../domain/cells/workbook-data";

/**
 * What the pane, the ribbon commands and the command line can do with the workbook. Plain data in, plain data out.
 * Every operation runs alone (one queue per workbook) and fails with a `WorkbookError`.
 */
export interface WorkbookPort {
  /** What the workbook holds now. Two syncs at most. */
  overview(): Promise<WorkbookOverview>;
  /** What loading the plan would change. Writes nothing. */
  comparePlan(plan: Plan): Promise<PlanComparison>;
  /** Writes the plan into an empty workbook; leaves one that holds the same plan as it is. */
  loadPlan(plan: Plan, onProgress: OnProgress): Promise<LoadOutcome>;
  /** Sets the quarter that results are as of (table `Parametri`). The summary follows at its next refresh. */
  setReferenceQuarter(quarter: Quarter): Promise<void>;
  /** Reads every reading, rewrites `Riepilogo` and `Rilevazioni`, and shows `Riepilogo`. */
  refreshSummary(onProgress: OnProgress): Promise<Summary>;
  /**
   * Says in the workbook why a refresh from the ribbon failed, where no pane may be open: writes the sentence for
   * `error` in the status line of `Riepilogo`, or opens the pane where there is no such sheet or it cannot be written.
   */
  reportRefreshFailure(error: unknown): Promise<void>;
  /** The whole state with its texts: what guide, anomalies, plan quality, explanations and reminders are made from. */
  read(onProgress: OnProgress): Promise<WorkbookData>;
  /**
   * Changes cells of tables, all or none: `cells-changed` where one of them no longer holds what the change expects.
   * Writes each into `Registro` under the operation's name. Gives the changes that take these back.
   */
  changeCells(
    changes: readonly CellChange[],
    operation: string,
    onProgress: OnProgress,
  ): Promise<readonly CellChange[]>;
  /** The active cell, with its row where it stands in a table. Writes nothing. */
  selection(): Promise<SelectedCell>;
  /** Reads the plan and rewrites `Qualità del piano`, or makes it anew; shows it. */
  writeQuality(onProgress: OnProgress): Promise<PlanQuality>;
  /** Reads every reading and rewrites `Chi manca`, or makes it anew; shows it. */
  writeMissing(onProgress: OnProgress): Promise<MissingBoard>;
  /** Shows a cell to the person. */
  goTo(place: CellPlace): Promise<void>;
  /**
   * Sets formats and validation of the tracking sheets for the kinds that the registry has now. What people typed
   * stays. Gives the number of sheets that were behind.
   */
  alignSheets(onProgress: OnProgress): Promise<number>;
  /** Calls `onChange` when cells change, by anybody's hand. A hint, never the only trigger of a check. */
  watch(onChange: () => void): Promise<StopWatching>;
}

export type StopWatching = () => Promise<void>;

/** Progress of a long operation: `done` of `total` pieces, and what is going on. */
export type OnProgress = (progress: Progress) => void;

export interface Progress {
  readonly step: "reading" | "computing" | "writing" | "undoing";
  readonly done: number;
  readonly total: number;
}

export interface WorkbookOverview {
  /** `null`: the workbook holds no plan. */
  readonly plan: LoadedPlan | null;
}

export interface LoadedPlan {
  readonly body: string;
  readonly year: number;
  readonly quarter: Quarter;
  readonly counts: Pick<PlanCounts, "objectives" | "centres" | "phases" | "indicators">;
  /** Indicators whose registry entry the office has confirmed. */
  readonly confirmed: number;
  /** When the summary was last refreshed, as an Excel date serial with time; `null`: never. */
  readonly refreshedAt: number | null;
  /** Indicators whose kind the office has changed since their tracking sheet was set for it. */
  readonly indicatorsBehind: number;
}

export interface LoadOutcome {
  /** `unchanged`: the workbook already held this plan; nothing was written. */
  readonly result: "loaded" | "unchanged";
  readonly counts: PlanCounts;
  readonly sheets: number;
}
