import type { Summary } from "../domain/tracked-plan";
import type { WorkbookPort } from "../excel/port";

/** Tells of every refreshed summary, whoever asked for it. */
export interface Refreshes {
  /** Calls `listener` after every refresh; the result stops that. */
  subscribe(listener: (summary: Summary) => void): () => void;
}

/**
 * The same workbook, telling of its refreshes: the ribbon button refreshes too, and an open pane must not go on showing
 * older figures.
 */
export function announceRefreshes(workbook: WorkbookPort): { workbook: WorkbookPort; refreshes: Refreshes } {
  const listeners = new Set<(summary: Summary) => void>();
  const announcing: WorkbookPort = {
    overview: () => workbook.overview(),
    comparePlan: (plan) => workbook.comparePlan(plan),
    loadPlan: (plan, onProgress) => workbook.loadPlan(plan, onProgress),
    setReferenceQuarter: (quarter) => workbook.setReferenceQuarter(quarter),
    refreshSummary: async (onProgress) => {
      const summary = await workbook.refreshSummary(onProgress);
      for (const listener of listeners) listener(summary);
      return summary;
    },
    reportRefreshFailure: (error) => workbook.reportRefreshFailure(error),
    goTo: (place) => workbook.goTo(place),
    alignSheets: (onProgress) => workbook.alignSheets(onProgress),
    watch: (onChange) => workbook.watch(onChange),
  };
  const subscribe: Refreshes["subscribe"] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { workbook: announcing, refreshes: { subscribe } };
}
