import type { Anomaly } from "../../cells/anomaly";
import type { CellValue } from "../../cells/workbook-data";
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
    const { target, isFormula, value } = anomaly;
    if (target === null || isFormula) return null;
    const known = byReason(anomaly);
    if (known !== undefined) return known;
    const expected = expectedOf(anomaly);
    return expected === null ? null : proposedCorrection(value, expected);
  };
}

/** What the reason itself says should stand there; `undefined`: the cell has to be understood. */
function byReason({ reason, value }: Anomaly): Correction | null | undefined {
  switch (reason.code) {
    case "method-does-not-fit":
      return methodCorrection(reason.kind);
    case "almost-same-key":
      return { value: reason.known, form: null, isSure: true };
    case "other-spelling":
      return { value: reason.first, form: null, isSure: false };
    // Excel has made 0.85 % of a typed `0,85`, and 0.85 of `85%`.
    case "share-for-percent":
      return scaled(value, 100, "Percentuale");
    case "percent-format":
      return scaled(value, 100, "Numero");
    // `2:30` is a part of a day.
    case "time-format":
      return scaled(value, 24, "Numero");
    default:
      return undefined;
  }
}

function scaled(value: CellValue, factor: number, form: Correction["form"]): Correction | null {
  if (typeof value !== "number") return null;
  return { value: Number((value * factor).toPrecision(12)), form, isSure: false };
}
