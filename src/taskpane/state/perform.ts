import type { CellChange } from "../../domain/cells/workbook-data";
import type { OnProgress, Unlock, WorkbookPort } from "../../excel/port";
import type { Means, TaskWatch } from "./means";
import type { PaneEvent } from "./pane-event";
import type { Page } from "./pane-state";
import { performOnStructure } from "./perform-on-structure";
import { PlanFileError } from "./plan-file-error";
import { isDocumentTask } from "./task";
import type { PlanSource, Task } from "./task";

/** *Operazione* of an undone change in `Registro`. */
const UNDONE = "Modifica annullata";

/**
 * Does a task and says what came of it. `unlock` opens protected sheets, where the task needs that.
 *
 * @throws WorkbookError from the workbook; PlanFileError where the chosen file cannot be read.
 */
export async function perform(
  task: Task,
  means: Means,
  unlock: Unlock,
  watch: TaskWatch,
): Promise<PaneEvent> {
  const { workbook } = means;
  const { onProgress } = watch;
  switch (task.kind) {
    case "open":
      return { kind: "opened", overview: await workbook.overview() };
    case "compare":
      return { kind: "compared", page: await comparePlan(task.source, means) };
    case "load":
      return { kind: "loaded", outcome: await workbook.loadPlan(task.plan, onProgress) };
    case "align":
      return { kind: "aligned", outcome: await workbook.alignSheets(unlock, onProgress) };
    case "refresh":
      return { kind: "refreshed", outcome: await workbook.refreshSummary(onProgress) };
    case "study":
      return { kind: "studied", page: await study(task, means, onProgress) };
    case "change":
      return changeCells(task.changes, task.operation, means, onProgress);
    case "undoChange":
      return { ...(await changeCells(task.changes, UNDONE, means, onProgress)), undo: [] };
    case "writeReport":
      return writeReport(task.report, workbook, onProgress);
    case "chooseQuarter":
      await workbook.setReferenceQuarter(task.quarter);
      return { kind: "quarterChosen" };
    case "goTo":
      await workbook.goTo(task.place);
      return { kind: "went" };
    default:
      if (isDocumentTask(task)) {
        return (await import("./perform-on-document")).performOnDocument(task, means, watch);
      }
      return performOnStructure(task, workbook, unlock, onProgress);
  }
}

async function writeReport(
  report: Extract<Task, { kind: "writeReport" }>["report"],
  workbook: WorkbookPort,
  onProgress: OnProgress,
): Promise<PaneEvent> {
  await (report === "missing" ? workbook.writeMissing(onProgress) : workbook.writeQuality(onProgress));
  return { kind: "went" };
}

async function comparePlan(
  source: PlanSource,
  means: Means,
): Promise<Extract<Page, { name: "preview" | "unreadable" }>> {
  if (source.kind === "bundled") {
    const plan = await means.loadBundledPlan();
    return { name: "preview", plan, comparison: await means.workbook.comparePlan(plan), notices: [] };
  }
  if (source.kind === "document") {
    const { plan, work } = source;
    return { name: "preview", plan, comparison: await means.workbook.comparePlan(plan), notices: [], work };
  }
  const text = await source.file.text().catch((cause: unknown) => {
    throw new PlanFileError(source.file.name, { cause });
  });
  const { readPlanJson } = await import("../../readers/plan-json");
  const read = readPlanJson(text);
  if (!("plan" in read)) return { name: "unreadable", fileName: source.file.name, problems: read.problems };
  const comparison = await means.workbook.comparePlan(read.plan);
  return { name: "preview", plan: read.plan, comparison, notices: read.notices };
}

async function study(
  { study: name, question }: Extract<Task, { kind: "study" }>,
  { workbook }: Means,
  onProgress: OnProgress,
): Promise<Extract<Page, { name: "study" }>> {
  const page = { name: "study", study: name, data: await workbook.read(onProgress) } as const;
  if (name !== "why") return page;
  if (question !== undefined) return { ...page, about: { question } };
  return { ...page, about: { selected: await workbook.selection(), isCurrent: false } };
}

/** The cells are changed even where the state cannot be read afterwards: the way back must not be lost. */
async function changeCells(
  changes: readonly CellChange[],
  operation: string,
  { workbook }: Means,
  onProgress: OnProgress,
): Promise<Extract<PaneEvent, { kind: "changed" }>> {
  const undo = await workbook.changeCells(changes, operation, onProgress);
  return { kind: "changed", undo, data: await workbook.read(onProgress).catch(() => null) };
}
