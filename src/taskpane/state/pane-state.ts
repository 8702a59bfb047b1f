import type { SelectedCell } from "../../domain/studies/explanation/selected-cell";
import type { Question } from "../../domain/studies/explanation/subject";
import type { Plan } from "../../domain/plan/plan";
import type { PlanComparison } from "../../domain/plan/plan-comparison";
import type { Summary } from "../../domain/measurement/results";
import type { CellChange, WorkbookData } from "../../domain/cells/workbook-data";
import type { UpgradePreview } from "../../domain/studies/upgrade/upgrade-preview";
import type { Finding } from "../../domain/structure/finding";
import type {
  AlignOutcome,
  LoadOutcome,
  Progress,
  RepairOutcome,
  TakenBack,
  UpgradeOutcome,
  WorkbookOverview,
} from "../../excel/port";
import type { PlanProblem } from "../../readers/plan-problem";
import type { OfferedArea } from "../../domain/cells/sheet-cells";
import type { UnreadableReason } from "../../readers/document/unreadable-document";
import type { DocumentWork } from "../documents/document-work";
import type { StudyName } from "./study-name";
import type { Task } from "./task";

/** Everything that the pane shows follows from this. */
export interface PaneState {
  /** What the workbook holds; `null`: not read yet. */
  readonly overview: WorkbookOverview | null;
  readonly page: Page;
  /** The last summary computed while the pane was open. */
  readonly summary: Summary | null;
  /** What changed after that summary, or after the pane opened: cells, or the reference quarter alone. */
  readonly stale: Stale | null;
  /** What the last refresh, check or repair found wrong with the structure of the workbook. */
  readonly findings: readonly Finding[];
  /** Which centre sheets were just set for their new kinds, and which were not; `null` from the next work on. */
  readonly aligned: AlignOutcome | null;
  /** What takes the last change of cells back; empty: there is nothing to take back. */
  readonly undo: readonly CellChange[];
  readonly running: RunningTask | null;
  readonly failure: Failure | null;
}

export type Stale = "cells" | "quarter";

/** `home` shows the empty workbook or the loaded plan, by the overview. The others lie over it. */
export type Page =
  | { readonly name: "home" }
  | {
      readonly name: "preview";
      readonly plan: Plan;
      readonly comparison: PlanComparison;
      /** Remarks of the reader on the document. */
      readonly notices: readonly PlanProblem[];
      /** The document that the plan was read from, with its answers; absent: it comes from elsewhere. */
      readonly work?: DocumentWork;
    }
  | { readonly name: "unreadable"; readonly fileName: string; readonly problems: readonly PlanProblem[] }
  | SourcesPage
  | DocumentPage
  | UnreadableDocumentPage
  | { readonly name: "loaded"; readonly outcome: LoadOutcome }
  | {
      readonly name: "study";
      readonly study: StudyName;
      readonly data: WorkbookData;
      /** What «Perché?» was asked about. */
      readonly about?: About;
    }
  | CheckPage
  | UpgradePage;

/** The ways to choose a document. */
export interface SourcesPage {
  readonly name: "sources";
  /** Cells of the workbook that could be a plan's table. */
  readonly areas: readonly OfferedArea[];
}

/** A document on its way to a plan. */
export interface DocumentPage {
  readonly name: "document";
  readonly work: DocumentWork;
}

/** The document cannot be read: why, and the way on. */
export interface UnreadableDocumentPage {
  readonly name: "unreadableDocument";
  /** Empty for pasted content. */
  readonly document: string;
  readonly reason: UnreadableReason;
}

/** *Verifica*: what is wrong with the structure, and what came of mending it. */
export interface CheckPage {
  readonly name: "check";
  readonly findings: readonly Finding[];
  /** What was done last on this page; `null`: nothing but looking. */
  readonly last: RepairOutcome | "taken-back" | null;
  /** What takes the last repair on this page back; `null`: nothing can be taken back. */
  readonly undo: TakenBack | null;
}

/** Bringing a workbook of the version before forward. */
export interface UpgradePage {
  readonly name: "upgrade";
  readonly preview: UpgradePreview;
  /** What was confirmed; nothing before that. */
  readonly changes: readonly CellChange[];
  /** `null`: it has only been shown what would change. */
  readonly outcome: UpgradeOutcome | null;
}

/** A result that «Perché?» explains: one of the pane, or the cell that was selected in Excel. */
export type About =
  | { readonly question: Question }
  /** `isCurrent`: the summary was refreshed since, so that the cell no longer holds `value`. */
  | { readonly selected: SelectedCell; readonly isCurrent: boolean };

export interface RunningTask {
  readonly task: Task;
  /** `null`: nothing was reported yet. */
  readonly progress: Progress | null;
}

export interface Failure {
  readonly task: Task;
  readonly error: unknown;
}

export const INITIAL_STATE: PaneState = {
  overview: null,
  page: { name: "home" },
  summary: null,
  stale: null,
  findings: [],
  aligned: null,
  undo: [],
  running: null,
  failure: null,
};
