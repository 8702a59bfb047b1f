import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";

import type { PaneEvent } from "../../../src/taskpane/state/pane-event";
import { paneReducer } from "../../../src/taskpane/state/pane-reducer";
import { INITIAL_STATE } from "../../../src/taskpane/state/pane-state";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import type { Task } from "../../../src/taskpane/state/task";
import { loadedPlan } from "../fake-workbook";
import { LUCCA_COUNTS, SAMPLE_PLAN, SAMPLE_SUMMARY } from "../samples";

const REFRESH: Task = { kind: "refresh" };
const REFRESHED = { summary: SAMPLE_SUMMARY, findings: [] };
const LOAD: Task = { kind: "load", plan: SAMPLE_PLAN };
const preview: PaneState["page"] = {
  name: "preview",
  plan: SAMPLE_PLAN,
  comparison: { state: "new", counts: LUCCA_COUNTS, differences: [] },
  notices: [],
};

function after(events: readonly PaneEvent[], state: PaneState = INITIAL_STATE): PaneState {
  return events.reduce(paneReducer, state);
}

const anyEvent: fc.Arbitrary<PaneEvent> = fc.constantFrom<PaneEvent>(
  { kind: "started", task: REFRESH },
  { kind: "started", task: LOAD },
  { kind: "progressed", progress: { step: "writing", done: 1, total: 2 } },
  { kind: "failed", error: new Error("no") },
  { kind: "opened", overview: { plan: null, unfinished: null } },
  { kind: "opened", overview: { plan: loadedPlan(), unfinished: null } },
  { kind: "compared", page: preview },
  { kind: "loaded", outcome: { result: "loaded", counts: LUCCA_COUNTS, sheets: 31 } },
  { kind: "quarterChosen" },
  { kind: "aligned", outcome: { aligned: 2, locked: [] } },
  { kind: "refreshed", outcome: REFRESHED },
  { kind: "announced", news: REFRESHED },
  { kind: "announced", news: { error: new Error("no") } },
  { kind: "checked", findings: [] },
  { kind: "repaired", outcome: { repaired: [], remaining: [], setAside: 0, locked: [], undo: null } },
  { kind: "repairTakenBack", findings: null },
  { kind: "loadAbandoned" },
  { kind: "went" },
  { kind: "overviewRead", overview: { plan: null, unfinished: null } },
  { kind: "cellsChanged" },
  { kind: "returnedHome" },
  { kind: "failureDismissed" },
);

describe("the pane's state", () => {
  it("keeps the task that failed, so that it can be tried again", () => {
    const state = after([
      { kind: "started", task: LOAD },
      { kind: "failed", error: "why" },
    ]);
    expect(state.failure).toEqual({ task: LOAD, error: "why" });
    expect(state.running).toBeNull();
  });

  it("drops the failure when the next task starts", () => {
    const state = after([
      { kind: "started", task: LOAD },
      { kind: "failed", error: "why" },
      { kind: "started", task: LOAD },
    ]);
    expect(state.failure).toBeNull();
  });

  it("stays on the preview when loading fails, so that nothing has to be chosen again", () => {
    const state = after([
      { kind: "compared", page: preview },
      { kind: "started", task: LOAD },
      { kind: "failed", error: "why" },
    ]);
    expect(state.page).toBe(preview);
  });

  it("takes changes during its own work for its own, and later ones for somebody's", () => {
    const refreshed: PaneEvent[] = [
      { kind: "started", task: REFRESH },
      { kind: "cellsChanged" },
      { kind: "refreshed", outcome: REFRESHED },
    ];
    const visited: PaneEvent[] = [
      { kind: "started", task: { kind: "goTo", place: { sheet: "Obiettivi", address: "A1" } } },
      { kind: "cellsChanged" },
      { kind: "went" },
    ];
    expect(after(refreshed).stale).toBeNull();
    expect(after([...refreshed, ...visited]).stale).toBeNull();
    expect(after([...refreshed, { kind: "cellsChanged" }]).stale).toBe("cells");
  });

  it("distrusts a summary as soon as another quarter is chosen", () => {
    const state = after([
      { kind: "announced", news: REFRESHED },
      { kind: "started", task: { kind: "chooseQuarter", quarter: 3 } },
      { kind: "quarterChosen" },
    ]);
    expect(state.stale).toBe("quarter");
    expect(after([{ kind: "cellsChanged" }], state).stale).toBe("cells");
  });

  it("goes on saying that cells changed when another quarter is chosen after that", () => {
    expect(after([{ kind: "cellsChanged" }, { kind: "quarterChosen" }]).stale).toBe("cells");
  });

  it("counts the sheets that were set until the next work or refresh", () => {
    const aligned: PaneEvent = { kind: "aligned", outcome: { aligned: 2, locked: [] } };
    expect(after([aligned]).aligned).toEqual({ aligned: 2, locked: [] });
    expect(after([aligned, { kind: "started", task: REFRESH }]).aligned).toBeNull();
    expect(after([aligned, { kind: "announced", news: REFRESHED }]).aligned).toBeNull();
  });

  it("trusts the summary again after a refresh by the ribbon, and stays on its page", () => {
    const state = after([
      { kind: "compared", page: preview },
      { kind: "cellsChanged" },
      { kind: "announced", news: REFRESHED },
    ]);
    expect(state).toMatchObject({ stale: null, summary: SAMPLE_SUMMARY, page: preview });
  });

  it("takes a refresh that failed elsewhere for one that can be tried again, until one succeeds", () => {
    const state = after([{ kind: "announced", news: { error: "why" } }]);
    expect(state.failure).toEqual({ task: REFRESH, error: "why" });
    expect(after([{ kind: "announced", news: REFRESHED }], state).failure).toBeNull();
  });

  it("waits for its own refresh when another one fails meanwhile, and keeps its other work going", () => {
    const elsewhere: PaneEvent = { kind: "announced", news: { error: "why" } };
    expect(after([{ kind: "started", task: REFRESH }, elsewhere]).failure).toBeNull();
    const loading = after([{ kind: "started", task: LOAD }, elsewhere]);
    expect(loading.failure).toEqual({ task: REFRESH, error: "why" });
    expect(loading.running?.task).toBe(LOAD);
  });

  it("keeps the failure of other work when a refresh succeeds", () => {
    const state = after([
      { kind: "started", task: LOAD },
      { kind: "failed", error: "why" },
      { kind: "announced", news: REFRESHED },
    ]);
    expect(state.failure?.task).toBe(LOAD);
  });

  it("forgets the summary of a plan that is gone", () => {
    const state = after([
      { kind: "announced", news: REFRESHED },
      { kind: "overviewRead", overview: { plan: null, unfinished: null } },
    ]);
    expect(state.summary).toBeNull();
  });

  it("never shows progress and a failure of the same work, whatever happens", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const { running, failure } = after(events);
        expect(running !== null && running.task.kind === failure?.task.kind).toBe(false);
      }),
    );
  });

  it("ends every task: after a result or a failure nothing runs", () => {
    const ends: PaneEvent["kind"][] = [
      "failed",
      "opened",
      "compared",
      "loaded",
      "quarterChosen",
      "aligned",
      "refreshed",
      "checked",
      "repaired",
      "repairTakenBack",
      "loadAbandoned",
      "went",
    ];
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), anyEvent, (events, last) => {
        fc.pre(ends.includes(last.kind));
        expect(after([...events, last]).running).toBeNull();
      }),
    );
  });
});
