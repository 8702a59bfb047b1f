import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../domain/contract/centre-tables";
import { quarterColumn } from "../../domain/contract/quarter-columns";
import type { QuarterColumns } from "../../domain/contract/quarter-columns";
import type { ContractColumn } from "../../domain/contract/table";
import { QUARTERS } from "../../domain/contract/vocabulary";
import {
  achievementFormula,
  actualFormula,
  amountEntryFormula,
  howToFormula,
  phaseExpectedFormula,
  phaseStatusFormula,
  progressFormula,
  statusFormula,
  textEntryFormula,
  untilFormula,
} from "./centre-formulas";
import type { CentreTableNames } from "./centre-places";
import { FORMATS, formulaColumn, inputColumn, numberColumn, placedColumn, textColumn } from "./column";
import type { Column, TableColumns } from "./column";

/** Neighbouring columns of a table, by the headers of the first and the last. */
export interface ColumnSpan {
  readonly firstHeader: string;
  readonly lastHeader: string;
}

/** The cells of an indicator whose format is its kind's. */
export const MEASURES: readonly ColumnSpan[] = [
  span(CENTRE_INDICATORS.target, CENTRE_INDICATORS.target),
  span(CENTRE_INDICATORS.t1, CENTRE_INDICATORS.actual),
  span(CENTRE_INDICATORS.baseline, CENTRE_INDICATORS.baseline),
];
/** The cells in which managers report. */
export const INDICATOR_READINGS = span(CENTRE_INDICATORS.t1, CENTRE_INDICATORS.t4);
export const PHASE_READINGS = span(CENTRE_PHASES.t1, CENTRE_PHASES.t4);

/**
 * Widths of the sheet's columns, which both tables share: narrow enough to be printed at 8 points and to show the quarters
 * beside the frozen columns (`test/excel/declare/centre-sheet.test.ts`).
 */
const WIDTHS = {
  id: 90,
  objective: 68,
  title: 116,
  text: 164,
  howTo: 58,
  unit: 48,
  target: 52,
  until: 56,
  quarter: 54,
  actual: 62,
  achievement: 80,
  status: 64,
  notes: 46,
  evidence: 52,
};

/** `Centro_A1`. */
export function centreColumns(names: CentreTableNames): TableColumns {
  return [
    textColumn(CENTRE_INDICATORS.id, WIDTHS.id),
    textColumn(CENTRE_INDICATORS.objective, WIDTHS.objective),
    textColumn(CENTRE_INDICATORS.objectiveTitle, WIDTHS.title),
    textColumn(CENTRE_INDICATORS.indicator, WIDTHS.text),
    { ...placedColumn(CENTRE_INDICATORS.howTo, WIDTHS.howTo, howToFormula()), alignment: "Left", wrap: true },
    placedColumn(CENTRE_INDICATORS.unit, WIDTHS.unit, textEntryFormula("unit")),
    placedColumn(CENTRE_INDICATORS.target, WIDTHS.target, amountEntryFormula("target")),
    placedColumn(CENTRE_INDICATORS.until, WIDTHS.until, untilFormula(), FORMATS.date),
    ...quarterInputs(CENTRE_INDICATORS),
    formulaColumn(CENTRE_INDICATORS.actual, WIDTHS.actual, actualFormula(names)),
    formulaColumn(
      CENTRE_INDICATORS.achievement,
      WIDTHS.achievement,
      achievementFormula(names),
      FORMATS.percent,
    ),
    formulaColumn(CENTRE_INDICATORS.status, WIDTHS.status, statusFormula(names)),
    inputColumn(CENTRE_INDICATORS.notes, WIDTHS.notes, "Left"),
    inputColumn(CENTRE_INDICATORS.evidence, WIDTHS.evidence, "Left"),
    placedColumn(CENTRE_INDICATORS.baseline, WIDTHS.target, amountEntryFormula("baseline")),
  ];
}

/** `Fasi_A1`. */
export function centrePhaseColumns(names: CentreTableNames): TableColumns {
  return [
    textColumn(CENTRE_PHASES.id, WIDTHS.id),
    textColumn(CENTRE_PHASES.objective, WIDTHS.objective),
    textColumn(CENTRE_PHASES.objectiveTitle, WIDTHS.title),
    textColumn(CENTRE_PHASES.phase, WIDTHS.text),
    textColumn(CENTRE_PHASES.howTo, WIDTHS.howTo),
    { ...textColumn(CENTRE_PHASES.unit, WIDTHS.unit), alignment: "Center", wrap: false },
    {
      ...numberColumn(CENTRE_PHASES.target, WIDTHS.target, FORMATS.wholePercent),
      alignment: "Center",
    },
    { ...textColumn(CENTRE_PHASES.until, WIDTHS.until), alignment: "Center", wrap: false },
    ...quarterInputs(CENTRE_PHASES).map((column): Column => ({
      ...column,
      numberFormat: FORMATS.wholePercent,
    })),
    formulaColumn(CENTRE_PHASES.progress, WIDTHS.actual, progressFormula(names), FORMATS.wholePercent),
    formulaColumn(CENTRE_PHASES.expected, WIDTHS.achievement, phaseExpectedFormula(), FORMATS.wholePercent),
    formulaColumn(CENTRE_PHASES.status, WIDTHS.status, phaseStatusFormula(names)),
    inputColumn(CENTRE_PHASES.notes, WIDTHS.notes, "Left"),
    inputColumn(CENTRE_PHASES.evidence, WIDTHS.evidence, "Left"),
  ];
}

function quarterInputs(columns: QuarterColumns): TableColumns {
  return QUARTERS.map((quarter) => inputColumn(quarterColumn(columns, quarter), WIDTHS.quarter, "Center"));
}

function span(first: ContractColumn, last: ContractColumn): ColumnSpan {
  return { firstHeader: first.header, lastHeader: last.header };
}
