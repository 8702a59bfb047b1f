import { quarterLabel, QUARTERS } from "../../domain/vocabulary";
import type { Status } from "../../domain/vocabulary";
import { FORMATS, numberColumn, textColumn } from "./column";
import type { Column, TableColumns } from "./column";

/** Headers of the status counts, in order. */
export const STATUS_HEADERS: readonly { readonly header: string; readonly status: Status }[] = [
  { header: "Raggiunti", status: "Raggiunto" },
  { header: "In linea", status: "In linea" },
  { header: "In ritardo", status: "In ritardo" },
  { header: "Critici", status: "Critico" },
  { header: "In corso", status: "In corso" },
  { header: "Non rilevati", status: "Non rilevato" },
  { header: "Senza target", status: "Senza target" },
];

/** What every level shows. */
const METRICS: TableColumns = [
  count("Obiettivi", 54),
  count("Indicatori", 60),
  share("Raggiungimento", 84),
  share("Copertura", 58),
  ...STATUS_HEADERS.map(({ header }) => count(header, 54)),
  ...QUARTERS.map((quarter) => share(quarterLabel(quarter), 50)),
];

/** `Riepilogo_Ente`, `Riepilogo_Valori`, `Riepilogo_Centri`, `Riepilogo_Dirigenti`. */
export const LEVEL_COLUMNS: TableColumns = [textColumn("Voce", 180), ...METRICS];

/** `Riepilogo_Obiettivi`. */
export const OBJECTIVE_SUMMARY_COLUMNS: TableColumns = [
  textColumn("Codice", 82),
  textColumn("Titolo", 160),
  textColumn("Centro", 44),
  textColumn("Dirigente", 180),
  ...METRICS,
];

/** `Riepilogo_Anomalie`: the cells that were not understood. */
export const ANOMALY_COLUMNS: TableColumns = [
  textColumn("Cella", 82),
  textColumn("Foglio", 160),
  textColumn("Effetto", 44),
  textColumn("Valore", 180),
  { ...textColumn("Che cosa serve", 54), wrap: false },
];

function count(header: string, width: number): Column {
  return { ...numberColumn(header, width, FORMATS.count), alignment: "Center" };
}

function share(header: string, width: number): Column {
  return { ...numberColumn(header, width, FORMATS.percent), alignment: "Center" };
}
