import type { WorkbookOverview } from "../../excel/port";
import type { PaneEvent } from "./pane-event";
import type { PaneState } from "./pane-state";

/** The pane after an event. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "started":
      return { ...state, running: { task: event.task, progress: null }, failure: null };
    case "progressed":
      return state.running === null
        ? state
        : { ...state, running: { ...state.running, progress: event.progress } };
    case "failed":
      return state.running === null
        ? state
        : { ...state, running: null, failure: { task: state.running.task, error: event.error } };
    case "opened":
      return { ...withOverview(state, event.overview), running: null };
    case "compared":
      return { ...state, running: null, page: event.page };
    case "loaded":
      return { ...state, running: null, page: { name: "loaded", outcome: event.outcome } };
    case "refreshed":
      return { ...state, running: null, page: { name: "home" }, summary: event.summary, stale: false };
    case "announced":
      return { ...state, summary: event.summary, stale: false };
    case "quarterChosen":
      return { ...state, running: null, stale: true };
    case "aligned":
    case "went":
      return { ...state, running: null };
    case "overviewRead":
      return withOverview(state, event.overview);
    case "cellsChanged":
      // What the pane writes itself is no reason to distrust the summary that it has just written.
      return state.running === null ? { ...state, stale: true } : state;
    case "returnedHome":
      return { ...state, page: { name: "home" } };
    case "failureDismissed":
      return { ...state, failure: null };
  }
}

/** A summary of a plan that is no longer there (undone, deleted) is forgotten. */
function withOverview(state: PaneState, overview: WorkbookOverview): PaneState {
  return { ...state, overview, summary: overview.plan === null ? null : state.summary };
}
