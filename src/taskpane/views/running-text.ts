import type { Progress } from "../../excel/port";
import type { Translate } from "../../i18n/translator";
import type { RunningTask } from "../state/pane-state";
import type { Task } from "../state/task";

/** What a running task is called. */
export function runningTitle(task: Task, t: Translate): string {
  switch (task.kind) {
    case "open":
      return t("work.opening");
    case "compare":
      return t("work.comparing");
    case "load":
      return t("work.loading");
    case "chooseQuarter":
      return t("work.choosingQuarter");
    case "align":
      return t("work.aligning");
    case "refresh":
      return t("work.refreshing");
    case "study":
      return t("work.studying");
    case "change":
      return t("work.changing");
    case "undoChange":
      return t("work.undoing");
    case "offerAreas":
      return t("work.offering");
    case "makeTemplate":
      return t("work.makingTemplate");
    case "readDocument":
      return t("work.readingDocument");
    case "chooseTable":
    case "confirmColumns":
      return t("work.drafting");
    case "writeReport":
      return t("work.writingReport");
    case "goTo":
      return t("work.going");
    case "check":
      return t("work.checking");
    case "repair":
      return t("work.repairing");
    case "previewUpgrade":
      return t("work.checking");
    case "upgrade":
      return t("work.upgrading");
    case "takeBackRepair":
      return t("work.takingBackRepair");
    case "abandonLoad":
      return t("work.abandoning");
  }
}

/** `Scrittura: 3 di 24`; only the step where it is one piece. */
export function stepText({ step, done, total }: Progress, t: Translate): string {
  const name = t(`work.steps.${step}`);
  return total > 1 ? t("work.stepOf", { step: name, done, total }) : name;
}

/** The same for a running task; the share of a document that has been read, which has no pieces. */
export function progressText({ task }: RunningTask, progress: Progress, t: Translate): string {
  const isShare = task.kind === "readDocument" && progress.total > 1;
  const step = stepText(isShare ? { ...progress, total: 1 } : progress, t);
  return isShare
    ? t("work.share", { step, percent: Math.floor((100 * progress.done) / progress.total) })
    : step;
}

const SHORT: ReadonlySet<Task["kind"]> = new Set(["open", "chooseQuarter", "study", "goTo", "offerAreas"]);

/** Work that a person waits for; reading the overview or going to a cell is over in a moment. */
export function isLong(task: Task): boolean {
  return !SHORT.has(task.kind);
}

/** Work that the person may stop: it only reads. */
export function isStoppable({ kind }: Task): boolean {
  return kind === "readDocument";
}
