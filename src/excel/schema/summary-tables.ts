import { expectedColumn, quarterColumn } from "../../domain/contract/quarter-columns";
import {
  STATUS_COLUMNS,
  SUMMARY_ANOMALIES,
  SUMMARY_BODY,
  SUMMARY_OBJECTIVES,
  SUMMARY_PROGRESS,
  SUMMARY_RISKS,
} from "../../domain/contract/summary-tables";
import type { ContractColumn } from "../../domain/contract/table";
import { QUARTERS } from "../../domain/contract/vocabulary";
import { FORMATS, numberColumn, textColumn } from "./column";
import type { Column, TableColumns } from "./column";

/** Widths of columns that several tables of `Riepilogo` share. */
const WIDTHS = {
  code: 78,
  title: 140,
  centre: 40,
  manager: 190,
  count: 46,
  longCount: 58,
  indicators: 52,
  share: 48,
};

const EXPECTED_BY_QUARTER = QUARTERS.map((quarter) => expectedColumn(SUMMARY_BODY, quarter));

/** What every level shows. The last four colour the quarters, and stand hidden. */
const METRICS: TableColumns = [
  count(SUMMARY_BODY.objectives, WIDTHS.count),
  count(SUMMARY_BODY.indicators, WIDTHS.indicators),
  ...shares(SUMMARY_BODY),
  ...STATUS_COLUMNS.map(({ symbol }) => statusCount(SUMMARY_BODY[symbol])),
  ...QUARTERS.map((quarter) => quarterShare(quarterColumn(SUMMARY_BODY, quarter))),
  // To the left: a number in a hidden column would else reach into the last one in sight (LibreOffice).
  ...EXPECTED_BY_QUARTER.map((column): Column => ({ ...quarterShare(column), alignment: "Left" })),
];

/** `Riepilogo_Ente`, `Riepilogo_Valori`, `Riepilogo_Centri`, `Riepilogo_Dirigenti`. */
export const LEVEL_COLUMNS: TableColumns = [textColumn(SUMMARY_BODY.entry, WIDTHS.manager), ...METRICS];

/** How many of them stand hidden at the right. */
export const HIDDEN_COLUMNS = EXPECTED_BY_QUARTER.length;

/** `Riepilogo_Obiettivi`. */
export const OBJECTIVE_SUMMARY_COLUMNS: TableColumns = [...objectiveNames(SUMMARY_OBJECTIVES), ...METRICS];

/** `Riepilogo_Andamento`: the body quarter by quarter. Figures stand under those of the other tables. */
export const PROGRESS_COLUMNS: TableColumns = [
  textColumn(SUMMARY_PROGRESS.quarter, WIDTHS.manager),
  count(SUMMARY_PROGRESS.due, WIDTHS.count),
  count(SUMMARY_PROGRESS.present, WIDTHS.indicators),
  ...shares(SUMMARY_PROGRESS),
  { ...count(SUMMARY_PROGRESS.trend, WIDTHS.count), numberFormat: FORMATS.points },
];

/** `Riepilogo_Rischi`: the objectives most at risk, worst first. The reasons run over the columns at their right. */
export const RISK_COLUMNS: TableColumns = [
  ...objectiveNames(SUMMARY_RISKS),
  count(SUMMARY_RISKS.rank, WIDTHS.count),
  { ...count(SUMMARY_RISKS.index, WIDTHS.indicators), numberFormat: FORMATS.index },
  ...shares(SUMMARY_RISKS),
  { ...textColumn(SUMMARY_RISKS.reasons, WIDTHS.count), wrap: false },
];

/** `Riepilogo_Anomalie`: the cells that were not understood. */
export const ANOMALY_COLUMNS: TableColumns = [
  textColumn(SUMMARY_ANOMALIES.cell, WIDTHS.code),
  textColumn(SUMMARY_ANOMALIES.sheet, WIDTHS.title),
  textColumn(SUMMARY_ANOMALIES.effect, WIDTHS.centre),
  textColumn(SUMMARY_ANOMALIES.value, WIDTHS.manager),
  { ...textColumn(SUMMARY_ANOMALIES.needed, WIDTHS.count), wrap: false },
];

function count(column: ContractColumn, width: number): Column {
  return { ...numberColumn(column, width, FORMATS.count), alignment: "Center" };
}

/** Some headers are long words. */
function statusCount(column: ContractColumn): Column {
  return count(column, column.header.length > 10 ? WIDTHS.longCount : WIDTHS.count);
}

function share(column: ContractColumn, width: number): Column {
  return { ...numberColumn(column, width, FORMATS.percent), alignment: "Center" };
}

/** The result, what was expected, and how much is known. */
function shares({
  achievement,
  expected,
  coverage,
}: Pick<typeof SUMMARY_BODY, "achievement" | "expected" | "coverage">): TableColumns {
  return [share(achievement, 84), share(expected, WIDTHS.share), share(coverage, 58)];
}

/** Whole percents: there is a shape before them too. */
function quarterShare(column: ContractColumn): Column {
  return { ...share(column, WIDTHS.share), numberFormat: FORMATS.wholePercent };
}

function objectiveNames({
  code,
  title,
  centre,
  manager,
}: Pick<typeof SUMMARY_OBJECTIVES, "code" | "title" | "centre" | "manager">): TableColumns {
  return [
    textColumn(code, WIDTHS.code),
    textColumn(title, WIDTHS.title),
    textColumn(centre, WIDTHS.centre),
    textColumn(manager, WIDTHS.manager),
  ];
}
