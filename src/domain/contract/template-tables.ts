import { INDICATORS, OBJECTIVES, PHASES } from "./plan-tables";
import { PARAMETERS } from "./service-tables";
import { table } from "./table";

/**
 * The empty form for a body that starts from nothing: the columns of the plan's own tables that an office fills. What a
 * load makes itself (identifiers, *Confermato*, *Stato piano*) is not in it.
 */
export const TEMPLATE_PLAN = table("Modello_Piano", {
  parameter: PARAMETERS.parameter,
  value: PARAMETERS.value,
  description: PARAMETERS.description,
});

export const TEMPLATE_OBJECTIVES = table("Modello_Obiettivi", {
  code: OBJECTIVES.code,
  publicValue: OBJECTIVES.publicValue,
  title: OBJECTIVES.title,
  description: OBJECTIVES.description,
  centre: OBJECTIVES.centre,
  centreName: OBJECTIVES.centreName,
  manager: OBJECTIVES.manager,
  weight: OBJECTIVES.weight,
});

export const TEMPLATE_INDICATORS = table("Modello_Indicatori", {
  objective: INDICATORS.objective,
  indicator: INDICATORS.indicator,
  kind: INDICATORS.kind,
  unit: INDICATORS.unit,
  polarity: INDICATORS.polarity,
  rule: INDICATORS.rule,
  method: INDICATORS.method,
  baseline: INDICATORS.baseline,
  target: INDICATORS.target,
  deadline: INDICATORS.deadline,
  frequency: INDICATORS.frequency,
  weight: INDICATORS.weight,
  source: INDICATORS.source,
  dimension: INDICATORS.dimension,
  formula: INDICATORS.formula,
});

export const TEMPLATE_PHASES = table("Modello_Fasi", {
  objective: PHASES.objective,
  phase: PHASES.phase,
});

/** The sheets of the form: other names than the plan's own, so that it can be filled and loaded in one workbook. */
export const TEMPLATE_SHEETS = {
  plan: "Modello",
  objectives: "Modello Obiettivi",
  indicators: "Modello Indicatori",
  phases: "Modello Fasi",
} as const;

/** What the code of an example row begins with: a reader skips such rows. */
export const EXAMPLE_MARK = "ESEMPIO";
