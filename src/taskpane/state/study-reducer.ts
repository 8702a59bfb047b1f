import type { WorkbookData } from "../../domain/cells/workbook-data";
import type { StudyEvent } from "./pane-event";
import type { PaneState } from "./pane-state";

/** The pane after an event of a study. */
export function studyReducer(state: PaneState, event: StudyEvent): PaneState {
  switch (event.kind) {
    case "studied":
      return { ...state, running: null, page: event.page, undo: [] };
    case "changed":
      return { ...withData(state, event.data), running: null, undo: event.undo, stale: "cells" };
    case "dataRead":
      return withData(state, event.data);
  }
}

/** A study that is open shows what was read last. */
function withData(state: PaneState, data: WorkbookData | null): PaneState {
  return data !== null && state.page.name === "study" ? { ...state, page: { ...state.page, data } } : state;
}
