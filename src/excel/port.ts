import type { SelectedCell } from "../domain/studies/explanation/selected-cell";
import type { MissingBoard } from "../domain/studies/missing/missing-board";
import type { Plan } from "../domain/plan/plan";
import type { PlanComparison, PlanCounts } from "../domain/plan/plan-comparison";
import type { UpgradePreview } from "../domain/studies/upgrade/upgrade-preview";
import type { PlanQuality } from "../domain/studies/quality/plan-quality";
import type { Summary } from "../domain/measurement/results";
import type { Quarter } from "../domain/contract/vocabulary";
import type { CellArea, OfferedArea, SheetCells } from "../domain/cells/sheet-cells";
import type { CellChange, CellPlace, WorkbookData } from "../domain/cells/workbook-data";
import type { Finding } from "../domain/structure/finding";
import type { Unfinished } from "../domain/structure/operation";

/**
 * What the pane, the ribbon commands and the command line can do with the workbook. Plain data in, plain data out.
 * Every operation runs alone (one queue per workbook) and fails with a `WorkbookError`.
 */
export interface WorkbookPort {
  /** What the workbook holds now. Two syncs at most. */
  overview(): Promise<WorkbookOverview>;
  /** Cells that could be a plan's table: what is selected, and the tables of the workbook. Writes nothing. */
  offeredAreas(): Promise<readonly OfferedArea[]>;
  /** What the visible cells of a block hold, as a person sees them. Writes nothing. */
  readCells(area: CellArea, onProgress: OnProgress): Promise<SheetCells>;
  /** What loading the plan would change. Writes nothing. */
  comparePlan(plan: Plan): Promise<PlanComparison>;
  /** Writes the plan into an empty workbook; leaves one that holds the same plan as it is. */
  loadPlan(plan: Plan, onProgress: OnProgress): Promise<LoadOutcome>;
  /**
   * Writes the sheets of the empty form (`Modello`) for who starts from nothing; those that are there stay as they are.
   */
  makeTemplate(onProgress: OnProgress): Promise<void>;
  /** Sets the quarter that results are as of (table `Parametri`). The summary follows at its next refresh. */
  setReferenceQuarter(quarter: Quarter): Promise<void>;
  /** Reads every reading, rewrites `Riepilogo` and `Rilevazioni`, and shows `Riepilogo`. */
  refreshSummary(onProgress: OnProgress): Promise<RefreshOutcome>;
  /** *Verifica*: every way in which the workbook departs from its declaration. Writes nothing. */
  check(onProgress: OnProgress): Promise<readonly Finding[]>;
  /**
   * *Ripara*: brings the workbook back to its declaration and keeps what people typed; what has no place goes to
   * `Recuperati`. Safe to repeat.
   */
  repair(unlock: Unlock, onProgress: OnProgress): Promise<RepairOutcome>;
  /** What bringing a workbook of the version before to this one's form would change. Writes nothing. */
  previewUpgrade(onProgress: OnProgress): Promise<UpgradePreview>;
  /**
   * Brings a workbook of the version before to this one's form, with everything typed kept, and makes the confirmed
   * changes of cells; one that needs nothing is left alone. Safe to repeat.
   */
  upgrade(changes: readonly CellChange[], unlock: Unlock, onProgress: OnProgress): Promise<UpgradeOutcome>;
  /** Takes the last *Ripara* of this session back, as far as it replaced contents of cells. */
  takeBackRepair(taken: TakenBack, onProgress: OnProgress): Promise<void>;
  /** Takes away what a load has written that was interrupted before the plan was complete. */
  abandonLoad(onProgress: OnProgress): Promise<void>;
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
   * stays. Sheets with a password of their own that `unlock` does not open are left as they are.
   */
  alignSheets(unlock: Unlock, onProgress: OnProgress): Promise<AlignOutcome>;
  /** Calls `onChange` when cells change, by anybody's hand. A hint, never the only trigger of a check. */
  watch(onChange: () => void): Promise<StopWatching>;
}

/** The password of protected sheets, as the person gave it; kept nowhere. `null`: none. */
export interface Unlock {
  readonly password: string | null;
}

export interface RefreshOutcome {
  readonly summary: Summary;
  /** What the cheap part of *Verifica* found: «n rilievi sulla struttura». */
  readonly findings: readonly Finding[];
}

export interface AlignOutcome {
  /** How many sheets were set. */
  readonly aligned: number;
  /** Names of the sheets whose password is needed. */
  readonly locked: readonly string[];
}

export interface RepairOutcome {
  /** What was found before, and put right. */
  readonly repaired: readonly Finding[];
  /** What is still so: only a person can mend it, or it resists. */
  readonly remaining: readonly Finding[];
  /** Cells that went to `Recuperati`. */
  readonly setAside: number;
  /** Names of the sheets whose password is needed. */
  readonly locked: readonly string[];
  /** Takes the repair back; `null`: there is nothing that can be. */
  readonly undo: TakenBack | null;
}

export interface UpgradeOutcome {
  /** False: nothing was to be done, or sheets are still to be opened (`locked`). */
  readonly isDone: boolean;
  /** Cells that were changed as confirmed. */
  readonly changed: number;
  /** What *Verifica* finds afterwards. */
  readonly remaining: readonly Finding[];
  /** Cells that went to `Recuperati`. */
  readonly setAside: number;
  /** Names of the sheets whose password is needed. */
  readonly locked: readonly string[];
  /** The changes of cells that take the confirmed ones back. */
  readonly undo: readonly CellChange[];
}

/** Contents of cells before a repair replaced them: data of the excel layer, to be given back as it is. */
export interface TakenBack {
  readonly cells: readonly {
    readonly sheet: string;
    readonly address: string;
    /** As `Range.formulas` had it. */
    readonly before: string | number | boolean;
    readonly after: string | number | boolean;
  }[];
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
  /** What was begun and not ended; the pane offers to finish it. */
  readonly unfinished: Unfinished | null;
}

export interface LoadedPlan {
  /** The version before wrote the workbook: it is brought forward before anything else. */
  readonly isEarlier: boolean;
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
