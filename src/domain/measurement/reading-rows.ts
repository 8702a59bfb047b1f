import { NOT_YET } from "../cells/countable";
import { atQuarter } from "./by-quarter";
import { achievementAsOf } from "./achievement-as-of";
import type { TrackedIndicator, TrackedObjective, TrackedPlan } from "./tracked-plan";
import type { ReadingRow } from "./results";
import { QUARTERS } from "../contract/vocabulary";
import type { Kind } from "../contract/vocabulary";
import type { CellValue } from "../cells/workbook-data";

/**
 * Table `Rilevazioni`: every reading of an active indicator up to the reference quarter, in plan order, then by
 * quarter. The centre is its code.
 */
export function readingRows(plan: TrackedPlan): readonly ReadingRow[] {
  return plan.objectives
    .filter((objective) => objective.active)
    .flatMap((objective) =>
      objective.indicators
        .filter((indicator) => indicator.active)
        .flatMap((indicator) => rowsOf(indicator, objective, plan)),
    );
}

function rowsOf(indicator: TrackedIndicator, objective: TrackedObjective, plan: TrackedPlan): ReadingRow[] {
  const { kind } = indicator;
  return QUARTERS.filter((quarter) => quarter <= plan.parameters.quarter).flatMap((quarter) => {
    const reading = atQuarter(indicator.readings, quarter);
    if (reading === null || kind === null) return [];
    return [
      {
        id: indicator.id,
        objective: objective.code,
        centre: objective.centre.code,
        manager: objective.manager,
        publicValue: objective.publicValue,
        quarter,
        value: asRead(reading, kind),
        achievement: achievementAsOf(indicator, quarter, plan.parameters),
      },
    ];
  });
}

/** A reading as a person reads it. */
function asRead(reading: number, kind: Kind): CellValue {
  if (reading === NOT_YET) return "No";
  if (kind !== "Sì/No") return reading;
  return reading === 1 ? "Sì" : "No";
}
