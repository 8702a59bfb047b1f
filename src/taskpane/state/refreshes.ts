import type { RefreshOutcome, WorkbookPort } from "../../excel/port";

/** What came of a refresh, or why nothing did. */
export type RefreshNews = RefreshOutcome | { readonly error: unknown };

/** Tells of every refreshed summary, whoever asked for it, and of every failed refresh that the ribbon reports. */
export interface Refreshes {
  /** Calls `listener` with all news; the result stops that. */
  subscribe(listener: (news: RefreshNews) => void): () => void;
}

/**
 * The same workbook, telling of its refreshes: the ribbon button refreshes too, and an open pane must not go on showing
 * older figures, nor be silent when that fails. Who asks for a refresh meets its failure; only the ribbon, which has no
 * place for it, reports it: so the pane never hears of its own failures.
 */
export function announceRefreshes(workbook: WorkbookPort): { workbook: WorkbookPort; refreshes: Refreshes } {
  const listeners = new Set<(news: RefreshNews) => void>();
  const tell = (news: RefreshNews): void => {
    for (const listener of listeners) listener(news);
  };
  const announcing: WorkbookPort = {
    ...passedOn(workbook),
    refreshSummary: async (onProgress) => {
      const outcome = await workbook.refreshSummary(onProgress);
      tell(outcome);
      return outcome;
    },
    reportRefreshFailure: (error) => {
      tell({ error });
      return workbook.reportRefreshFailure(error);
    },
  };
  const subscribe: Refreshes["subscribe"] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { workbook: announcing, refreshes: { subscribe } };
}

/** What is done as asked. */
function passedOn(workbook: WorkbookPort): Omit<WorkbookPort, "refreshSummary" | "reportRefreshFailure"> {
  return {
    overview: () => workbook.overview(),
    offeredAreas: () => workbook.offeredAreas(),
    readCells: (area, onProgress) => workbook.readCells(area, onProgress),
    comparePlan: (plan) => workbook.comparePlan(plan),
    loadPlan: (plan, onProgress) => workbook.loadPlan(plan, onProgress),
    setReferenceQuarter: (quarter) => workbook.setReferenceQuarter(quarter),
    check: (onProgress) => workbook.check(onProgress),
    repair: (unlock, onProgress) => workbook.repair(unlock, onProgress),
    previewUpgrade: (onProgress) => workbook.previewUpgrade(onProgress),
    upgrade: (changes, unlock, onProgress) => workbook.upgrade(changes, unlock, onProgress),
    takeBackRepair: (taken, onProgress) => workbook.takeBackRepair(taken, onProgress),
    makeTemplate: (onProgress) => workbook.makeTemplate(onProgress),
    abandonLoad: (onProgress) => workbook.abandonLoad(onProgress),
    selection: () => workbook.selection(),
    goTo: (place) => workbook.goTo(place),
    read: (onProgress) => workbook.read(onProgress),
    changeCells: (changes, operation, onProgress) => workbook.changeCells(changes, operation, onProgress),
    writeQuality: (onProgress) => workbook.writeQuality(onProgress),
    writeMissing: (onProgress) => workbook.writeMissing(onProgress),
    alignSheets: (unlock, onProgress) => workbook.alignSheets(unlock, onProgress),
    watch: (onChange) => workbook.watch(onChange),
  };
}
