import { describe, expect, it } from "@jest/globals";

import { announceRefreshes } from "../../src/taskpane/refreshes";
import { FakeWorkbook } from "./fake-workbook";
import { SAMPLE_SUMMARY } from "./samples";

const quiet = (): void => undefined;

describe("a workbook that announces its refreshes", () => {
  it("tells every listener, until it stops listening", async () => {
    const { workbook, refreshes } = announceRefreshes(new FakeWorkbook());
    const heard: unknown[] = [];
    const stop = refreshes.subscribe((summary) => heard.push(summary));
    await workbook.refreshSummary(quiet);
    stop();
    await workbook.refreshSummary(quiet);
    expect(heard).toEqual([SAMPLE_SUMMARY]);
  });

  it("announces nothing when a refresh fails", async () => {
    const fake = new FakeWorkbook();
    const { workbook, refreshes } = announceRefreshes(fake);
    const heard: unknown[] = [];
    refreshes.subscribe((summary) => heard.push(summary));
    fake.failNext("refreshSummary", new Error("no"));
    await expect(workbook.refreshSummary(quiet)).rejects.toThrow("no");
    expect(heard).toEqual([]);
  });
});
