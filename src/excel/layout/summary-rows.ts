import { anomalySentence } from "../../domain/anomaly-sentence";
import type { Anomaly, ObjectiveSummary, Rollup, Summary } from "../../domain/tracked-plan";
import { quarterLabel } from "../../domain/vocabulary";
import { TABLES } from "../names";
import {
  ANOMALY_COLUMNS,
  LEVEL_COLUMNS,
  OBJECTIVE_SUMMARY_COLUMNS,
  STATUS_HEADERS,
} from "../schema/summary-tables";
import type { TableColumns } from "../schema/column";
import type { TableRow } from "./sheet-layout";

/** The tables of `Riepilogo`, top to bottom, with their rows. */
export interface SummaryBlock {
  readonly table: string;
  readonly columns: TableColumns;
  readonly rows: readonly TableRow[];
}

/** All rows of `Riepilogo`. A missing result is an empty cell, never zero. */
export function summaryBlocks(summary: Summary): readonly SummaryBlock[] {
  const level = (table: string, rows: readonly (Rollup & { label: string })[]): SummaryBlock => ({
    table,
    columns: LEVEL_COLUMNS,
    rows: rows.length === 0 ? [emptyRow(LEVEL_COLUMNS)] : rows.map((row) => [row.label, ...metrics(row)]),
  });
  return [
    level(TABLES.summaryBody, [{ ...summary.body, label: summary.parameters.body }]),
    level(TABLES.summaryPublicValues, summary.publicValues),
    level(TABLES.summaryCentres, summary.centres),
    level(TABLES.summaryManagers, summary.managers),
    {
      table: TABLES.summaryObjectives,
      columns: OBJECTIVE_SUMMARY_COLUMNS,
      rows:
        summary.objectives.length === 0
          ? [emptyRow(OBJECTIVE_SUMMARY_COLUMNS)]
          : summary.objectives.map(objectiveRow),
    },
    { table: TABLES.summaryAnomalies, columns: ANOMALY_COLUMNS, rows: anomalyRows(summary.anomalies) },
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
    rollup.coverage,
    ...STATUS_HEADERS.map(({ status }) => rollup.statuses[status]),
    ...rollup.byQuarter,
  ];
}

function objectiveRow(objective: ObjectiveSummary): TableRow {
  return [objective.code, objective.title, objective.centre.code, objective.manager, ...metrics(objective)];
}

function anomalyRows(anomalies: readonly Anomaly[]): readonly TableRow[] {
  if (anomalies.length === 0) return [["–", "–", "–", "–", "Nessuna: tutte le celle sono state comprese."]];
  return anomalies.map(({ place, value, reason, severity }) => [
    place.address,
    place.sheet,
    severity === "excluded" ? "Esclusa" : "Avviso",
    String(value),
    anomalySentence(reason, "it"),
  ]);
}

function emptyRow(columns: TableColumns): TableRow {
  return columns.map(() => null);
}
