import { cellLinkColumn, FORMATS, numberColumn, textColumn } from "./column";
import type { Column, TableColumns } from "./column";

/*
 * Two tables stand one below the other on each of these sheets: their columns share widths. No header here may be one
 * of those that a load leaves empty for people (`Fonte`, `Note`…): see `clear-the-way.ts`.
 */

/** `Mancanti_Centri`: one row for each centre and manager. */
export const MISSING_CENTRE_COLUMNS: TableColumns = [
  textColumn("Centro", 108),
  textColumn("Dirigente", 106),
  textColumn("Situazione", 196),
  count("Dovute", 56),
  count("Compilate", 62),
  count("Errate", 54),
  count("Mancanti", 64),
  { ...numberColumn("Copertura", 100, FORMATS.percent), alignment: "Center" },
  count("Aperte nel trimestre", 96),
  textColumn("Foglio", 126),
  cellLinkColumn("Scheda", 46, '"A1"'),
];

/** `Mancanti_Dettaglio`: one row for each reading that is due and not there. */
export const MISSING_READING_COLUMNS: TableColumns = [
  textColumn("Centro", 108),
  textColumn("Dirigente", 106),
  textColumn("Indicatore o fase", 196),
  centred("Trimestre", 56),
  centred("Stato", 62),
  centred("Cella", 54),
  textColumn("Valore scritto", 64),
  textColumn("ID", 100),
  textColumn("Foglio", 96),
  textColumn("Che cosa serve", 126),
  cellLinkColumn("Vai", 46, "[@Cella]"),
];

/** `Qualita_Piano`: one row for each criterion. */
export const QUALITY_CRITERION_COLUMNS: TableColumns = [
  textColumn("Criterio", 150),
  textColumn("Perché", 226),
  textColumn("Esito", 96),
  count("Rilievi", 48),
  count("Su", 48),
  textColumn("Elementi", 88),
  { ...numberColumn("Quota", 62, FORMATS.percent), alignment: "Center" },
  textColumn("Riferimento", 170),
];

/** `Qualita_Rilievi`: one row for each criterion and objective (or manager, public value, dimension). */
export const QUALITY_FINDING_COLUMNS: TableColumns = [
  textColumn("Criterio", 150),
  textColumn("Descrizione", 226),
  textColumn("Elemento", 96),
  centred("Centro", 48),
  centred("Cella", 48),
  textColumn("Dirigente", 88),
  textColumn("Foglio", 62),
  textColumn("Rilievo", 170),
  cellLinkColumn("Vai", 46, "[@Cella]"),
];

function count(header: string, width: number): Column {
  return { ...numberColumn(header, width, FORMATS.count), alignment: "Center" };
}

function centred(header: string, width: number): Column {
  return { ...textColumn(header, width), alignment: "Center" };
}
