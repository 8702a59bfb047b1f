import { CENTRE_INDICATORS } from "./centre-tables";
import { OBJECTIVES } from "./plan-tables";
import { quarterColumns } from "./quarter-columns";
import { READINGS } from "./service-tables";
import { copied, number, percentage, table, text } from "./table";
import type { ContractColumn } from "./table";
import { quarterLabel } from "./vocabulary";
import type { Quarter, Status } from "./vocabulary";

/** The tables of the sheet `Riepilogo`. A refresh writes them whole. */

const achievement = copied(CENTRE_INDICATORS.achievement, "add-in");
const expected = percentage("Atteso", "add-in");
const coverage = percentage("Copertura", "add-in");

/** How many indicators have a status. */
const STATUS_COUNTS = {
  reached: number("Raggiunti", "add-in"),
  onTrack: number("In linea", "add-in"),
  late: number("In ritardo", "add-in"),
  critical: number("Critici", "add-in"),
  running: number("In corso", "add-in"),
  notReported: number("Non rilevati", "add-in"),
  toCorrect: number("Da correggere", "add-in"),
  withoutTarget: number("Senza target", "add-in"),
};

/** Symbols of the columns that count a status, in their order. */
export const STATUS_COLUMNS: readonly {
  readonly symbol: keyof typeof STATUS_COUNTS;
  readonly status: Status;
}[] = [
  { symbol: "reached", status: "Raggiunto" },
  { symbol: "onTrack", status: "In linea" },
  { symbol: "late", status: "In ritardo" },
  { symbol: "critical", status: "Critico" },
  { symbol: "running", status: "In corso" },
  { symbol: "notReported", status: "Non rilevato" },
  { symbol: "toCorrect", status: "Da correggere" },
  { symbol: "withoutTarget", status: "Senza target" },
];

/** What every level shows: how much is reached and known, and as of each quarter (`t1`…), and what was expected. */
const METRICS = {
  objectives: number("Obiettivi", "add-in"),
  indicators: number("Indicatori", "add-in"),
  achievement,
  expected,
  coverage,
  ...STATUS_COUNTS,
  ...quarterColumns((header) => percentage(header, "add-in")),
  expected1: expectedAt(1),
  expected2: expectedAt(2),
  expected3: expectedAt(3),
  expected4: expectedAt(4),
};

const LEVEL = { entry: text("Voce", "add-in"), ...METRICS };

const OBJECTIVE_NAMES = {
  code: copied(OBJECTIVES.code, "add-in"),
  title: copied(OBJECTIVES.title, "add-in"),
  centre: copied(OBJECTIVES.centre, "add-in"),
  manager: copied(OBJECTIVES.manager, "add-in"),
};

/** The body: one row. The other levels have the same columns. */
export const SUMMARY_BODY = table("Riepilogo_Ente", LEVEL);
export const SUMMARY_PUBLIC_VALUES = table("Riepilogo_Valori", LEVEL);
export const SUMMARY_CENTRES = table("Riepilogo_Centri", LEVEL);
export const SUMMARY_MANAGERS = table("Riepilogo_Dirigenti", LEVEL);
export const SUMMARY_OBJECTIVES = table("Riepilogo_Obiettivi", { ...OBJECTIVE_NAMES, ...METRICS });

/** The body quarter by quarter. */
export const SUMMARY_PROGRESS = table("Riepilogo_Andamento", {
  quarter: READINGS.quarter,
  due: number("Dovute", "add-in"),
  present: number("Rilevate", "add-in"),
  achievement,
  expected,
  coverage,
  trend: number("Trend", "add-in"),
});

/** The objectives most at risk, worst first. */
export const SUMMARY_RISKS = table("Riepilogo_Rischi", {
  ...OBJECTIVE_NAMES,
  rank: number("Posto", "add-in"),
  index: number("Indice", "add-in"),
  achievement,
  expected,
  coverage,
  reasons: text("Motivi", "add-in"),
});

/** The cells that were not understood. */
export const SUMMARY_ANOMALIES = table("Riepilogo_Anomalie", {
  cell: text("Cella", "add-in"),
  sheet: text("Foglio", "add-in"),
  effect: text("Effetto", "add-in"),
  value: text("Valore", "add-in"),
  needed: text("Che cosa serve", "add-in"),
});

/** *Atteso T1*: what a level's achievement would be at that quarter with everything exactly on its way. */
function expectedAt(quarter: Quarter): ContractColumn {
  return percentage(`${expected.header} ${quarterLabel(quarter)}`, "add-in");
}
