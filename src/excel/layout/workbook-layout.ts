import { SHEETS } from "../../domain/contract/sheets";
import { phaseId } from "../../domain/plan/plan";
import type { Centre, Plan } from "../../domain/plan/plan";
import { sheetName } from "../cells/sheet-name";
import { centreSheet } from "./centre-sheet";
import type { CentreContent } from "./centre-sheet";
import { indicatorsSheet, objectivesSheet, phasesSheet } from "./plan-sheets";
import type { PlannedIndicator } from "./plan-sheets";
import { parametersSheet } from "./parameters-sheet";
import { logSheet, readingsSheet } from "./service-sheets";
import type { SheetLayout, TableRow } from "./sheet-layout";

/** A centre with the name of its sheet. */
export interface NamedCentre {
  readonly content: CentreContent;
  readonly sheet: string;
}

/** The centres of a plan in order of code, each with what its sheet holds and the sheet's name. */
export function namedCentres(plan: Plan, indicators: readonly PlannedIndicator[]): readonly NamedCentre[] {
  const taken = new Set<string>(Object.values(SHEETS));
  return centresOf(plan).map((centre) => {
    const sheet = sheetName(`${centre.code} ${centre.name}`, taken);
    taken.add(sheet);
    return { sheet, content: centreContent(plan, centre, indicators) };
  });
}

/** All sheets of a freshly loaded plan in the order of their tabs, but for `Riepilogo`, which is made from them. */
export function planLayouts(
  plan: Plan,
  indicators: readonly PlannedIndicator[],
  log: readonly TableRow[],
): readonly SheetLayout[] {
  const planTitle = `${plan.body} – Scheda di monitoraggio del piano ${plan.year}`;
  return [
    objectivesSheet(plan),
    indicatorsSheet(indicators),
    phasesSheet(plan),
    ...namedCentres(plan, indicators).map(({ content, sheet }) => centreSheet(content, sheet, planTitle)),
    readingsSheet([]),
    parametersSheet(plan.body, plan.year),
    logSheet(log),
  ];
}

/** Centres without repetition, in order of code. */
function centresOf(plan: Plan): readonly Centre[] {
  const byCode = new Map(plan.objectives.map(({ centre }) => [centre.code, centre]));
  return [...byCode.values()].sort((a, b) => a.code.localeCompare(b.code, "it", { numeric: true }));
}

function centreContent(plan: Plan, centre: Centre, indicators: readonly PlannedIndicator[]): CentreContent {
  const objectives = plan.objectives.filter((objective) => objective.centre.code === centre.code);
  const codes = new Set(objectives.map(({ code }) => code));
  return {
    centre,
    managers: [...new Set(objectives.map(({ manager }) => manager))],
    indicators: indicators
      .filter(({ objective }) => codes.has(objective))
      .map(({ id, objective, text, proposal }) => ({ id, objective, text, kind: proposal.kind })),
    phases: objectives.flatMap(({ code, phases }) =>
      phases.map((text, index) => ({ id: phaseId(code, index + 1), objective: code, text })),
    ),
  };
}
