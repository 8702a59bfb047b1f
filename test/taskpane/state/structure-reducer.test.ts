import { describe, expect, it } from "@jest/globals";

import type { RepairOutcome, TakenBack } from "../../../src/excel/port";
import { paneReducer } from "../../../src/taskpane/state/pane-reducer";
import type { PaneEvent } from "../../../src/taskpane/state/pane-event";
import { INITIAL_STATE } from "../../../src/taskpane/state/pane-state";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { aFinding } from "../../domain/structure/a-finding";
import { loadedPlan } from "../fake-workbook";
import { SAMPLE_SUMMARY } from "../samples";

const finding = aFinding();
const byHand = aFinding({ cause: "id-not-unique", remedy: "by-hand" });
const undo: TakenBack = { cells: [{ sheet: "A1", address: "L7", before: 12, after: "=1" }] };
const outcome: RepairOutcome = { repaired: [finding], remaining: [byHand], setAside: 0, locked: [], undo };
const nothing: RepairOutcome = { repaired: [], remaining: [byHand], setAside: 0, locked: [], undo: null };

function after(events: readonly PaneEvent[], state: PaneState = INITIAL_STATE): PaneState {
  return events.reduce(paneReducer, state);
}

const started: PaneEvent = { kind: "started", task: { kind: "repair" } };

describe("what the pane knows of the structure", () => {
  it("is what the last refresh found, whoever asked for it", () => {
    const refreshed = { summary: SAMPLE_SUMMARY, findings: [finding] };
    expect(after([{ kind: "refreshed", outcome: refreshed }]).findings).toEqual([finding]);
    const state = after([{ kind: "announced", news: refreshed }]);
    expect(state.findings).toEqual([finding]);
    expect(after([{ kind: "announced", news: { ...refreshed, findings: [] } }], state).findings).toEqual([]);
  });

  it("is what a check finds, which opens its page", () => {
    const state = after([{ kind: "checked", findings: [finding, byHand] }]);
    expect(state.findings).toEqual([finding, byHand]);
    expect(state.page).toEqual({ name: "check", findings: [finding, byHand], last: null, undo: null });
  });

  it("is what a repair leaves, with what came of it", () => {
    const state = after([started, { kind: "repaired", outcome }]);
    expect(state.running).toBeNull();
    expect(state.findings).toEqual([byHand]);
    expect(state.page).toEqual({ name: "check", findings: [byHand], last: outcome, undo });
  });

  it("is forgotten with a plan that is gone", () => {
    const opened: PaneEvent = { kind: "overviewRead", overview: { plan: loadedPlan(), unfinished: null } };
    const state = after([opened, { kind: "checked", findings: [finding] }]);
    expect(after([opened], state).findings).toEqual([finding]);
    const gone: PaneEvent = { kind: "overviewRead", overview: { plan: null, unfinished: null } };
    expect(after([gone], state).findings).toEqual([]);
  });
});

describe("a repair", () => {
  it("makes the summary doubtful where it has changed something, and only there", () => {
    expect(after([{ kind: "repaired", outcome }]).stale).toBe("cells");
    expect(after([{ kind: "repaired", outcome: nothing }]).stale).toBeNull();
    expect(after([{ kind: "quarterChosen" }, { kind: "repaired", outcome: nothing }]).stale).toBe("quarter");
  });

  it("can be taken back after another look, but no more once the page is left", () => {
    const looked = after([
      { kind: "repaired", outcome },
      { kind: "checked", findings: [] },
    ]);
    expect(looked.page).toMatchObject({ last: null, undo });
    const left = after([{ kind: "returnedHome" }, { kind: "checked", findings: [] }], looked);
    expect(left.page).toMatchObject({ undo: null });
  });

  it("that is taken back leaves the workbook as it then is, and cannot be taken back again", () => {
    const state = after([
      { kind: "repaired", outcome },
      { kind: "repairTakenBack", findings: [finding] },
    ]);
    expect(state.page).toEqual({ name: "check", findings: [finding], last: "taken-back", undo: null });
    expect(state).toMatchObject({ findings: [finding], stale: "cells" });
  });

  it("that is taken back keeps what was known where nobody can look", () => {
    const state = after([
      { kind: "repaired", outcome },
      { kind: "repairTakenBack", findings: null },
    ]);
    expect(state.page).toMatchObject({ findings: [byHand], last: "taken-back" });
  });

  it("drops the way back of changed cells, which are no longer what they were", () => {
    const changed: PaneState = {
      ...INITIAL_STATE,
      undo: [{ target: { table: "T", key: "K", header: "H" }, before: 1, after: 2 }],
    };
    expect(after([{ kind: "repaired", outcome }], changed).undo).toEqual([]);
  });
});

describe("a load that is taken away", () => {
  it("leads home, without anything that was known of it", () => {
    const state = after([
      { kind: "checked", findings: [finding] },
      { kind: "started", task: { kind: "abandonLoad" } },
      { kind: "loadAbandoned" },
    ]);
    expect(state).toMatchObject({ page: { name: "home" }, running: null, findings: [], summary: null });
  });
});
