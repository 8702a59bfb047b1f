import {
  STATUS_COLUMNS,
  SUMMARY_BODY,
  SUMMARY_PUBLIC_VALUES,
  SUMMARY_CENTRES,
  SUMMARY_MANAGERS,
  SUMMARY_OBJECTIVES,
  SUMMARY_PROGRESS,
  SUMMARY_RISKS,
  SUMMARY_ANOMALIES,
} from "../../domain/contract/summary-tables";
import { anomalySentence } from "../../domain/cells/anomaly-sentence";
import { riskSentence } from "../../domain/measurement/risk-sentence";
import type {
  ObjectiveAtRisk,
  ObjectiveSummary,
  QuarterProgress,
  RiskReason,
  Rollup,
  Summary,
} from "../../domain/measurement/results";
import type { Anomaly } from "../../domain/cells/anomaly";
import { quarterLabel } from "../../domain/contract/vocabulary";
import {
  ANOMALY_COLUMNS,
  LEVEL_COLUMNS,
  OBJECTIVE_SUMMARY_COLUMNS,
  PROGRESS_COLUMNS,
  RISK_COLUMNS,
} from "../schema/summary-tables";
import type { TableColumns } from "../schema/column";
import type { TableRow } from "./sheet-layout";

/** The tables of `Riepilogo`, top to bottom, with their rows. */
export interface SummaryBlock {
  readonly table: string;
  readonly columns: TableColumns;
  readonly rows: readonly TableRow[];
}

/** As many objectives at risk as one reads. */
export const RISKS_SHOWN = 10;

/** What becomes of a cell that was not understood, in the words of `Riepilogo_Anomalie`. */
export const EFFECTS = { excluded: "Esclusa", warning: "Avviso", later: "Non ancora" } as const;

/** All rows of `Riepilogo`. A missing result is an empty cell, never zero. */
export function summaryBlocks(summary: Summary): readonly SummaryBlock[] {
  const level = (table: string, rows: readonly (Rollup & { label: string })[]): SummaryBlock => ({
    table,
    columns: LEVEL_COLUMNS,
    rows: rows.length === 0 ? [emptyRow(LEVEL_COLUMNS)] : rows.map((row) => [row.label, ...metrics(row)]),
  });
  return [
    level(SUMMARY_BODY.name, [{ ...summary.body, label: summary.parameters.body }]),
    {
      table: SUMMARY_PROGRESS.name,
      columns: PROGRESS_COLUMNS,
      rows: summary.progress.map(progressRow),
    },
    level(SUMMARY_PUBLIC_VALUES.name, summary.publicValues),
    level(SUMMARY_CENTRES.name, summary.centres),
    level(SUMMARY_MANAGERS.name, summary.managers),
    { table: SUMMARY_RISKS.name, columns: RISK_COLUMNS, rows: riskRows(summary.risks) },
    {
      table: SUMMARY_OBJECTIVES.name,
      columns: OBJECTIVE_SUMMARY_COLUMNS,
      rows:
        summary.objectives.length === 0
          ? [emptyRow(OBJECTIVE_SUMMARY_COLUMNS)]
          : summary.objectives.map(objectiveRow),
    },
    { table: SUMMARY_ANOMALIES.name, columns: ANOMALY_COLUMNS, rows: anomalyRows(summary.anomalies) },
  ];
}

/** `Rilevazioni`. */
export function readingRows(summary: Summary): readonly TableRow[] {
  return summary.readings.map((reading) => [
    reading.id,
    reading.objective,
    reading.centre,
    reading.manager,
    reading.publicValue,
    quarterLabel(reading.quarter),
    typeof reading.value === "boolean" ? String(reading.value) : reading.value,
    reading.achievement,
  ]);
}

function metrics(rollup: Rollup): TableRow {
  return [
    rollup.objectives,
    rollup.indicators,
    rollup.achievement,
    rollup.expected,
    rollup.coverage,
    ...STATUS_COLUMNS.map(({ status }) => rollup.statuses[status]),
    ...rollup.byQuarter,
    ...rollup.expectedByQuarter,
  ];
}

function objectiveRow(objective: ObjectiveSummary): TableRow {
  return [objective.code, objective.title, objective.centre.code, objective.manager, ...metrics(objective)];
}

function progressRow(progress: QuarterProgress): TableRow {
  const { quarter, due, present, achievement, expected, coverage, change } = progress;
  const points = change === null ? null : change * 100;
  return [quarterLabel(quarter), due, present, achievement, expected, coverage, points];
}

function riskRows(risks: readonly ObjectiveAtRisk[]): readonly TableRow[] {
  if (risks.length === 0) {
    return [["–", "Nessun obiettivo a rischio.", ...emptyRow(RISK_COLUMNS).slice(2)]];
  }
  return risks.slice(0, RISKS_SHOWN).map((risk, index) => {
    const { code, title, centre, manager, score, achievement, expected, coverage, reasons } = risk;
    return [
      ...[code, title, centre.code, manager, index + 1, score, achievement, expected, coverage],
      riskSentence(withoutShown(reasons), "it"),
    ];
  });
}

/** Result and expectation stand in columns of their own; they are said only where there is nothing else to say. */
function withoutShown(reasons: readonly RiskReason[]): readonly RiskReason[] {
  const others = reasons.filter(({ code }) => code !== "behind");
  return others.length === 0 ? reasons : others;
}

function anomalyRows(anomalies: readonly Anomaly[]): readonly TableRow[] {
  if (anomalies.length === 0) return [["–", "–", "–", "–", "Nessuna: tutte le celle sono state comprese."]];
  return anomalies.map(({ place, value, reason, severity }) => [
    place.address,
    place.sheet,
    EFFECTS[severity],
    String(value),
    anomalySentence(reason, "it"),
  ]);
}

function emptyRow(columns: TableColumns): TableRow {
  return columns.map(() => null);
}
