import { quarterLabel, QUARTERS } from "../../domain/contract/vocabulary";
import type { Quarter, Status } from "../../domain/contract/vocabulary";
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

/** *Atteso T1*: what a level's achievement would be at that quarter with everything exactly on its way. */
export function expectedHeader(quarter: Quarter): string {
  return `Atteso ${quarterLabel(quarter)}`;
}

/** Widths of columns that several tables of `Riepilogo` share. */
const WIDTHS = {
  code: 78,
  title: 140,
  centre: 40,
  manager: 150,
  count: 46,
  longCount: 58,
  indicators: 52,
  share: 48,
};

/** What every level shows. The last four colour the quarters, and stand hidden. */
const METRICS: TableColumns = [
  count("Obiettivi", WIDTHS.count),
  count("Indicatori", WIDTHS.indicators),
  ...shares(),
  ...STATUS_HEADERS.map(({ header }) => count(header, header.length > 10 ? WIDTHS.longCount : WIDTHS.count)),
  ...QUARTERS.map((quarter) => quarterShare(quarterLabel(quarter))),
  // To the left: a number in a hidden column would else reach into the last one in sight (LibreOffice).
  ...QUARTERS.map((quarter): Column => ({ ...quarterShare(expectedHeader(quarter)), alignment: "Left" })),
];

/** Columns that workbooks made by an earlier version do not have: a refresh leaves them out there. */
export const LATER_HEADERS: ReadonlySet<string> = new Set(["Atteso", ...QUARTERS.map(expectedHeader)]);

/** `Riepilogo_Ente`, `Riepilogo_Valori`, `Riepilogo_Centri`, `Riepilogo_Dirigenti`. */
export const LEVEL_COLUMNS: TableColumns = [textColumn("Voce", WIDTHS.manager), ...METRICS];

/** How many of them stand hidden at the right. */
export const HIDDEN_COLUMNS = QUARTERS.length;

/** `Riepilogo_Obiettivi`. */
export const OBJECTIVE_SUMMARY_COLUMNS: TableColumns = [...objectiveNames(), ...METRICS];

/** `Riepilogo_Andamento`: the body quarter by quarter. Figures stand under those of the other tables. */
export const PROGRESS_COLUMNS: TableColumns = [
  textColumn("Trimestre", WIDTHS.manager),
  count("Dovute", WIDTHS.count),
  count("Rilevate", WIDTHS.indicators),
  ...shares(),
  { ...count("Trend", WIDTHS.count), numberFormat: FORMATS.points },
];

/** `Riepilogo_Rischi`: the objectives most at risk, worst first. The reasons run over the columns at their right. */
export const RISK_COLUMNS: TableColumns = [
  ...objectiveNames(),
  count("Posto", WIDTHS.count),
  { ...count("Indice", WIDTHS.indicators), numberFormat: FORMATS.index },
  ...shares(),
  { ...textColumn("Motivi", WIDTHS.count), wrap: false },
];

/** `Riepilogo_Anomalie`: the cells that were not understood. */
export const ANOMALY_COLUMNS: TableColumns = [
  textColumn("Cella", WIDTHS.code),
  textColumn("Foglio", WIDTHS.title),
  textColumn("Effetto", WIDTHS.centre),
  textColumn("Valore", WIDTHS.manager),
  { ...textColumn("Che cosa serve", WIDTHS.count), wrap: false },
];

function count(header: string, width: number): Column {
  return { ...numberColumn(header, width, FORMATS.count), alignment: "Center" };
}

function share(header: string, width: number): Column {
  return { ...numberColumn(header, width, FORMATS.percent), alignment: "Center" };
}

/** The result, what was expected, and how much is known. */
function shares(): TableColumns {
  return [share("Raggiungimento", 84), share("Atteso", WIDTHS.share), share("Copertura", 58)];
}

/** Whole percents: there is a shape before them too. */
function quarterShare(header: string): Column {
  return { ...share(header, WIDTHS.share), numberFormat: FORMATS.wholePercent };
}

function objectiveNames(): TableColumns {
  return [
    textColumn("Codice", WIDTHS.code),
    textColumn("Titolo", WIDTHS.title),
    textColumn("Centro", WIDTHS.centre),
    textColumn("Dirigente", WIDTHS.manager),
  ];
}
