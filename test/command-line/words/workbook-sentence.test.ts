import { describe, expect, it } from "@jest/globals";
import { workbookSentence } from "../../../src/command-line/words/workbook-sentence";
import { NotModelledError } from "../../../src/embedded/objects/office-error";
import { WorkbookError } from "../../../src/excel/host/errors";
import type { WorkbookProblem } from "../../../src/excel/host/errors";

const PROBLEMS: Readonly<Record<WorkbookProblem, true>> = {
  "cell-edit-mode": true,
  "workbook-protected": true,
  "sheet-protected": true,
  "too-large": true,
  conflict: true,
  "not-supported": true,
  "name-taken": true,
  "no-plan": true,
  "earlier-form": true,
  "load-unfinished": true,
  "password-needed": true,
  "damaged-table": true,
  "wrong-parameters": true,
  "different-plan": true,
  unreadable: true,
  "cells-changed": true,
  "formula-in-cell": true,
  unknown: true,
};

describe("the sentence for a workbook that cannot be used", () => {
  it.each(Object.keys(PROBLEMS) as WorkbookProblem[])("stays short whatever it is about: %s", (problem) => {
    const error = new WorkbookError(problem, "molto lungo ".repeat(3_000), "unchanged", "X", {
      cause: new Error("because ".repeat(3_000)),
    });
    expect(workbookSentence(error).length).toBeLessThanOrEqual(420);
  });

  it("names what is not modelled, and does not blame a version of Excel for it", () => {
    const cause = new NotModelledError("Range.autoFill");
    const sentence = workbookSentence(
      new WorkbookError("unknown", "Riepilogo", "unchanged", "NotModelled", { cause }),
    );
    expect(sentence).toContain("Range.autoFill");
    expect(sentence).not.toMatch(/riprovare|Excel 2021/);
  });

  it("does not tell anybody to try again what fails every time", () => {
    for (const problem of ["unknown", "unreadable", "not-supported"] as const) {
      expect(workbookSentence(new WorkbookError(problem, "", "unchanged", ""))).not.toContain("riprovare");
    }
  });
});
