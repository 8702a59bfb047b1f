import type { Clock } from "../host/clock";
import { WorkbookError } from "../host/errors";
import { goTo } from "./go-to";
import { overview } from "./overview";
import type { OnProgress, WorkbookPort } from "../port";
import { OperationQueue } from "../host/queue";
import { setReferenceQuarter } from "./reference-quarter";
import { Session } from "./session";
import { selection } from "./selection";
import { watch } from "./watch";

interface Requested {
  readonly clock: Clock;
  readonly session: Session;
  readonly onProgress: OnProgress;
}

/** The workbook that the add-in runs in. All operations go through one queue. */
export function createWorkbookPort(clock: Clock = () => new Date()): WorkbookPort {
  const queue = new OperationQueue();
  const session = new Session();
  const request = (onProgress: OnProgress): Requested => ({ clock, session, onProgress });
  return {
    overview: () => queue.run(overview),
    ...documentPort(queue),
    comparePlan: (plan) => queue.run(async () => (await loading()).comparePlan(plan)),
    loadPlan: (plan, onProgress) =>
      queue.run(async () => (await loading()).loadPlan(plan, request(onProgress))),
    abandonLoad: () => queue.run(async () => (await abandoning()).abandonLoad()),
    setReferenceQuarter: (quarter) => queue.run(() => setReferenceQuarter(quarter)),
    refreshSummary: (onProgress) =>
      queue.run(async () => (await refreshing()).refreshSummary(clock, session, onProgress)),
    reportRefreshFailure: (error) => queue.run(async () => (await failing()).reportRefreshFailure(error)),
    check: (onProgress) => queue.run(async () => (await repairing()).check(clock, onProgress)),
    repair: (unlock, onProgress) =>
      queue.run(async () =>
        (await repairing()).repair({ ...request(onProgress), operation: "repair", inputs: {}, unlock }),
      ),
    previewUpgrade: (onProgress) =>
      queue.run(async () => (await upgrading()).previewUpgrade(clock, onProgress)),
    upgrade: (changes, unlock, onProgress) =>
      queue.run(async () => (await upgrading()).upgrade(changes, { ...request(onProgress), unlock })),
    takeBackRepair: (taken, onProgress) =>
      queue.run(async () => (await repairing()).takeBackRepair(taken, onProgress)),
    alignSheets: (unlock, onProgress) =>
      queue.run(async () => (await aligning()).alignSheets({ ...request(onProgress), unlock })),
    read: (onProgress) => queue.run(async () => (await reading()).readWorkbook(onProgress)),
    changeCells: (changes, operation, onProgress) =>
      queue.run(async () => (await changing()).changeCells(changes, operation, request(onProgress))),
    selection: () => queue.run(selection),
    writeQuality: (onProgress) =>
      queue.run(async () => (await reporting()).writeQuality(request(onProgress))),
    writeMissing: (onProgress) =>
      queue.run(async () => (await reporting()).writeMissing(request(onProgress))),
    goTo: (place) => queue.run(() => goTo(place)),
    watch: (onChange) => queue.run(() => watch(onChange)),
  };
}

/** What a plan's document needs of the workbook. */
function documentPort(
  queue: OperationQueue,
): Pick<WorkbookPort, "offeredAreas" | "readCells" | "makeTemplate"> {
  return {
    offeredAreas: () => queue.run(async () => (await offering()).offeredAreas()),
    readCells: (area, onProgress) => queue.run(async () => (await cells()).readCells(area, onProgress)),
    makeTemplate: (onProgress) => queue.run(async () => (await forming()).makeTemplate(onProgress)),
  };
}

/** The large operations are fetched when they are asked for: the pane shows before. */
const offering = () => fetched(import("./offered-areas"));
const cells = () => fetched(import("./read-cells"));
const loading = () => fetched(import("./load-plan"));
const forming = () => fetched(import("./make-template"));
const abandoning = () => fetched(import("./abandon-load"));
const refreshing = () => fetched(import("./refresh-summary"));
const repairing = () => fetched(import("./repair"));
const upgrading = () => fetched(import("./upgrade"));
const aligning = () => fetched(import("./align-sheets"));
const reading = () => fetched(import("./read-workbook"));
const reporting = () => fetched(import("./write-report"));
const failing = () => fetched(import("./refresh-failure"));
const changing = () => fetched(import("./change-cells"));

/** A piece of the add-in that cannot be fetched has touched nothing yet; trying again fetches it again. */
function fetched<T>(piece: Promise<T>): Promise<T> {
  return piece.catch((cause: unknown) => {
    throw new WorkbookError("unknown", "", "unchanged", "", { cause });
  });
}
