import type { RefreshOutcome, WorkbookOverview } from "../../excel/port";
import type { RefreshNews } from "./refreshes";
import type { PaneEvent, StructureEvent, StudyEvent } from "./pane-event";
import type { Page, PaneState } from "./pane-state";
import { structureReducer } from "./structure-reducer";
import { studyReducer } from "./study-reducer";

/** The pane after an event. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "started":
      return { ...state, running: { task: event.task, progress: null }, failure: null, aligned: null };
    case "progressed":
      return whileRunning(state, (running) => ({ running: { ...running, progress: event.progress } }));
    case "failed":
      return whileRunning(state, ({ task }) => ({ running: null, failure: { task, error: event.error } }));
    case "opened":
      return { ...withOverview(state, event.overview), running: null };
    case "compared":
    case "shown":
      return { ...state, running: null, page: event.page };
    case "loaded":
      return { ...state, running: null, page: { name: "loaded", outcome: event.outcome } };
    case "refreshed":
      return { ...refreshed(state, event.outcome), running: null, page: afterRefresh(state.page) };
    case "announced":
      return withNews(state, event.news);
    case "quarterChosen":
      return { ...state, running: null, stale: state.stale ?? "quarter" };
    case "aligned":
      return { ...state, running: null, aligned: event.outcome };
    case "went":
    case "stopped":
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
      return toolReducer(state, event);
  }
}

/** A task that was given up tells nothing any more. */
function whileRunning(
  state: PaneState,
  change: (running: NonNullable<PaneState["running"]>) => Partial<PaneState>,
): PaneState {
  return state.running === null ? state : { ...state, ...change(state.running) };
}

function toolReducer(state: PaneState, event: StudyEvent | StructureEvent): PaneState {
  switch (event.kind) {
    case "studied":
    case "changed":
    case "dataRead":
      return studyReducer(state, event);
    default:
      return structureReducer(state, event);
  }
}

/** A refresh of the pane's own that is going on has an outcome of its own to tell. */
function withNews(state: PaneState, news: RefreshNews): PaneState {
  const { running, failure } = state;
  if ("summary" in news) {
    const remaining = failure?.task.kind === "refresh" ? null : failure;
    const page = state.page.name === "study" ? afterRefresh(state.page) : state.page;
    return { ...refreshed(state, news), page, aligned: null, failure: remaining };
  }
  if (running?.task.kind === "refresh") return state;
  return { ...state, failure: { task: { kind: "refresh" }, error: news.error } };
}

function refreshed(state: PaneState, { summary, findings }: RefreshOutcome): PaneState {
  return { ...state, summary, findings, stale: null };
}

/** A study stays open; the figure that it explains is no longer older than the data. */
function afterRefresh(page: Page): Page {
  if (page.name !== "study") return { name: "home" };
  const { about } = page;
  return about === undefined || "question" in about
    ? page
    : { ...page, about: { ...about, isCurrent: true } };
}

/** What was said of a plan that is no longer there (undone, deleted) is forgotten. */
function withOverview(state: PaneState, overview: WorkbookOverview): PaneState {
  return overview.plan === null
    ? { ...state, overview, summary: null, findings: [] }
    : { ...state, overview };
}
