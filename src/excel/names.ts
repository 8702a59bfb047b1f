import { tableNamePart } from "../domain/contract/table-name";

/**
 * Names of sheets, tables and defined names. They are a contract: other tools, Power Query and people's own formulas
 * rely on them.
 */
export const SHEETS = {
  summary: "Riepilogo",
  missing: "Chi manca",
  quality: "Qualità del piano",
  objectives: "Obiettivi",
  indicators: "Indicatori",
  phases: "Fasi",
  readings: "Rilevazioni",
  parameters: "Parametri",
  log: "Registro",
} as const;

export const TABLES = {
  objectives: "Obiettivi",
  indicators: "Indicatori",
  phases: "Fasi",
  readings: "Rilevazioni",
  parameters: "Parametri",
  bands: "Fasce",
  log: "Registro",
  summaryBody: "Riepilogo_Ente",
  summaryPublicValues: "Riepilogo_Valori",
  summaryCentres: "Riepilogo_Centri",
  summaryManagers: "Riepilogo_Dirigenti",
  summaryProgress: "Riepilogo_Andamento",
  summaryRisks: "Riepilogo_Rischi",
  summaryObjectives: "Riepilogo_Obiettivi",
  summaryAnomalies: "Riepilogo_Anomalie",
  missingCentres: "Mancanti_Centri",
  missingReadings: "Mancanti_Dettaglio",
  qualityCriteria: "Qualita_Piano",
  qualityFindings: "Qualita_Rilievi",
} as const;

/** Names of the charts on `Riepilogo`. */
export const CHARTS = {
  progress: "Grafico_Andamento",
  publicValues: "Grafico_Valori",
  centres: "Grafico_Centri",
} as const;

/** Names of single cells. `loaded` is added last: where it is, a load was complete. They point to plain cells: `NamedItem.formula` is localised on desktop (office-js#2834). */
export const NAMES = {
  loaded: "PIAO_caricato",
  quarter: "Trimestre_riferimento",
  greenThreshold: "Soglia_verde",
  amberThreshold: "Soglia_gialla",
  maximumAchievement: "Raggiungimento_massimo",
  year: "Anno_piano",
  refreshedAt: "Riepilogo_aggiornato",
  summaryStatus: "Riepilogo_esito",
  missingStatus: "Mancanti_esito",
  qualityStatus: "Qualita_esito",
} as const;

const CENTRE_PREFIX = "Centro_";
const CENTRE_PHASES_PREFIX = "Fasi_";

/** `Centro_A1`. Characters that a table name does not take become `_`. */
export function centreTableName(code: string): string {
  return CENTRE_PREFIX + tableNamePart(code);
}

/** `Fasi_A1`. */
export function centrePhasesTableName(code: string): string {
  return CENTRE_PHASES_PREFIX + tableNamePart(code);
}

/** `Calcolo_A1`: the hidden steps behind the results of `Centro_A1`. */
export function workingsTableName(code: string): string {
  return `Calcolo_${tableNamePart(code)}`;
}

/** `CalcoloFasi_A1`: the hidden steps behind the progress of `Fasi_A1`. */
export function phaseWorkingsTableName(code: string): string {
  return `CalcoloFasi_${tableNamePart(code)}`;
}

/** The centre's part of a table name, or `null` where it is another table. */
export function centreOfTable(name: string): string | null {
  return name.startsWith(CENTRE_PREFIX) ? name.slice(CENTRE_PREFIX.length) : null;
}

/** The same for `Fasi_…`. */
export function centreOfPhasesTable(name: string): string | null {
  return name.startsWith(CENTRE_PHASES_PREFIX) ? name.slice(CENTRE_PHASES_PREFIX.length) : null;
}
