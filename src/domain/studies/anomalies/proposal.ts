import type { Anomaly } from "../../cells/anomaly";
import { methodCorrection, proposedCorrection } from "../../corrections/correction";
import type { Correction } from "../../corrections/expected";
import type { TrackedPlan } from "../../measurement/tracked-plan";
import { expectedCells } from "./expected-cell";

/**
 * What could be written instead of the cells of a plan. Only into a cell that is found again, and never over a formula;
 * `null`: nobody can tell.
 */
export function proposals(plan: TrackedPlan): (anomaly: Anomaly) => Correction | null {
  const expectedOf = expectedCells(plan);
  return (anomaly) => {
    const { target, isFormula, value, reason } = anomaly;
    if (target === null || isFormula) return null;
    if (reason.code === "method-does-not-fit") return methodCorrection(reason.kind);
    const expected = expectedOf(anomaly);
    return expected === null ? null : proposedCorrection(value, expected);
  };
}
