import type { WorkbookOverview } from "../../excel/port";
import type { RefreshOutcome } from "./refreshes";
import type { PaneEvent } from "./pane-event";
import type { Page, PaneState } from "./pane-state";
import { studyReducer } from "./study-reducer";

/** The pane after an event. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "started":
      return { ...state, running: { task: event.task, progress: null }, failure: null, aligned: null };
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
      return { ...state, running: null, page: afterRefresh(state.page), summary: event.summary, stale: null };
    case "announced":
      return withOutcome(state, event.outcome);
    case "quarterChosen":
      return { ...state, running: null, stale: state.stale ?? "quarter" };
    case "aligned":
      return { ...state, running: null, aligned: event.sheets };
    case "went":
      return { ...state, running: null };
    case "overviewRead":
      return withOverview(state, event.overview);
    case "cellsChanged":
      // What the pane writes itself is no reason to distrust the summary that it has just written.
      return state.running === null ? { ...state, stale: "cells" } : state;
    case "returnedHome":
      return { ...state, page: { name: "home" }, undo: [] };
    case "failureDismissed":
      return { ...state, failure: null };
    default:
      return studyReducer(state, event);
  }
}

/** A refresh of the pane's own that is going on has an outcome of its own to tell. */
function withOutcome(state: PaneState, outcome: RefreshOutcome): PaneState {
  const { running, failure } = state;
  if ("summary" in outcome) {
    const { summary } = outcome;
    const remaining = failure?.task.kind === "refresh" ? null : failure;
    const page = state.page.name === "study" ? afterRefresh(state.page) : state.page;
    return { ...state, page, summary, stale: null, aligned: null, failure: remaining };
  }
  if (running?.task.kind === "refresh") return state;
  return { ...state, failure: { task: { kind: "refresh" }, error: outcome.error } };
}

/** A study stays open; the figure that it explains is no longer older than the data. */
function afterRefresh(page: Page): Page {
  if (page.name !== "study") return { name: "home" };
  const { about } = page;
  return about === undefined || "question" in about
    ? page
    : { ...page, about: { ...about, isCurrent: true } };
}

/** A summary of a plan that is no longer there (undone, deleted) is forgotten. */
function withOverview(state: PaneState, overview: WorkbookOverview): PaneState {
  return { ...state, overview, summary: overview.plan === null ? null : state.summary };
}
