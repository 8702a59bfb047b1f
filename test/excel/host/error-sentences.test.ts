import { describe, expect, it } from "@jest/globals";
import { problemOfCode } from "../../../src/excel/host/error-codes";
import { errorSentence } from "../../../src/excel/host/error-sentences";
import { WorkbookError } from "../../../src/excel/host/errors";
import type { WorkbookProblem } from "../../../src/excel/host/errors";

const PROBLEMS: readonly WorkbookProblem[] = [
  "cell-edit-mode",
  "workbook-protected",
  "sheet-protected",
  "too-large",
  "conflict",
  "not-supported",
  "name-taken",
  "no-plan",
  "damaged-table",
  "different-plan",
  "unreadable",
  "unknown",
];

describe("the sentence for an error", () => {
  it.each(PROBLEMS)("says where, what to do and what became of the workbook: %s", (problem) => {
    const error = new WorkbookError(problem, "foglio «A1 Organi Istituzionali»", "undone", "SomeCode");
    for (const language of ["it", "en"] as const) {
      const sentence = errorSentence(error, language);
      expect(sentence).toContain("A1 Organi Istituzionali");
      expect(sentence).not.toContain("SomeCode");
      expect(sentence).not.toMatch(/\{|\}|undefined/);
      expect(sentence).toMatch(
        language === "it" ? /la cartella è com'era\.$/ : /the workbook is as it was\.$/,
      );
    }
  });

  it("says that repeating is safe when part was written", () => {
    const error = new WorkbookError("unknown", "", "partly-written", "");
    expect(errorSentence(error, "it")).toContain("si può ripetere");
    expect(errorSentence(error, "it")).not.toContain("()");
  });

  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["AccessDenied", "sheet-protected"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ApiNotFound", "not-supported"],
    ["SomethingNew", "unknown"],
  ])("knows Office's code %s", (code, problem) => {
    expect(problemOfCode(code)).toBe(problem);
  });
});
