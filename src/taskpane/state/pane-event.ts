import type { CellChange, WorkbookData } from "../../domain/cells/workbook-data";
import type { UpgradePreview } from "../../domain/studies/upgrade/upgrade-preview";
import type { Finding } from "../../domain/structure/finding";
import type {
  AlignOutcome,
  LoadOutcome,
  Progress,
  RefreshOutcome,
  RepairOutcome,
  UpgradeOutcome,
  WorkbookOverview,
} from "../../excel/port";
import type { RefreshNews } from "./refreshes";
import type { DocumentPage, Page, SourcesPage, UnreadableDocumentPage, UpgradePage } from "./pane-state";
import type { Task } from "./task";

/** What can happen in the pane. */
export type PaneEvent =
  | StudyEvent
  | StructureEvent
  | DocumentEvent
  | { readonly kind: "started"; readonly task: Task }
  | { readonly kind: "progressed"; readonly progress: Progress }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "opened"; readonly overview: WorkbookOverview }
  | { readonly kind: "compared"; readonly page: Extract<Page, { name: "preview" | "unreadable" }> }
  | { readonly kind: "loaded"; readonly outcome: LoadOutcome }
  | { readonly kind: "refreshed"; readonly outcome: RefreshOutcome }
  /** The summary was refreshed, perhaps by the ribbon, or the ribbon failed to. */
  | { readonly kind: "announced"; readonly news: RefreshNews }
  | { readonly kind: "quarterChosen" }
  | { readonly kind: "aligned"; readonly outcome: AlignOutcome }
  | { readonly kind: "went" }
  /** The overview was read again, unasked. */
  | { readonly kind: "overviewRead"; readonly overview: WorkbookOverview }
  | { readonly kind: "cellsChanged" }
  | { readonly kind: "returnedHome" }
  | { readonly kind: "failureDismissed" };

/** What can happen on the way from a document to a plan. */
export type DocumentEvent =
  /** A page is shown, by a task or because the person went there or answered on it. */
  | { readonly kind: "shown"; readonly page: SourcesPage | DocumentPage | UnreadableDocumentPage }
  /** The person stopped the task; everything is as it was. */
  | { readonly kind: "stopped" };

/** What can happen in a study. */
export type StudyEvent =
  | { readonly kind: "studied"; readonly page: Extract<Page, { name: "study" }> }
  /**
   * Cells were changed; `undo` takes that back, and is empty where this was an undoing itself. `data`: the state after
   * it; `null` where it could not be read.
   */
  | { readonly kind: "changed"; readonly undo: readonly CellChange[]; readonly data: WorkbookData | null }
  /** The state of the workbook was read again, unasked. */
  | { readonly kind: "dataRead"; readonly data: WorkbookData };

/** What can happen to what the workbook is made of. */
export type StructureEvent =
  | { readonly kind: "checked"; readonly findings: readonly Finding[] }
  | { readonly kind: "repaired"; readonly outcome: RepairOutcome }
  /** `findings`: how the workbook is after it; `null` where that could not be read. */
  | { readonly kind: "repairTakenBack"; readonly findings: readonly Finding[] | null }
  | { readonly kind: "upgradePreviewed"; readonly preview: UpgradePreview }
  | { readonly kind: "upgraded"; readonly page: UpgradePage & { readonly outcome: UpgradeOutcome } }
  | { readonly kind: "loadAbandoned" };
