import type { Unfinished } from "../../domain/structure/operation";
import type { Task } from "../state/task";

/** The task that ends an interrupted operation; `null`: only the plan can, loaded again. */
export function finishingTask({ operation, beforePlan }: Unfinished): Task | null {
  if (beforePlan) return null;
  switch (operation) {
    case "refresh":
    case "align":
      return { kind: operation };
    case "missing-report":
      return { kind: "writeReport", report: "missing" };
    case "quality-report":
      return { kind: "writeReport", report: "quality" };
    case "upgrade":
      return { kind: "previewUpgrade" };
    case "load":
    case "change":
    case "repair":
      return { kind: "repair" };
  }
}
