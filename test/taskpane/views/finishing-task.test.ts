import { describe, expect, it } from "@jest/globals";

import { OPERATIONS } from "../../../src/domain/structure/operation";
import type { Operation, Unfinished } from "../../../src/domain/structure/operation";
import { finishingTask } from "../../../src/taskpane/views/finishing-task";

function interrupted(operation: Operation, beforePlan = false): Unfinished {
  return { operation, number: 7, subject: "", beforePlan };
}

describe("the task that ends an interrupted operation", () => {
  it.each([
    ["refresh", { kind: "refresh" }],
    ["align", { kind: "align" }],
    ["missing-report", { kind: "writeReport", report: "missing" }],
    ["quality-report", { kind: "writeReport", report: "quality" }],
    ["load", { kind: "repair" }],
    ["change", { kind: "repair" }],
    ["repair", { kind: "repair" }],
  ] as const)("of %s is the one that includes it", (operation, task) => {
    expect(finishingTask(interrupted(operation))).toEqual(task);
  });

  it("is none where the plan itself is not all there", () => {
    for (const operation of OPERATIONS) expect(finishingTask(interrupted(operation, true))).toBeNull();
  });
});
