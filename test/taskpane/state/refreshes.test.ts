import { describe, expect, it } from "@jest/globals";

import { announceRefreshes } from "../../../src/taskpane/state/refreshes";
import { FakeWorkbook } from "../fake-workbook";
import { SAMPLE_SUMMARY } from "../samples";

const quiet = (): void => undefined;

describe("a workbook that announces its refreshes", () => {
  it("tells every listener, until it stops listening", async () => {
    const { workbook, refreshes } = announceRefreshes(new FakeWorkbook());
    const heard: unknown[] = [];
    const stop = refreshes.subscribe((outcome) => heard.push(outcome));
    await workbook.refreshSummary(quiet);
    stop();
    await workbook.refreshSummary(quiet);
    expect(heard).toEqual([{ summary: SAMPLE_SUMMARY, findings: [] }]);
  });

  it("leaves a failed refresh to who asked for it", async () => {
    const fake = new FakeWorkbook();
    const { workbook, refreshes } = announceRefreshes(fake);
    const heard: unknown[] = [];
    refreshes.subscribe((outcome) => heard.push(outcome));
    fake.failNext("refreshSummary", new Error("no"));
    await expect(workbook.refreshSummary(quiet)).rejects.toThrow("no");
    expect(heard).toEqual([]);
  });

  it("announces a failure that is reported, and reports it to the workbook too", async () => {
    const fake = new FakeWorkbook();
    const { workbook, refreshes } = announceRefreshes(fake);
    const heard: unknown[] = [];
    refreshes.subscribe((outcome) => heard.push(outcome));
    const error = new Error("no");
    await workbook.reportRefreshFailure(error);
    expect(heard).toEqual([{ error }]);
    expect(fake.reported).toEqual([error]);
  });
});
