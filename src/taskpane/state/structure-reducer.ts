import type { StructureEvent } from "./pane-event";
import type { CheckPage, PaneState } from "./pane-state";

/** The pane after an event that is about what the workbook is made of. */
export function structureReducer(state: PaneState, event: StructureEvent): PaneState {
  switch (event.kind) {
    case "checked":
      return checking(state, { findings: event.findings, last: null, undo: undoOf(state) });
    case "repaired": {
      const { remaining, repaired, undo } = event.outcome;
      const stale = repaired.length > 0 ? "cells" : state.stale;
      return { ...checking(state, { findings: remaining, last: event.outcome, undo }), stale };
    }
    case "repairTakenBack": {
      const findings = event.findings ?? state.findings;
      return { ...checking(state, { findings, last: "taken-back", undo: null }), stale: "cells" };
    }
    case "upgradePreviewed": {
      const { preview } = event;
      return {
        ...state,
        running: null,
        page: { name: "upgrade", preview, changes: [], outcome: null },
        undo: [],
      };
    }
    case "upgraded": {
      const { remaining, undo } = event.page.outcome;
      return { ...state, running: null, page: event.page, findings: remaining, undo, stale: "cells" };
    }
    case "loadAbandoned":
      return { ...state, running: null, page: { name: "home" }, summary: null, findings: [] };
  }
}

function checking(state: PaneState, page: Omit<CheckPage, "name">): PaneState {
  const { findings } = page;
  return { ...state, running: null, page: { name: "check", ...page }, findings, undo: [] };
}

/** Looking again changes nothing, so what was repaired before can still be taken back. */
function undoOf({ page }: PaneState): CheckPage["undo"] {
  return page.name === "check" ? page.undo : null;
}
