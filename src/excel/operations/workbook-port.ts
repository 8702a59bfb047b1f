import type { Clock } from "../host/clock";
import { WorkbookError } from "../host/errors";
import { goTo } from "./go-to";
import { overview } from "./overview";
import type { WorkbookPort } from "../port";
import { OperationQueue } from "../host/queue";
import { setReferenceQuarter } from "./reference-quarter";
import { reportRefreshFailure } from "./refresh-failure";
import { selection } from "./selection";
import { watch } from "./watch";

/** The workbook that the add-in runs in. All operations go through one queue. */
export function createWorkbookPort(clock: Clock = () => new Date()): WorkbookPort {
  const queue = new OperationQueue();
  return {
    overview: () => queue.run(overview),
    comparePlan: (plan) => queue.run(async () => (await loading()).comparePlan(plan)),
    loadPlan: (plan, onProgress) =>
      queue.run(async () => (await loading()).loadPlan(plan, clock, onProgress)),
    setReferenceQuarter: (quarter) => queue.run(() => setReferenceQuarter(quarter)),
    refreshSummary: (onProgress) =>
      queue.run(async () => (await refreshing()).refreshSummary(clock, onProgress)),
    reportRefreshFailure: (error) => queue.run(() => reportRefreshFailure(error)),
    alignSheets: (onProgress) => queue.run(async () => (await aligning()).alignSheets(onProgress)),
    read: (onProgress) => queue.run(async () => (await reading()).readWorkbook(onProgress)),
    changeCells: (changes, operation, onProgress) =>
      queue.run(async () => (await changing()).changeCells(changes, operation, clock, onProgress)),
    selection: () => queue.run(selection),
    writeQuality: (onProgress) => queue.run(async () => (await reporting()).writeQuality(clock, onProgress)),
    writeMissing: (onProgress) => queue.run(async () => (await reporting()).writeMissing(clock, onProgress)),
    goTo: (place) => queue.run(() => goTo(place)),
    watch: (onChange) => queue.run(() => watch(onChange)),
  };
}

/** The large operations are fetched when they are asked for: the pane shows before. */
const loading = () => fetched(import("./load-plan"));
const refreshing = () => fetched(import("./refresh-summary"));
const aligning = () => fetched(import("./align-sheets"));
const reading = () => fetched(import("./read-workbook"));
const reporting = () => fetched(import("./write-report"));
const changing = () => fetched(import("./change-cells"));

/** A piece of the add-in that cannot be fetched has touched nothing yet; trying again fetches it again. */
function fetched<T>(piece: Promise<T>): Promise<T> {
  return piece.catch((cause: unknown) => {
    throw new WorkbookError("unknown", "", "unchanged", "", { cause });
  });
}
