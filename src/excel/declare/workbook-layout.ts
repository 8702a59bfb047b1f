import type { Plan } from "../../domain/plan/plan";
import { centreSheet, planTitle } from "./centre-sheet";
import type { NamedCentre } from "./centres";
import { parametersSheet } from "./parameters-sheet";
import { indicatorsSheet, objectivesSheet, phasesSheet } from "./plan-sheets";
import type { PlannedIndicator } from "./plan-sheets";
import type { SheetLayout } from "./sheet-layout";

/** The sheets that hold a plan itself, as a load writes them first: everything else is computed from them. */
export function planSheets(plan: Plan, indicators: readonly PlannedIndicator[]): readonly SheetLayout[] {
  return [
    objectivesSheet(plan),
    indicatorsSheet(indicators),
    phasesSheet(plan),
    parametersSheet(plan.body, plan.year),
  ];
}

/** The tracking sheets, in order of the centres. */
export function centreSheets(
  centres: readonly NamedCentre[],
  { body, year }: { readonly body: string; readonly year: number },
): readonly SheetLayout[] {
  const title = planTitle({ body, year });
  return centres.map(({ content, sheet }) => centreSheet(content, sheet, title));
}
