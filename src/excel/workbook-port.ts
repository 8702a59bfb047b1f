import type { Clock } from "./clock";
import { goTo } from "./go-to";
import { comparePlan, loadPlan } from "./load-plan";
import { overview } from "./overview";
import type { WorkbookPort } from "./port";
import { OperationQueue } from "./queue";
import { setReferenceQuarter } from "./reference-quarter";
import { reportRefreshFailure } from "./refresh-failure";
import { refreshSummary } from "./refresh-summary";
import { watch } from "./watch";

/** The workbook that the add-in runs in. All operations go through one queue. */
export function createWorkbookPort(clock: Clock = () => new Date()): WorkbookPort {
  const queue = new OperationQueue();
  return {
    overview: () => queue.run(overview),
    comparePlan: (plan) => queue.run(() => comparePlan(plan)),
    loadPlan: (plan, onProgress) => queue.run(() => loadPlan(plan, clock, onProgress)),
    setReferenceQuarter: (quarter) => queue.run(() => setReferenceQuarter(quarter)),
    refreshSummary: (onProgress) => queue.run(() => refreshSummary(clock, onProgress)),
    reportRefreshFailure: (error) => queue.run(() => reportRefreshFailure(error)),
    goTo: (place) => queue.run(() => goTo(place)),
    watch: (onChange) => queue.run(() => watch(onChange)),
  };
}
