import { describe, expect, it } from "@jest/globals";

import type { CellChange } from "../../../src/domain/cells/workbook-data";
import { INITIAL_STATE } from "../../../src/taskpane/state/pane-state";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { paneReducer } from "../../../src/taskpane/state/pane-reducer";
import { workbookOf } from "../../domain/workbook-of";

const before = workbookOf({});
const after = workbookOf({ objectives: [{ Codice: "O1" }] });
const studying: PaneState = { ...INITIAL_STATE, page: { name: "study", study: "guide", data: before } };
const undo: readonly CellChange[] = [
  { target: { table: "Indicatori", key: "I1", header: "Fonte" }, before: "x", after: "" },
];

describe("a study in the pane", () => {
  it("shows the workbook as it was read last", () => {
    const read = paneReducer(studying, { kind: "dataRead", data: after });
    expect(read.page).toEqual({ name: "study", study: "guide", data: after });
  });

  it("that has been left is not brought back by a late reading", () => {
    expect(paneReducer(INITIAL_STATE, { kind: "dataRead", data: after })).toEqual(INITIAL_STATE);
  });

  it("offers the way back after a change, and distrusts the summary", () => {
    const changed = paneReducer(studying, { kind: "changed", undo, data: after });
    expect(changed).toMatchObject({ undo, stale: "cells", page: { data: after } });
  });

  it("keeps the way back where the workbook cannot be read after a change", () => {
    const changed = paneReducer(studying, { kind: "changed", undo, data: null });
    expect(changed).toMatchObject({ undo, page: { data: before } });
  });

  it("takes the way back along when it is left", () => {
    const left = paneReducer({ ...studying, undo }, { kind: "returnedHome" });
    expect(left.undo).toEqual([]);
  });
});
