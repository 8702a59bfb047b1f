import type { Question } from "../../domain/studies/explanation/subject";
import type { UpgradePreview } from "../../domain/studies/upgrade/upgrade-preview";
import type { Plan } from "../../domain/plan/plan";
import type { Quarter } from "../../domain/contract/vocabulary";
import type { CellChange, CellPlace } from "../../domain/cells/workbook-data";
import type { TakenBack } from "../../excel/port";
import type { RememberedColumns } from "../documents/column-answers";
import type { ChosenFile, DocumentSource } from "../documents/document-source";
import type { DocumentWork } from "../documents/document-work";
import type { StudyName } from "./study-name";

/** Where a plan to load comes from. */
export type PlanSource =
  | { readonly kind: "bundled" }
  /** A file that the person chose, in the JSON of this project. */
  | { readonly kind: "file"; readonly file: Pick<ChosenFile, "name" | "text"> }
  /** A document that was read and answered. */
  | { readonly kind: "document"; readonly plan: Plan; readonly work: DocumentWork };

/**
 * One thing that the pane asks of the workbook. It is plain data, so that a failed one can be tried again; a password
 * goes beside it and is not kept.
 */
export type Task =
  | StructureTask
  | DocumentTask
  | { readonly kind: "open" }
  | { readonly kind: "compare"; readonly source: PlanSource }
  | { readonly kind: "load"; readonly plan: Plan }
  | { readonly kind: "chooseQuarter"; readonly quarter: Quarter }
  /** Sets the centre sheets for the kinds that the registry has now. */
  | { readonly kind: "align" }
  | { readonly kind: "refresh" }
  /** Reads the whole state of the workbook and shows a study over it. */
  | {
      readonly kind: "study";
      readonly study: StudyName;
      /** For «Perché?»: the result to explain. Absent: the cell that is selected in Excel. */
      readonly question?: Question;
    }
  /** Changes cells; `operation` names the work in `Registro`. */
  | { readonly kind: "change"; readonly changes: readonly CellChange[]; readonly operation: string }
  /** Takes the last change back. */
  | { readonly kind: "undoChange"; readonly changes: readonly CellChange[] }
  /** Writes the sheet of a study: what is missing, or the quality of the plan. */
  | { readonly kind: "writeReport"; readonly report: "missing" | "quality" }
  | { readonly kind: "goTo"; readonly place: CellPlace };

/** A task on the way from a document to a plan. Nothing of the plan is written. */
export type DocumentTask =
  /** Looks for cells of the workbook that could be a plan's table. */
  | { readonly kind: "offerAreas" }
  /** Makes the empty form in the workbook, to be filled and then read. */
  | { readonly kind: "makeTemplate" }
  /** Reads a document. `remembered`: the columns that the person has answered for other tables. */
  | {
      readonly kind: "readDocument";
      readonly source: DocumentSource;
      readonly remembered: readonly RememberedColumns[];
    }
  /** Reads another of the document's tables. */
  | {
      readonly kind: "chooseTable";
      readonly work: DocumentWork;
      readonly candidate: number;
      readonly remembered: readonly RememberedColumns[];
    }
  /** Makes the draft anew from the columns and the year as answered. */
  | { readonly kind: "confirmColumns"; readonly work: DocumentWork };

/** A task about what the workbook is made of. */
export type StructureTask =
  /** *Verifica*: how the workbook departs from what it should be. */
  | { readonly kind: "check" }
  /** *Ripara*. */
  | { readonly kind: "repair" }
  /** What bringing a workbook of the version before forward would change. */
  | { readonly kind: "previewUpgrade" }
  /** Brings it forward, with the changes of cells that were confirmed. */
  | {
      readonly kind: "upgrade";
      readonly preview: UpgradePreview;
      readonly changes: readonly CellChange[];
    }
  | { readonly kind: "takeBackRepair"; readonly taken: TakenBack }
  /** Takes away what an interrupted load has written. */
  | { readonly kind: "abandonLoad" };

const DOCUMENT_TASKS: readonly Task["kind"][] = [
  ...(["offerAreas", "makeTemplate", "readDocument", "chooseTable", "confirmColumns"] as const),
];

/** True: a task on the way from a document to a plan. */
export function isDocumentTask(task: Task): task is DocumentTask {
  return DOCUMENT_TASKS.includes(task.kind);
}
