import type { Progress } from "../../excel/port";
import type { Translate } from "../../i18n/translator";
import type { RunningTask } from "../state/pane-state";
import type { Task } from "../state/task";

/** What each task is called while it runs. */
const TITLES = {
  open: "work.opening",
  compare: "work.comparing",
  load: "work.loading",
  chooseQuarter: "work.choosingQuarter",
  align: "work.aligning",
  refresh: "work.refreshing",
  study: "work.studying",
  change: "work.changing",
  undoChange: "work.undoing",
  offerAreas: "work.offering",
  makeTemplate: "work.makingTemplate",
  readDocument: "work.readingDocument",
  chooseTable: "work.drafting",
  confirmColumns: "work.drafting",
  writeReport: "work.writingReport",
  goTo: "work.going",
  check: "work.checking",
  repair: "work.repairing",
  previewUpgrade: "work.checking",
  upgrade: "work.upgrading",
  takeBackRepair: "work.takingBackRepair",
  abandonLoad: "work.abandoning",
} as const satisfies Record<Task["kind"], string>;

/** What a running task is called. */
export function runningTitle({ kind }: Task, t: Translate): string {
  return t(TITLES[kind]);
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
