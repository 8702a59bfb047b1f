import { INDICATORS, OBJECTIVES, PHASES } from "../../domain/contract/plan-tables";
import { choiceColumn, FORMATS, numberColumn, textColumn, WEIGHT_VALIDATION } from "./column";
import type { ContractColumn } from "../../domain/contract/table";
import type { Column, TableColumns } from "./column";

/** The plan's own tables, free to edit for the planning office. */
export const OBJECTIVE_COLUMNS: TableColumns = [
  textColumn(OBJECTIVES.code, 84),
  textColumn(OBJECTIVES.publicValue, 120),
  textColumn(OBJECTIVES.title, 190),
  textColumn(OBJECTIVES.description, 560),
  textColumn(OBJECTIVES.centre, 46),
  textColumn(OBJECTIVES.centreName, 130),
  textColumn(OBJECTIVES.manager, 100),
  weightColumn(OBJECTIVES.weight),
  choiceColumn(OBJECTIVES.planState, 66),
];

export const INDICATOR_COLUMNS: TableColumns = [
  textColumn(INDICATORS.id, 104),
  textColumn(INDICATORS.objective, 84),
  textColumn(INDICATORS.indicator, 320),
  choiceColumn(INDICATORS.kind, 70),
  textColumn(INDICATORS.unit, 70),
  choiceColumn(INDICATORS.polarity, 72),
  choiceColumn(INDICATORS.rule, 78),
  choiceColumn(INDICATORS.method, 98),
  { ...textColumn(INDICATORS.baseline, 72), alignment: "Right", wrap: false },
  { ...textColumn(INDICATORS.target, 72), alignment: "Right", wrap: false },
  {
    ...textColumn(INDICATORS.deadline, 70),
    alignment: "Center",
    wrap: false,
    numberFormat: FORMATS.date,
  },
  choiceColumn(INDICATORS.frequency, 72),
  weightColumn(INDICATORS.weight),
  textColumn(INDICATORS.source, 120),
  textColumn(INDICATORS.dimension, 90),
  choiceColumn(INDICATORS.confirmed, 70),
  choiceColumn(INDICATORS.planState, 66),
  textColumn(INDICATORS.declaredTarget, 110),
  textColumn(INDICATORS.formula, 190),
];

export const PHASE_COLUMNS: TableColumns = [
  textColumn(PHASES.id, 104),
  textColumn(PHASES.objective, 84),
  textColumn(PHASES.phase, 520),
  weightColumn(PHASES.weight),
  choiceColumn(PHASES.planState, 66),
];

function weightColumn(column: ContractColumn): Column {
  return { ...numberColumn(column, 44, FORMATS.weight), validation: WEIGHT_VALIDATION };
}
