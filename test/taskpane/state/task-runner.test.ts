import { describe, expect, it } from "@jest/globals";

import type { PaneEvent } from "../../../src/taskpane/state/pane-event";
import { TaskRunner } from "../../../src/taskpane/state/task-runner";
import { FakeDocuments } from "../fake-documents";
import { FakeWorkbook } from "../fake-workbook";
import { SAMPLE_PLAN, SAMPLE_SUMMARY } from "../samples";

function runnerOver(workbook: FakeWorkbook): {
  runner: TaskRunner;
  told: PaneEvent[];
  finished: () => Promise<void>;
} {
  const told: PaneEvent[] = [];
  const runner = new TaskRunner(
    { workbook, loadBundledPlan: () => Promise.resolve(SAMPLE_PLAN), documents: new FakeDocuments() },
    (event) => {
      told.push(event);
    },
  );
  return {
    runner,
    told,
    finished: async () => {
      for (let round = 0; runner.busy && round < 50; round += 1)
        await new Promise((resolve) => setTimeout(resolve, 0));
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

describe("the pane's tasks", () => {
  it("run one at a time: a second click does nothing", async () => {
    const workbook = new FakeWorkbook();
    const { runner, told, finished } = runnerOver(workbook);
    runner.run({ kind: "refresh" });
    runner.run({ kind: "refresh" });
    await finished();
    expect(workbook.calls).toEqual(["refreshSummary"]);
    expect(told.filter(({ kind }) => kind === "started")).toHaveLength(1);
  });

  it("tell start, progress and result, then what the workbook holds now", async () => {
    const { runner, told, finished } = runnerOver(new FakeWorkbook());
    runner.run({ kind: "refresh" });
    await finished();
    expect(told.map(({ kind }) => kind)).toEqual(["started", "progressed", "refreshed", "overviewRead"]);
    expect(told[2]).toEqual({ kind: "refreshed", outcome: { summary: SAMPLE_SUMMARY, findings: [] } });
  });

  it("read the workbook again after a failure too: part of the work may stand in it", async () => {
    const workbook = new FakeWorkbook();
    const { runner, told, finished } = runnerOver(workbook);
    const broken = new Error("broken");
    workbook.failNext("loadPlan", broken);
    runner.run({ kind: "load", plan: SAMPLE_PLAN });
    await finished();
    expect(told.slice(-2)).toEqual([
      { kind: "failed", error: broken },
      { kind: "overviewRead", overview: { plan: null, unfinished: null } },
    ]);
  });

  it("hand a password on and forget it: it is in nothing that is told, whatever comes of the task", async () => {
    const workbook = new FakeWorkbook();
    const { runner, told, finished } = runnerOver(workbook);
    for (const task of [{ kind: "repair" }, { kind: "align" }] as const) {
      runner.run(task, { password: "segreta" });
      await finished();
      workbook.failNext(task.kind === "repair" ? "repair" : "alignSheets", new Error("busy"));
      runner.run(task, { password: "segreta" });
      await finished();
    }
    expect(workbook.unlocks).toEqual([{ password: "segreta" }, { password: "segreta" }]);
    expect(told.filter(({ kind }) => kind === "failed")).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain("segreta");
  });

  it("need no password unless one is given", async () => {
    const workbook = new FakeWorkbook();
    const { runner, finished } = runnerOver(workbook);
    runner.run({ kind: "repair" });
    await finished();
    expect(workbook.unlocks).toEqual([{ password: null }]);
  });

  it.each([
    [{ kind: "repair" }],
    [{ kind: "takeBackRepair", taken: { cells: [] } }],
    [{ kind: "abandonLoad" }],
    [{ kind: "writeReport", report: "missing" }],
  ] as const)("that may end what was interrupted read the workbook again: %j", async (task) => {
    const { runner, told, finished } = runnerOver(new FakeWorkbook());
    runner.run(task);
    await finished();
    expect(told.at(-1)?.kind).toBe("overviewRead");
  });

  it("can follow a failure", async () => {
    const workbook = new FakeWorkbook();
    const { runner, told, finished } = runnerOver(workbook);
    workbook.failNext("refreshSummary", new Error("busy"));
    runner.run({ kind: "refresh" });
    await finished();
    runner.run({ kind: "refresh" });
    await finished();
    expect(told.filter(({ kind }) => kind === "refreshed")).toHaveLength(1);
  });

  it("leave the overview alone when it cannot be read unasked", async () => {
    const workbook = new FakeWorkbook();
    const { runner, told } = runnerOver(workbook);
    workbook.failNext("overview", new Error("busy"));
    await runner.readOverview();
    expect(told).toEqual([]);
  });
});
